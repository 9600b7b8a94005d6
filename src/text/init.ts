import { settingsText } from './settings.js';

/** Sentences of `inizia`. */
export const initText = {
  question: (key: string) => `${key} – ${settingsText.meaning(key)}:`,
  later: (key: string) => `${key} – ${settingsText.meaning(key)}; Invio per lasciarlo:`,
  unreadable: 'Questo valore non va bene: guardare l’esempio tra parentesi.',
  made: (path: string) => `Archivio «${path}» pronto.`,
};
