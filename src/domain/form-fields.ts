import { fold } from './text.js';

/** What a question of a form can fill in, each with the word by which a profile names it. */
export const FIELD_WORDS = {
  submittedAt: 'data invio',
  responseId: 'id risposta',
  surname: 'cognome',
  givenName: 'nome',
  fullName: 'nominativo',
  email: 'e-mail',
  accountEmail: 'e-mail account',
  phone: 'telefono',
  role: 'ruolo',
  code: 'codice meccanografico',
  institution: 'istituto',
  municipality: 'comune',
  province: 'provincia',
  cpt: 'cpt',
  session: 'incontro',
  delegate: 'delegato',
  delegateSurname: 'cognome delegato',
  delegateGivenName: 'nome delegato',
  delegateEmail: 'e-mail delegato',
  principal: 'delegante',
  principalSurname: 'cognome delegante',
  principalGivenName: 'nome delegante',
  principalEmail: 'e-mail delegante',
  delegation: 'delega',
  isDelegate: 'in qualità di delegato',
  isPresident: 'presidente cpt',
} as const;

export type Field = keyof typeof FIELD_WORDS;
export const FIELDS = Object.keys(FIELD_WORDS) as readonly Field[];

/** Why a question is left out. `unused` is anything else that the job does not need (privacy consent, birth date). */
export const LEFT_OUT_WORDS = {
  tax_code: 'codice fiscale',
  sensitive: 'sensibile',
  notes: 'note',
  unused: '-',
} as const;
export type LeftOut = keyof typeof LEFT_OUT_WORDS;

/** What a person says that a question asks: a field, or nothing that is needed. */
export type ColumnMeaning = Field | 'unused';

/** How it is said that a question is not to be used. */
export const UNUSED_WORD = 'non usare';

/** What a word says that a question asks, once its answers are kept: a time is read with its column. */
export function meaningSaid(word: string): ColumnMeaning | undefined {
  const said = fold(word);
  if (word.trim() === LEFT_OUT_WORDS.unused || /^NON (?:SI )?(?:USARE|USA|SERVE)$/.test(said)) return 'unused';
  return SETTLED_FIELDS.find((field) => fold(FIELD_WORDS[field]) === said);
}

/** True if the word is a field, not a reason to leave a column out. */
export const isField = (meaning: string): meaning is Field => Object.hasOwn(FIELD_WORDS, meaning);

/** Fields that several questions fill together: the part of a response that each of them fills in. */
const TOGETHER = {
  accountEmail: 'email',
  delegateSurname: 'delegate',
  delegateGivenName: 'delegate',
  principalSurname: 'principal',
  principalGivenName: 'principal',
} as const satisfies Partial<Record<Field, Field>>;

/** What of a response a question fills in: a whole name where it asks a part of it. */
export type Filled = Exclude<Field, keyof typeof TOGETHER>;
export const filledBy = (field: Field): Filled =>
  (TOGETHER as Partial<Record<Field, Filled>>)[field] ?? (field as Filled);

/** A name as a form gives it: whole in one question, or in parts in two. */
export const nameFrom = (
  whole: string | undefined,
  surname: string | undefined,
  givenName: string | undefined,
): string | undefined => whole ?? ([surname, givenName].filter(Boolean).join(' ') || undefined);

/** The fields that a person may say that a question fills in, once its answers are kept: a time is read with its column. */
export const SETTLED_FIELDS = FIELDS.filter((field) => field !== 'submittedAt' && field !== 'responseId');

/** The fields that hold the respondent's own name, or a part of it. */
const OWN_NAME: readonly string[] = ['surname', 'givenName', 'fullName'];
export const isOwnName = (meaning: string): boolean => OWN_NAME.includes(meaning);
