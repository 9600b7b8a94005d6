import type { Decision } from '../domain/decisions.js';
import type {
  ActItem,
  Delegation,
  DelegationAction,
  DelegationObjection,
  DelegationReason,
  DelegationState,
} from '../domain/delegations/delegation.js';
import { bareCode, italianDate, listed, plural } from './words.js';

type Act = Extract<Decision, { kind: 'act' }>;

/** What an act must say, in words. */
const ITEMS: { readonly [Item in ActItem]: string } = {
  institute: "l'istituto",
  principal: 'chi delega',
  delegate: 'chi è delegato',
  scope: "l'incontro o il periodo",
  actDate: "la data dell'atto",
  protocol: 'il numero di protocollo',
};

/** What is missing: `mancano la data dell'atto e il numero di protocollo`. */
export const missingItems = (items: readonly ActItem[]): string => {
  const names = items.map((item) => ITEMS[item]);
  return names.length < 2 ? `manca ${names[0] ?? ''}` : `mancano ${names.slice(0, -1).join(', ')} e ${names.at(-1)}`;
};

/** One side of a delegation in a sentence. */
export const sideName = (name: string | undefined): string => name ?? '(non indicato)';

const STATED = {
  principal: 'detta sul modulo da chi delega; manca l’atto',
  delegate: 'detta sul modulo solo da chi è delegato; manca l’atto',
  both: 'detta sul modulo da chi delega e da chi è delegato; manca l’atto',
} as const;

const SIGNED: { readonly [Who in Extract<DelegationReason, { because: 'signed' }>['who']]: string } = {
  principal: 'chi ha delegato ha firmato di persona',
  delegate: 'chi è delegato ha firmato',
};
const ACTIONS: { readonly [Action in DelegationAction]: string } = {
  accept: 'accettata',
  refuse: 'respinta',
  revoke: 'revocata',
  replace: 'sostituita',
};

/** Why a delegation is in its state, in a sentence. */
export function delegationReason(reason: DelegationReason): string {
  switch (reason.because) {
    case 'stated':
      return STATED[reason.by];
    case 'complete':
      return `atto del ${italianDate(reason.actDate)}, completo`;
    case 'incomplete':
      return `all'atto ${missingItems(reason.missing)}`;
    case 'objection':
    case 'outside':
      return objectionSentence(reason.objection);
    case 'left-office':
      return `chi ha delegato non dirige più l'istituto il ${italianDate(reason.day)}`;
    case 'replaced':
      return `chi delega ha poi indicato ${reason.delegate}${reason.at ? ` (${italianDate(reason.at)})` : ''}`;
    case 'corrected':
      return `chi è delegato ha poi indicato come delegante ${reason.principal}${reason.at ? ` (${italianDate(reason.at)})` : ''}`;
    case 'revoked':
      return reason.on === 'undated' ? 'revocata da chi ha delegato' : `revocata il ${italianDate(reason.on)}`;
    case 'decided':
      return `${ACTIONS[reason.action]}${reason.substitute ? ` con ${reason.substitute}` : ''} da ${reason.by} il ${italianDate(reason.at)}${reason.reason ? `: ${reason.reason}` : ''}`;
    case 'signed':
      return SIGNED[reason.who];
  }
}

/** What speaks against a delegation, in a few words. */
export function objectionSentence(objection: DelegationObjection): string {
  switch (objection.rule) {
    case 'DEL-02':
      return `più delegati dello stesso istituto per l'incontro: ${listed(objection.rivals)}`;
    case 'DEL-03':
      return `subdelega: chi delega è a sua volta delegato di ${objection.of ?? 'chi dirige l’istituto'}`;
    case 'DEL-05':
      return `chi delega non risulta DS dell'istituto${objection.day ? ` il ${italianDate(objection.day)}` : ''}${headsSaid(objection.heads)}`;
    case 'DEL-08':
      return 'la stessa persona figura come delegante e delegato';
    case 'DEL-09':
      return `l'atto è del ${italianDate(objection.actDate)}, dopo l'incontro del ${italianDate(objection.day)}`;
    case 'DEL-10':
      return `la delega vale ${period(objection)} e non copre il ${italianDate(objection.day)}`;
  }
}

/** `; in elenco risulta Bianchi Mario`. */
const headsSaid = (heads: readonly string[]): string =>
  heads.length > 0 ? `; in elenco risulta ${heads.join(', ')}` : '';

/** `dal 01/09/2025 al 31/08/2026`, as far as known. */
export const period = ({ from, to }: { readonly from?: string; readonly to?: string }): string =>
  [from && `dal ${italianDate(from)}`, to && `al ${italianDate(to)}`].filter(Boolean).join(' ');

/** Sentences of the command `deleghe`. */
export const delegationText = {
  counts: (delegations: readonly Delegation[], states: readonly DelegationState[]) => {
    const counted = states.flatMap((state) => {
      const count = delegations.filter((one) => one.state === state).length;
      return count > 0 ? [plural(count, state, `${state.slice(0, -1)}e`)] : [];
    });
    return `${plural(delegations.length, 'delega', 'deleghe')}${counted.length > 0 ? `: ${counted.join(', ')}` : ''}.`;
  },
  next: (contested: boolean) =>
    contested
      ? 'Per decidere su una delega contesa: zerosei deleghe accetta CODICE, oppure respingi CODICE --motivo "…"'
      : 'Per registrare un atto: zerosei deleghe registra --help',
  question: (action: DelegationAction, code: string) => `Delega ${code}: segnarla come ${ACTIONS[action]}?`,
  decided: (action: DelegationAction, { delegate, session }: Delegation) =>
    `Delega a ${sideName(delegate.name)}${session ? ` per l'incontro ${bareCode(session)}` : ''}: ${ACTIONS[action]}.`,
  rivals: (codes: readonly string[]) =>
    `Per lo stesso incontro restano contese: ${codes.join(', ')}. Ora: zerosei deleghe respingi CODICE --motivo "…"`,
  registerQuestion: "Registrare l'atto di delega?",
  /** `delega di Monti Clara a Galli Ada per I1: da dichiarata a valida (atto del 04/03/2026, completo).` */
  becomes: ({ principal, delegate, session, state, reason }: Delegation, before: DelegationState | undefined) =>
    `delega di ${sideName(principal.name)} a ${sideName(delegate.name)}${session ? ` per ${session}` : ''}: ${
      before === undefined ? state : `da ${before} a ${state}`
    }${reason.because === 'decided' ? '' : ` (${delegationReason(reason)})`}.`,
  changesNothing: 'Nessuna delega cambia stato.',
  /** An act about to be registered, a line for each thing that it says. */
  act: ({
    code,
    principal,
    delegate,
    delegateEmail,
    session,
    from,
    to,
    actDate,
    protocol,
    protocolDate,
  }: Act): string[] => {
    const on = (date: string | undefined) => (date === undefined ? '' : ` del ${italianDate(date)}`);
    const during = period({ ...(from !== undefined && { from }), ...(to !== undefined && { to }) });
    const scope = session === undefined ? during : `per l'incontro ${bareCode(session)}`;
    return [
      `Atto di delega${on(actDate)}${protocol === undefined ? '' : `, protocollo ${protocol}${on(protocolDate)}`}:`,
      `  istituto: ${code}`,
      `  chi delega: ${principal ?? 'chi dirige l’istituto'}`,
      `  chi è delegato: ${delegate}${delegateEmail === undefined ? '' : ` (${delegateEmail})`}`,
      `  vale: ${scope || 'non è detto per quale incontro o periodo'}`,
    ];
  },
  questions: {
    institute: 'Di quale istituto? (codice o nome)',
    principal: "Chi delega? (Invio: chi dirige l'istituto)",
    delegate: 'Chi è delegato?',
    session: 'Per quali incontri? (codici divisi da virgole; Invio: per un periodo)',
    from: 'Da quando vale? (GG/MM/AAAA)',
    to: 'Fino a quando vale? (GG/MM/AAAA)',
    actDate: "Data dell'atto? (GG/MM/AAAA)",
    protocol: 'Numero di protocollo?',
    protocolDate: 'Data di protocollo? (GG/MM/AAAA)',
  },
  reasonOf: 'perché la delega è respinta.',
  substitute: 'quale delega prende il suo posto.',
  delegate: 'chi è delegato.',
  institute: 'di quale istituto è la delega.',
  workbookFile: 'in quale file scrivere il registro.',
  unsaid: '',
  workbook: 'Registro delle deleghe',
  after: 'Ora: zerosei deleghe',
};

/** Titles of the columns of the workbook for the office. */
export const LEDGER_TITLES = [
  'Codice',
  'Istituto',
  'Denominazione',
  'Incontro',
  'Delegante',
  'Delegato',
  'Tipo',
  'Stato',
  'Certezza',
  'Motivo',
  'Protocollo',
  'Data atto',
  'Dove è detta',
] as const;
