import type { Pdf, PdfObject } from './pdfkit.js';

/** Structure elements used on a roster. */
export type Tag = 'Document' | 'Sect' | 'H1' | 'H2' | 'P' | 'Table' | 'THead' | 'TBody' | 'TR' | 'TH' | 'TD';

interface CellAttributes {
  readonly Scope?: 'Column' | 'Row';
  readonly ColSpan?: number;
}

/**
 * The structure tree of the document, by which a screen reader knows headings, tables and reading order. Elements are
 * opened and closed like brackets; what is drawn is bound to the innermost open one.
 */
export interface Tags {
  open(tag: Tag, attributes?: CellAttributes): void;
  close(): void;
  /** Binds the next marked content of the current page to the open element; gives the operator that begins it. */
  begin(): string;
}

interface OpenElement {
  readonly tag: Tag;
  readonly object: PdfObject;
  readonly children: unknown[];
}

export function newTags(pdf: Pdf): Tags {
  const root = pdf.getStructTreeRoot();
  const path: OpenElement[] = [];

  return {
    open(tag, attributes) {
      const parent = path.at(-1);
      const object = pdf.ref({ S: tag, P: parent?.object ?? root });
      if (attributes) object.data['A'] = { O: 'Table', ...attributes };
      if (parent) parent.children.push(object);
      else root.data['K'] = [object];
      path.push({ tag, object, children: [] });
    },
    close() {
      const { object, children } = path.pop() as OpenElement;
      // An element without children, like the cell where one signs, has no K at all.
      if (children.length > 0) object.data['K'] = children.length === 1 ? children[0] : children;
      object.end();
    },
    begin: () => bind(pdf, path.at(-1) as OpenElement),
  };
}

/** Gives the element its next content, which it finds again through the tree of its page. */
function bind(pdf: Pdf, { tag, object, children }: OpenElement): string {
  const onPage = pdf.getStructParentTree().get(pdf.page.structParentTreeKey);
  const id = onPage.push(object) - 1;
  // The page of the first content is the element's; content on a later page says its own.
  object.data['Pg'] ??= pdf.page.dictionary;
  const here = object.data['Pg'] === pdf.page.dictionary;
  children.push(here ? id : { Type: 'MCR', Pg: pdf.page.dictionary, MCID: id });
  return `/${tag} <</MCID ${id}>> BDC`;
}
