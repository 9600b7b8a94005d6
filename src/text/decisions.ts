import type { Decided, Decision, Scope } from '../domain/decisions.js';
import type { DelegationAction } from '../domain/delegations/delegation.js';
import { FIELD_WORDS } from '../domain/form-fields.js';
import { TEMPLATE_NAMES } from '../domain/letters/templates.js';
import type { Missing } from '../domain/records.js';
import { capacityName } from './capacities.js';
import { sideName } from './delegations.js';
import { bareCode, cut, italianDate } from './words.js';

/** How the things that a decision speaks of are named to a person. */
export interface Names {
  /** The author of a row, by reference, with the row. */
  row(reference: string): string;
  /** A school, institute or service by code or id. */
  place(code: string): string;
  /** A delegation by the hash of its key. */
  delegation(hash: string): string;
  /** A question of a form by what names it in decisions. */
  question(form: string, title: string): string;
  /** A letter by its code. */
  letter(code: string): string;
  /** A president and the CPT, by the key of the mandate. */
  president(mandate: string): string;
}

const MISSING_ROW = 'una riga che ora non è nell’archivio';
const MISSING: { readonly [What in Missing]: string } = {
  nobody: 'nessun iscritto',
  delegate: 'il delegato non è iscritto',
  unrecognised: 'il delegato non è stato riconosciuto tra gli iscritti',
  act: 'manca l’atto di delega',
};
const ACTIONS: { readonly [Action in DelegationAction]: string } = {
  accept: 'è accettata',
  refuse: 'non è accettata',
  revoke: 'è revocata',
  replace: 'è sostituita da',
};
const FIELDS: Readonly<Record<string, string>> = { surname: 'cognome', givenName: 'nome' };

const LEFT = {
  written: "resta com'è scritto",
  service: 'è un servizio 0–3',
  unknown: 'è da chiedere: non si sa che cosa significa',
} as const;
const LEFT_OF = { place: "l'istituto", session: "l'incontro", role: 'il ruolo', spelling: 'la scrittura' } as const;

const SPELLING_LEFT = {
  written: 'i testi con le lettere accentate rovinate restano come sono scritti',
  service: 'i testi con le lettere accentate rovinate restano come sono scritti',
  unknown: 'i testi con le lettere accentate rovinate sono da chiedere',
} as const;

type Sentences = { readonly [K in Decision['kind']]: (decision: Of<K>, names: Names) => string };
type Of<K extends Decision['kind']> = Extract<Decision, { kind: K }>;

const SENTENCES: Sentences = {
  identity: ({ a, b, verdict }, { row }) =>
    ({
      same: `${row(a)} e ${row(b)} sono la stessa persona`,
      different: `${row(a)} e ${row(b)} sono persone diverse`,
      ask: `chiedere se sono la stessa persona: ${row(a)} e ${row(b)}`,
    })[verdict],
  place: ({ scope, text, code }, { row, place }) => `${whoever(scope, text, row)} è di ${place(code)}`,
  session: ({ scope, text, session }, { row }) =>
    scope.in === 'everywhere'
      ? `«${written(text)}» è l'incontro ${bareCode(session)}`
      : `${row(scope.response)} partecipa all'incontro ${bareCode(session)}`,
  role: ({ scope, text, capacity }, { row }) =>
    `${whoever(scope, text, row)} partecipa come ${capacityName(capacity, 'è scritto')}`,
  column: ({ form, title, meaning }, { question }) =>
    `la domanda «${cut(question(form, title))}» ${meaning === 'unused' ? 'non serve' : `chiede ${FIELD_WORDS[meaning]}`}`,
  spelling: () => 'i testi con le lettere accentate rovinate si leggono come proposto',
  leave: ({ about, scope, text, as }, { row }) =>
    about === 'spelling'
      ? SPELLING_LEFT[as]
      : `${scope.in === 'everywhere' ? `«${written(text)}»` : `${LEFT_OF[about]} di ${row(scope.response)}`} ${LEFT[as]}`,
  field: ({ response, field, value }, { row }) => `${row(response)}: ${FIELDS[field]} corretto in «${value}»`,
  cancel: ({ response, session }, { row }) => `${row(response)} non partecipa più all'incontro ${bareCode(session)}`,
  move: ({ response, session, to }, { row }) =>
    `${row(response)} passa dall'incontro ${bareCode(session)} all'incontro ${bareCode(to)}`,
  promote: ({ response, session }, { row }) =>
    `${row(response)} riceve un posto liberato all'incontro ${bareCode(session)}`,
  replace: ({ response, session, by }, { row }) =>
    `${row(response)} lascia il posto a ${row(by)} all'incontro ${bareCode(session)}`,
  mandate: ({ mandate }, { president }) => `${president(mandate)} resta in carica fino al successore`,
  notified: ({ institute, missing, session }, { place }) =>
    `scritto a ${place(institute)}${session === undefined ? '' : ` per l'incontro ${bareCode(session)}`}: ${MISSING[missing]}`,
  sent: ({ letter }, names) => `inviata: ${names.letter(letter)}`,
  template: ({ template }) => `il modello di lettera «${TEMPLATE_NAMES[template]}» è cambiato`,
  add: ({ surname, givenName, role, code, session }, { place }) =>
    `aggiunta a mano: ${[
      ...[`${surname} ${givenName}`, role],
      ...(code === undefined ? [] : [place(code)]),
      ...(session === undefined ? [] : [`incontro ${bareCode(session)}`]),
    ].join(', ')}`,
  delegation: ({ delegation, session, action, by }, names) =>
    `${names.delegation(delegation)}${session === undefined ? '' : `, incontro ${bareCode(session)},`} ${ACTIONS[action]}${by === undefined ? '' : ` ${names.delegation(by)}`}`,
  act: ({ principal, delegate, code, session }, { place }) =>
    `atto di delega di ${principal?.trim() || 'chi non è detto'} a ${delegate}, ${place(code)}${session === undefined ? '' : `, incontro ${bareCode(session)}`}`,
  grant: ({ response }, { row }) => `${row(response)} ha l'attestato anche sotto la soglia`,
  annul: ({ certificate }) => `l'attestato n. ${certificate} è annullato`,
  dismiss: ({ row }) => `la riga respinta ${row} non è più elencata`,
};

/** The cells of a place as written, without those left empty. */
const written = (text: string): string => text.split('|').filter(Boolean).join(', ');

/** Of whom a decision on a text speaks. */
const whoever = (scope: Scope, text: string, row: Names['row']): string =>
  scope.in === 'everywhere' ? `chi ha scritto «${written(text)}»` : row(scope.response);

/** What was decided, in a sentence without who and when. */
export const decisionSentence = (decision: Decision, names: Names): string =>
  (SENTENCES[decision.kind] as (decision: Decision, names: Names) => string)(decision, names);

/** Words around decisions. */
export const decisionText = {
  missingRow: MISSING_ROW,
  delegate: (name: string, delegation: string) => `${name} (nella delega ${delegation})`,
  missing: (missing: Missing) => MISSING[missing],
  delegation: (code: string, principal: string | undefined, delegate: string | undefined) =>
    `la delega ${code} di ${sideName(principal)} a ${sideName(delegate)}`,
  unknownLetter: 'una lettera annullata',
  unknownDelegation: 'una delega che non risulta',
  president: (name: string, cpt: string) => `${name}, Presidente di ${cpt},`,
  unknownPresident: 'un Presidente che ora non è in elenco',
  /** What held before, beside what was decided. */
  was: (before: string) => ` (prima: ${before})`,
  written: (text: string) => (text === '' ? 'non scritto' : `scritto «${text}»`),
  reason: (reason: string) => (reason === '' ? '' : ` Motivo: ${reason}`),
  overruled: ({ madeBy, madeAt }: Decided) =>
    ` (non vale: già deciso altrimenti da ${madeBy} il ${italianDate(madeAt)})`,
  alreadyDecided: (answer: string, held: string, { madeBy, madeAt, entry }: Decided) =>
    `per il foglio ${answer}; ma è già stato risposto nel terminale da ${madeBy} il ${italianDate(madeAt)}: ${held}. Resta così; per seguire il foglio: zerosei correggi, oppure zerosei annulla ${entry}`,
  dormant: ' (in sospeso: varrà di nuovo quando tornerà)',
};
