import { settingsText } from './settings.js';

/** Sentences of `inizia`. */
export const initText = {
  question: (key: string) => `${meaning(key)}:`,
  later: (key: string) => `${meaning(key)}; Invio per lasciarlo:`,
  unreadable: 'Questo valore non va bene: guardare l’esempio tra parentesi.',
  made: (path: string) => `Archivio «${path}» pronto.`,
};

/** What a setting means, as a question begins. */
const meaning = (key: string): string => settingsText.meaning(key).replace(/^./, (first) => first.toUpperCase());
