import type { Decision } from '../decisions.js';
import { FIELD_WORDS, meaningSaid, SETTLED_FIELDS, UNUSED_WORD } from '../form-fields.js';
import { columnsAsked, questionKey } from '../question-id.js';

/**
 * What an answer decides of the columns that a question names: what the one asks, or which of several asks for the name of
 * whoever responds; or what may be answered.
 */
export function columnDecision(
  part: string,
  form: string,
  said: string,
): Decision | { readonly allowed: readonly string[] } {
  const asked = columnsAsked(part);
  const questions = form.split('|').map(questionKey).join('|');
  const [only, ...more] = asked;
  if (only !== undefined && more.length === 0) {
    const meaning = meaningSaid(said);
    if (meaning !== undefined) return { kind: 'column', form: questions, title: only, meaning };
    return { allowed: [...SETTLED_FIELDS.map((field) => FIELD_WORDS[field]), UNUSED_WORD] };
  }
  const [, name = said, word = FIELD_WORDS.fullName] = /^(.*\S)\s+\(([^()]+)\)$/s.exec(said.trim()) ?? [];
  const meaning = meaningSaid(word);
  const key = questionKey(meaning === undefined ? said : name);
  const meant = asked.includes(key) ? [key] : asked.filter((question) => key !== '' && question.startsWith(key));
  if (meant.length !== 1) return { allowed: asked };
  return { kind: 'column', form: questions, title: meant[0] as string, meaning: meaning ?? 'fullName' };
}

/** How a column is named in the answer that it is the one that asks for the name. */
export const nameAnswer = (name: string, field: keyof typeof FIELD_WORDS = 'fullName'): string =>
  field === 'fullName' ? name : `${name} (${FIELD_WORDS[field]})`;
