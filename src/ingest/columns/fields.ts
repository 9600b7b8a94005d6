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

/** True if the word is a field, not a reason to leave a column out. */
export const isField = (meaning: string): meaning is Field => Object.hasOwn(FIELD_WORDS, meaning);
