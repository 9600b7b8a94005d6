import { jaroWinkler } from '../identity/compare/similarity.js';
import type { TemplateField } from './templates.js';

/** A text to be filled in: what a letter is about, and its lines. */
export interface Template {
  readonly subject: string;
  readonly lines: readonly string[];
}

/** Why a text cannot be a template; `line` as the editor counts them, from 1. */
export type TemplateFault =
  /** No line `Oggetto:` comes before the text, or nothing stands after the word. */
  | { readonly why: 'no-subject' | 'empty-subject' | 'no-text' | 'too-long' }
  /** A brace that is opened and not closed, or the other way round. */
  | { readonly why: 'unclosed' | 'unopened'; readonly line: number }
  | { readonly why: 'unknown-field'; readonly line: number; readonly field: string; readonly near?: TemplateField };

/** What a text comes to as a template: the template, or all that is wrong with it. */
export type ReadTemplate = { readonly template: Template } | { readonly faults: readonly TemplateFault[] };

const SUBJECT = /^\s*oggetto\s*:\s*(.*?)\s*$/i;
/** Above the subject: what the program says to whoever edits the text. */
const REMARK = /^\s*(?:#.*)?$/;
export const FIELD = /\{([^{}]*)\}/g;

/** Characters of a text: more than any letter. */
const LONGEST = 20_000;

const linesOf = (text: string): string[] => text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
const firstOf = (lines: readonly string[]): number => lines.findIndex((line) => !REMARK.test(line));

/** A text as it is kept: from its subject on, without blanks at the ends of its lines. */
export function withoutRemarks(text: string): string {
  const lines = linesOf(text);
  return `${trimmed(lines.slice(Math.max(firstOf(lines), 0))).join('\n')}\n`;
}

/** Reads a text as a template that may name some fields, telling everything that is wrong in one go. */
export function readTemplate(text: string, fields: readonly TemplateField[]): ReadTemplate {
  const lines = linesOf(text);
  const first = firstOf(lines);
  const [, subject] = SUBJECT.exec(lines[first] ?? '') ?? [];
  const from = subject === undefined ? Math.max(first, 0) : first + 1;
  const body = trimmed(lines.slice(from));
  const faults = [
    ...(subject === undefined ? [{ why: 'no-subject' } as const] : []),
    ...(subject === '' ? [{ why: 'empty-subject' } as const] : []),
    ...(body.length === 0 ? [{ why: 'no-text' } as const] : []),
    ...(text.length > LONGEST ? [{ why: 'too-long' } as const] : []),
    ...lines.flatMap((line, index) => (index < Math.max(first, 0) ? [] : faultsIn(line, index + 1, fields))),
  ];
  return faults.length > 0 ? { faults } : { template: { subject: subject as string, lines: body } };
}

/** Without the blank lines before and after; blanks at the end of a line are nobody's intention. */
function trimmed(lines: readonly string[]): string[] {
  const bare = lines.map((line) => line.trimEnd());
  const last = bare.findLastIndex((line) => line !== '');
  const first = bare.findIndex((line) => line !== '');
  return first < 0 ? [] : bare.slice(first, last + 1);
}

function faultsIn(line: string, number: number, known: readonly TemplateField[]): TemplateFault[] {
  const unknown = [...line.matchAll(FIELD)]
    .map(([, name = '']) => name)
    .filter((name) => fieldNamed(name, known) === undefined);
  const rest = line.replace(FIELD, '');
  return [
    ...(rest.includes('{') ? [{ why: 'unclosed', line: number } as const] : []),
    ...(rest.includes('}') ? [{ why: 'unopened', line: number } as const] : []),
    ...unknown.map((field) => {
      const near = nearest(field, known);
      return { why: 'unknown-field', line: number, field, ...(near && { near }) } as const;
    }),
  ];
}

/** The field that is named, whatever blanks and capitals it is written with. */
export const fieldNamed = (name: string, known: readonly TemplateField[]): TemplateField | undefined =>
  known.find((field) => field === name.trim().toLowerCase());

/** A name less alike than this is not what was meant. */
const ALIKE = 0.8;

function nearest(name: string, known: readonly TemplateField[]): TemplateField | undefined {
  const likeness = (field: string) => jaroWinkler(name.trim().toLowerCase(), field);
  const [best] = known.toSorted((a, b) => likeness(b) - likeness(a));
  return best !== undefined && likeness(best) >= ALIKE ? best : undefined;
}
