import { asJson } from '../as-json.js';
import { onScreen } from '../screen.js';

/** Why something is as it is: sentences under headings. */
export interface Explanation {
  /** What is explained. */
  readonly about: string;
  readonly parts: readonly Part[];
}

export interface Part {
  readonly heading: string;
  readonly sentences: readonly string[];
}

/** A part, or nothing where there is nothing to say. */
export const part = (heading: string, sentences: readonly string[]): Part[] =>
  sentences.length > 0 ? [{ heading, sentences }] : [];

/** An explanation for the screen. */
export const explanationAsText = ({ about, parts }: Explanation): string =>
  onScreen(
    [
      about,
      ...parts.map(({ heading, sentences }) => [`\n${heading}:`, ...sentences.map((one) => `  ${one}`)].join('\n')),
    ].join('\n'),
  ).concat('\n');

/** An explanation for programs. */
export const explanationAsJson = ({ about, parts }: Explanation): string =>
  asJson({ oggetto: about, parti: parts.map(({ heading, sentences }) => ({ titolo: heading, frasi: sentences })) });
