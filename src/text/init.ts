import { settingsText } from './settings.js';

/** Sentences of `inizia`. */
export const initText = {
  /** The proposal stands beside the question: an example that is the same is not said twice. */
  question: (key: string, proposal: string) => `${meaning(key).replace(` (${proposal})`, '')}:`,
  /** What may be left unsaid, which is the year of the course: each session then has that of its date. */
  year: (example: string) =>
    `Anno educativo e scolastico (per esempio ${example}; Invio: quello delle date degli incontri):`,
  unreadable: 'Questo valore non va bene: guardare l’esempio tra parentesi.',
  made: (path: string) => `Archivio «${path}» pronto.`,
};

/** What a setting means, as a question begins. */
const meaning = (key: string): string => settingsText.meaning(key).replace(/^./, (first) => first.toUpperCase());
