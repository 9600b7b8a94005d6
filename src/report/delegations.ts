import type { IsoDate } from '../domain/calendar.js';
import type { Delegation, DelegationParty } from '../domain/delegations/delegation.js';
import { compareText, originName } from '../domain/origin.js';
import type { Picture } from '../domain/picture.js';
import { delegationReason, delegationText, LEDGER_TITLES } from '../text/delegations.js';
import { italianDate } from '../text/words.js';
import type { Workbook } from './as-xlsx.js';
import type { Listing } from './listing.js';

/** The ledger, one line a delegation and session. Contract of `deleghe --formato csv`. */
export function delegationListing(delegations: readonly Delegation[]): Listing {
  return {
    name: 'deleghe',
    columns: [
      'istituto',
      'incontro',
      'delegante',
      'delegato',
      'tipo',
      'stato',
      'certezza',
      'motivo',
      'delegante_file',
      'delegante_riga',
      'delegato_file',
      'delegato_riga',
      'protocollo',
      'data_atto',
      'codice',
    ],
    rows: inOrder(delegations).map((one) => [
      one.institute,
      one.session,
      said(one.principal),
      said(one.delegate),
      one.kind,
      one.state,
      one.certainty,
      delegationReason(one.reason),
      one.principal.origin?.file,
      one.principal.origin?.row,
      one.delegate.origin?.file,
      one.delegate.origin?.row,
      protocolText(one),
      one.actDate,
      one.code,
    ]),
  };
}

/** The ledger on the screen: what a clerk needs in order to decide, with the code to name each line. */
export const delegationTable = (delegations: readonly Delegation[]): Listing => ({
  name: 'deleghe',
  columns: ['codice', 'istituto', 'incontro', 'delegante', 'delegato', 'stato', 'motivo'],
  rows: inOrder(delegations).map((one) => [
    one.code,
    one.institute,
    one.session,
    said(one.principal),
    `${said(one.delegate)}${one.certainty === 'probabile' ? ' (probabile)' : ''}`,
    one.state,
    delegationReason(one.reason),
  ]),
});

/** The ledger as a workbook for the office. */
export function delegationWorkbook(
  delegations: readonly Delegation[],
  picture: Pick<Picture, 'schools'>,
  date: IsoDate,
): Workbook {
  const rows = inOrder(delegations).map((one) => [
    one.code,
    one.institute,
    picture.schools.get(one.institute ?? '')?.name,
    one.session,
    said(one.principal),
    said(one.delegate),
    one.kind,
    one.state,
    one.certainty,
    delegationReason(one.reason),
    protocolText(one),
    one.actDate && italianDate(one.actDate),
    [...one.statedIn, ...one.acts.map(({ origin }) => origin)].map(originName).join(', '),
  ]);
  const name = delegationText.workbook;
  return { title: name, date, sheets: [{ name, columns: LEDGER_TITLES.map((title) => ({ title })), rows }] };
}

/** A cell is empty, and a name for other programs too, where nobody was named. */
const said = ({ name = '' }: DelegationParty): string => name;

/** `63327/2026`. */
function protocolText({ protocol }: Delegation): string | undefined {
  if (!protocol) return undefined;
  return protocol.year === undefined ? protocol.number : `${protocol.number}/${protocol.year}`;
}

/** The delegations that are not there before, or not in that state: what a decision changes, in sentences. */
export function delegationChanges(before: Pick<Picture, 'delegations'>, after: Pick<Picture, 'delegations'>): string[] {
  const stateBefore = new Map(before.delegations.map(({ key, state }) => [key, state]));
  return inOrder(after.delegations)
    .filter(({ key, state }) => stateBefore.get(key) !== state)
    .map((one) => delegationText.becomes(one, stateBefore.get(one.key)));
}

/** By institute, session and names. */
const inOrder = (delegations: readonly Delegation[]): Delegation[] =>
  delegations.toSorted(
    (a, b) =>
      compareText(a.institute ?? '~', b.institute ?? '~') ||
      compareText(a.session ?? '~', b.session ?? '~') ||
      compareText(a.key, b.key),
  );

/** One delegation for other programs. */
export const delegationAsObject = (one: Delegation) => ({
  chiave: one.key,
  istituto: one.institute ?? null,
  incontro: one.session ?? null,
  tipo: one.kind,
  delegante: { nome: said(one.principal), persona: one.principal.person ?? null },
  delegato: { nome: said(one.delegate), persona: one.delegate.person ?? null },
  stato: one.state,
  certezza: one.certainty,
  motivo: delegationReason(one.reason),
  protocollo: protocolText(one) ?? null,
  data_atto: one.actDate ?? null,
  righe: [...one.statedIn, ...one.acts.map(({ origin }) => origin)].map(({ file, row }) => ({ file, riga: row })),
});
