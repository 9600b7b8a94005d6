import { withoutControls } from './as-csv.js';

/** A piece of HTML, safe to be put into a page: whatever came from outside is text in it. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in a piece of HTML: other pieces, or texts and numbers, which never become markup. */
export type Child = Markup | string | number | undefined | readonly Child[];

/** HTML with values in it, escaped by construction: in elements and in quoted attributes. */
export const markup = (parts: TemplateStringsArray, ...children: readonly Child[]): Markup => ({
  markup: parts.reduce((text, part, index) => text + written(children[index - 1]) + part),
});

function written(child: Child): string {
  if (child === undefined) return '';
  if (typeof child === 'number') return String(child);
  if (typeof child === 'string') return escaped(child);
  return 'markup' in child ? child.markup : child.map(written).join('');
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string): string => withoutControls(text).replace(/[&<>"']/g, (sign) => SIGNS[sign] as string);
