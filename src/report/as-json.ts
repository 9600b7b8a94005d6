import { seenInJson } from './screen.js';

/** A result for programs: `{"versione": 1, …}`, indented, with a final newline. */
export const asJson = (result: object): string =>
  `${seenInJson(JSON.stringify({ versione: 1, ...result }, null, 2))}\n`;
