import { FIELD, fieldNamed, type Template } from './read-template.js';
import type { TemplateField } from './templates.js';

/** What each field says: one thing, or several; nothing where it is empty. */
export type FieldValues = Readonly<Partial<Record<TemplateField, string | readonly string[]>>>;

/** A template filled in. */
export interface Filled {
  readonly subject: string;
  /** Lines parted by `\n`, with one at the end. */
  readonly body: string;
}

/** What may stand before a field whose things each have a line: a sign for lists. */
const ALONE = /^([\s•*–-]*)\{([^{}]*)\}$/;

/**
 * Fills in a template. A line with a field that has nothing to say is left out; a field alone on its line gives each of its
 * things a line, elsewhere they stand in a row. Whatever the values hold stays on its line, and is no field.
 */
export function fill({ subject, lines }: Template, values: FieldValues): Filled {
  const body = lines.flatMap((line) => filledLine(line, values));
  return {
    subject: withOneApostrophe(onOneLine(replaced(subject, values))),
    body: `${body
      .map(withOneApostrophe)
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()}\n`,
  };
}

/** Names come with one apostrophe and templates with the other: a letter has one kind. Addresses of the web stay as they are. */
const withOneApostrophe = (line: string): string =>
  line.replace(/\S+/g, (word) => (word.includes('://') ? word : word.replace(/(?<=\p{L})'(?=\p{L})/gu, '’')));

function filledLine(line: string, values: FieldValues): string[] {
  const named = [...line.matchAll(FIELD)].map(([, name = '']) => thingsOf(name, values));
  if (named.some((things) => things.length === 0)) return [];
  const [, before = '', only] = ALONE.exec(line) ?? [];
  if (only !== undefined) return thingsOf(only, values).map((thing) => `${before}${thing}`);
  return [replaced(line, values)];
}

const replaced = (line: string, values: FieldValues): string =>
  line.replace(FIELD, (_, name: string) => thingsOf(name, values).join('; '));

function thingsOf(name: string, values: FieldValues): string[] {
  const field = fieldNamed(name, Object.keys(values) as TemplateField[]);
  const value = field && values[field];
  return [value ?? []].flat().map(onOneLine).filter(Boolean);
}

/** Nothing that came from outside can begin a line, or a header, of its own. */
const onOneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
