import type { CourseChanges } from '../domain/plan/course-changes.js';
import type { DelegationChanges } from '../domain/plan/delegation-changes.js';
import type { CourseFigures } from '../domain/plan/figures.js';
import { number, plural } from './words.js';

/** What each count says; those of nobody are left out. */
const COUNTS: readonly (readonly [Exclude<keyof CourseChanges, 'waiting'>, one: string, many: string])[] = [
  ['added', 'nuovo', 'nuovi'],
  ['moved', 'ha cambiato incontro', 'hanno cambiato incontro'],
  ['more', 'iscritto anche a un altro incontro', 'iscritti anche a un altro incontro'],
  ['fewer', 'ha lasciato un incontro', 'hanno lasciato un incontro'],
  ['homeless', 'resta senza incontro', 'restano senza incontro'],
  ['placed', 'senza incontro ora ne ha uno', 'senza incontro ora ne hanno uno'],
  ['delegated', 'iscritto di persona, ma viene chi ha delegato', 'iscritti di persona, ma viene chi hanno delegato'],
  ['withdrawn', 'ritirato', 'ritirati'],
  ['replaced', 'sostituito', 'sostituiti'],
  ['gone', 'persona in meno', 'persone in meno'],
  ['seated', 'in attesa riceve un posto', 'in attesa ricevono un posto'],
  ['unseated', 'perde il posto e va in attesa', 'perdono il posto e vanno in attesa'],
];

const DELEGATIONS: readonly (readonly [keyof DelegationChanges, one: string, many: string])[] = [
  ['added', 'delega in più', 'deleghe in più'],
  ['fallen', 'delega cade', 'deleghe cadono'],
  ['changed', 'delega cambia stato', 'deleghe cambiano stato'],
];

const FIGURES: { readonly [F in keyof CourseFigures]: string } = {
  // Whoever is only announced by a delegation is told among the changes, and has not written.
  people: 'persone che hanno scritto',
  registrations: 'iscrizioni',
  waiting: "in lista d'attesa",
  delegations: 'deleghe',
  covered: 'istituti coperti',
  invited: 'istituti invitati',
  errors: 'errori',
  warnings: 'avvisi',
  notes: 'note',
  doubts: 'dubbi su chi è chi',
  dormant: 'decisioni in sospeso',
};

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
  /** `2 deleghe cadono, 1 delega cambia stato`. */
  delegations: (changes: DelegationChanges): string =>
    DELEGATIONS.flatMap(([change, one, many]) =>
      changes[change] === 0 ? [] : [plural(changes[change], one, many)],
    ).join(', '),
  asleep: (count: number) => plural(count, 'decisione resta senza oggetto', 'decisioni restano senza oggetto'),
  awake: (count: number) =>
    plural(count, 'decisione in sospeso vale di nuovo', 'decisioni in sospeso valgono di nuovo'),
  figure: (figure: keyof CourseFigures) => FIGURES[figure],
  /** `persone 12 → 10`. */
  figureChanged: (figure: keyof CourseFigures, was: number, is: number) =>
    `${FIGURES[figure]} ${number(was)} → ${number(is)}`,
  figures: (changed: readonly string[]) => `In cifre: ${changed.join(', ')}.`,
  /** `da ristampare: I2 (+3 −1), I4 (2 cambiati)`. */
  reprint: (sheets: readonly string[]) => `da ristampare: ${sheets.join(', ')}`,
  sheet: (session: string, changes: string) => `${session} (${changes})`,
  gone: 'non è più nel calendario: da buttare',
  noReprint: 'nessun foglio da ristampare',
  would: (changes: string) => `Che cosa cambierebbe: ${changes}.`,
  done: (changes: string) => `Che cosa è cambiato: ${changes}.`,
  next: 'Per nome: zerosei fogli INCONTRO --novita. Ora: zerosei verifica',
};
