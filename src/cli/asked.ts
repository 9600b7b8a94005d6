import { onScreen } from '../report/screen.js';
import { shownWidth } from '../report/shown-width.js';
import { wrapped } from '../report/wrapped.js';
import { promptText } from '../text/ask.js';

/** A question as the library takes it. */
export interface Asked extends Readonly<Record<string, unknown>> {
  readonly message: string;
  readonly choices?: readonly { readonly name: string }[];
  readonly default?: unknown;
  readonly validate?: (text: string) => string | true;
}

/** What the library writes before a question, and as wide a sign before what it says against an answer. */
const MARK = '? ';

/**
 * A question made safe and broken between words to the width of the screen: the library writes by itself, and by itself
 * breaks lines inside words.
 */
export function fitted({ message, choices, validate, ...question }: Asked, width: number): Asked {
  const proposal = typeof question.default === 'string' ? onScreen(question.default) : undefined;
  return {
    ...question,
    message: questionLines(message, width, hint(proposal ?? question.default)),
    ...(proposal !== undefined && { default: proposal }),
    ...(choices && { choices: choices.map((one) => ({ ...one, name: onScreen(one.name) })) }),
    ...(validate && {
      validate: (text: string) => {
        const said = validate(text);
        return said === true ? said : questionLines(said, width);
      },
    }),
  };
}

/** A question, or what is said against an answer, without the sign that stands before it; `after` stays whole behind it. */
export function questionLines(text: string, width: number, after = ''): string {
  const room = after === '' ? '' : ` ${'_'.repeat(shownWidth(after))}`;
  // The cursor stands behind it all; and where what comes after begins a line, the library parts it by a blank of its own.
  const lines = wrapped(`${MARK}${onScreen(text)}${room}`, width - 1);
  return lines.slice(MARK.length, lines.length - room.length);
}

/** What the library writes behind a question: what Enter alone answers. */
function hint(proposal: unknown): string {
  const { yes, no } = promptText.yesNo;
  if (typeof proposal === 'boolean') return `(${yes.charAt(0)}/${no.charAt(0)}) `;
  return typeof proposal === 'string' && proposal !== '' ? `(${proposal})` : '';
}
