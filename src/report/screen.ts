/** Escape sequences of terminals, whole: ESC with its command, or the one-character introducers. */
export const TERMINAL =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]?/g;

/**
 * Signs that nobody sees: controls, marks that turn the direction of writing, blanks of no width, fillers, separators of
 * lines. A tab and a line break stay.
 */
const UNSEEN = /[^\P{Cc}\n\t]|[\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu;

/** The colours with which the program itself paints, as chalk writes them. */
const PAINT = /(\u001b\[(?:1|2|22|3[1-6]|39)m)/;

/**
 * A text as a person may be shown it: whatever came from outside (names, files, words of the command line) can neither
 * command the terminal nor turn or hide what stands there. `painted` leaves the program's own colours.
 */
export function onScreen(text: string, { painted = false } = {}): string {
  if (painted)
    return text
      .split(PAINT)
      .map((part, index) => (index % 2 === 1 ? part : onScreen(part)))
      .join('');
  return text.replace(TERMINAL, '').replace(UNSEEN, '');
}

/** JSON that says the same and shows nothing unseen: such signs are written by their number. */
export const seenInJson = (json: string): string =>
  json.replace(UNSEEN, (sign) => Array.from({ length: sign.length }, (_, unit) => escaped(sign, unit)).join(''));

const escaped = (sign: string, unit: number): string => `\\u${sign.charCodeAt(unit).toString(16).padStart(4, '0')}`;
