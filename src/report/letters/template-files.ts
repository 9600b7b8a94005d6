import { TEMPLATE_KINDS, TEMPLATE_NAMES, type TemplateKind } from '../../domain/letters/templates.js';
import type { TemplateTexts } from '../../domain/letters/templates-in-force.js';
import { TEMPLATE_MARK } from '../../text/letters/own.js';
import { templateFile } from '../../text/letters/template-file.js';

/** A file about to be written. */
export interface NamedFile {
  readonly name: string;
  readonly content: string;
}

/** Every template as a file to be edited. */
export const templateFiles = (texts: TemplateTexts): NamedFile[] =>
  TEMPLATE_KINDS.map((kind) => ({ name: `${TEMPLATE_NAMES[kind]}.txt`, content: templateFile(kind, texts[kind]) }));

/** Which template a file is, by what it says of itself or, failing that, by its name; undefined where it is none. */
export function templateIn(file: string, text: string): TemplateKind | undefined {
  const mark = text.split('\n').find((line) => line.startsWith(TEMPLATE_MARK));
  const name = mark === undefined ? file.replace(/\.txt$/i, '') : mark.slice(TEMPLATE_MARK.length);
  return TEMPLATE_KINDS.find((kind) => TEMPLATE_NAMES[kind] === name.trim().toLowerCase());
}
