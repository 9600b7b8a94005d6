import type { CourseChanges } from '../domain/plan/course-changes.js';
import { plural } from './words.js';

/** What each count says; those of nobody are left out. */
const COUNTS: readonly (readonly [Exclude<keyof CourseChanges, 'waiting'>, one: string, many: string])[] = [
  ['added', 'nuovo', 'nuovi'],
  ['moved', 'ha cambiato incontro', 'hanno cambiato incontro'],
  ['more', 'iscritto anche a un altro incontro', 'iscritti anche a un altro incontro'],
  ['fewer', 'ha lasciato un incontro', 'hanno lasciato un incontro'],
  ['delegated', 'iscritto di persona, ma viene chi ha delegato', 'iscritti di persona, ma viene chi hanno delegato'],
  ['withdrawn', 'ritirato', 'ritirati'],
  ['replaced', 'sostituito', 'sostituiti'],
];

/** Sentences of what an import changes for people and rosters. */
export const courseChangesText = {
  /** `12 nuovi (2 in lista d'attesa), 3 hanno cambiato incontro, 1 ritirato`. */
  people: (changes: CourseChanges): string => {
    const told = COUNTS.flatMap(([change, one, many]) => {
      if (changes[change] === 0) return [];
      const waiting = change === 'added' && changes.waiting > 0 ? ` (${changes.waiting} in lista d'attesa)` : '';
      return [plural(changes[change], one, many) + waiting];
    });
    return told.join(', ') || 'nessun cambiamento tra gli iscritti';
  },
  /** `da ristampare: I2 (+3 −1), I4 (2 cambiati)`. */
  reprint: (sheets: readonly string[]) => `da ristampare: ${sheets.join(', ')}`,
  sheet: (session: string, changes: string) => `${session} (${changes})`,
  gone: 'non è più nel calendario: da buttare',
  noReprint: 'nessun foglio da ristampare',
  would: (changes: string) => `Che cosa cambierebbe: ${changes}.`,
  done: (changes: string) => `Che cosa è cambiato: ${changes}.`,
  next: 'Per nome: zerosei fogli INCONTRO --novita. Ora: zerosei verifica',
};
