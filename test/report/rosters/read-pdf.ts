import { inflateSync } from 'node:zlib';

/** An element of the structure tree, as a screen reader meets it. */
export interface Element {
  readonly tag: string;
  /** Text of the element itself, without its children. */
  readonly text: string;
  /** Attributes as written, `/Scope /Column`. */
  readonly attributes: string;
  readonly children: readonly Element[];
}

export interface ReadPdf {
  readonly source: string;
  /** All text of each page, artifacts included, in drawing order. */
  readonly pages: readonly string[];
  readonly structure: Element;
}

/** Reads back a PDF as our writer makes it: enough of the format to see what is printed and how it is tagged. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const source = Buffer.from(bytes).toString('latin1');
  const objects = new Map<string, string>();
  for (const [, id, body] of source.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g))
    objects.set(id as string, body as string);
  const follow = (body: string, key: string) =>
    objects.get(new RegExp(`/${key} (\\d+) 0 R`).exec(body)?.[1] ?? '') ?? '';
  const catalog = [...objects.values()].find((body) => body.includes('/Type /Catalog')) as string;
  const pageIds = [...(/\/Kids \[([^\]]*)\]/.exec(follow(catalog, 'Pages'))?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(
    (match) => match[1] as string,
  );

  const marked = new Map<string, string>();
  const pages = pageIds.map((id) => {
    const page = objects.get(id) as string;
    const fonts = fontsOf(follow(page, 'Resources'), objects);
    return readContent(stream(follow(page, 'Contents')), fonts, (mcid, text) => marked.set(`${id}.${mcid}`, text));
  });

  const elementOf = (id: string): Element => {
    const body = objects.get(id) as string;
    const kids = /\/K (\[[\s\S]*?\](?=\n\/|\n>>)|\d+ 0 R|\d+)/.exec(body)?.[1] ?? '';
    const page = /\/Pg (\d+) 0 R/.exec(body)?.[1];
    const references = [...kids.matchAll(/(\d+) 0 R/g)].map((match) => match[1] as string);
    const content = [...kids.replace(/\d+ 0 R/g, '').matchAll(/\d+/g)].map(
      ([mcid]) => marked.get(`${page}.${mcid}`) ?? '',
    );
    return {
      tag: /\/S \/(\w+)/.exec(body)?.[1] ?? '',
      text: content.join(''),
      attributes: /\/A <<\n([\s\S]*?)\n>>/.exec(body)?.[1] ?? '',
      children: references.map(elementOf),
    };
  };
  const root = /\/K \[(\d+) 0 R\]/.exec(follow(catalog, 'StructTreeRoot'))?.[1] as string;
  return { source, pages, structure: elementOf(root) };
}

/** Elements of a kind, in reading order. */
export const find = (element: Element, tag: string): Element[] => [
  ...(element.tag === tag ? [element] : []),
  ...element.children.flatMap((child) => find(child, tag)),
];

function stream(body: string): string {
  const data = body.slice(body.indexOf('stream\n') + 7, body.lastIndexOf('\nendstream'));
  return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
}

type Font = ReadonlyMap<number, string>;

function fontsOf(resources: string, objects: ReadonlyMap<string, string>): Map<string, Font> {
  const list = /\/Font <<\n([\s\S]*?)\n>>/.exec(resources)?.[1] ?? '';
  return new Map(
    [...list.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => {
      const unicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id as string) as string)?.[1] as string;
      return [name as string, readToUnicode(stream(objects.get(unicode) as string))];
    }),
  );
}

function readToUnicode(cmap: string): Font {
  const font = new Map<number, string>();
  for (const [, first, list] of cmap.matchAll(/<(\w+)> <\w+> \[([^\]]*)\]/g)) {
    const texts = [...(list as string).matchAll(/<([^>]*)>/g)].map(([, hex]) =>
      String.fromCharCode(...(hex as string).split(' ').map((unit) => Number.parseInt(unit, 16))),
    );
    for (const [index, text] of texts.entries()) font.set(Number.parseInt(first as string, 16) + index, text);
  }
  return font;
}

function readContent(
  content: string,
  fonts: ReadonlyMap<string, Font>,
  found: (mcid: string, text: string) => void,
): string {
  let all = '';
  let mcid: string | undefined;
  let text = '';
  for (const line of content.split('\n')) {
    if (line.endsWith('BDC')) {
      mcid = /MCID (\d+)/.exec(line)?.[1];
      text = '';
    } else if (line === 'EMC') {
      if (mcid !== undefined) found(mcid, text);
      all += `${text}\n`;
      mcid = undefined;
      text = '';
    } else text += shownBy(line, fonts);
  }
  return all;
}

function shownBy(line: string, fonts: ReadonlyMap<string, Font>): string {
  const font = fonts.get(/\/(F\d+) /.exec(line)?.[1] ?? '');
  const glyphs = [...(/\[(.*)\] TJ/.exec(line)?.[1] ?? '').matchAll(/<(\w*)>/g)].flatMap(
    ([, hex]) => hex?.match(/.{4}/g) ?? [],
  );
  return glyphs.map((glyph) => font?.get(Number.parseInt(glyph, 16)) ?? '\ufffd').join('');
}
