import type { Settings } from '../../settings.js';
import type { ActItem, DelegationObjection, DelegationReason } from '../delegation.js';
import { isSomebody } from '../parties/party.js';
import {
  afterSession,
  type Grounds,
  leftOffice,
  notHead,
  outsidePeriod,
  rivalries,
  selfDelegation,
  subDelegations,
} from './objections.js';
import { replacements, type Standing } from './replaced.js';
import type { Row } from './rows.js';

/** The last decision on a row, if there is one. */
export type Decided = (row: Row) => (DelegationReason & { because: 'decided' }) | undefined;

/**
 * The state of every delegation at every session. It follows from all that is known at once, so the order in which it was
 * said or imported does not matter: what ended a delegation counts before what speaks against it, and a person's decision
 * before both.
 */
export function standingsOf(
  rows: readonly Row[],
  grounds: Grounds,
  settings: Settings,
  decided: Decided,
): ReadonlyMap<Row, Standing> {
  const decisions = new Map(rows.flatMap((row) => [[row, decided(row)] as const]));
  const ended = new Map(rows.map((row) => [row, decisions.get(row) ? undefined : endOf(row, grounds)]));
  const open = rows.filter((row) => !ended.get(row) && isOpen(decisions.get(row)?.action));
  const replaced = replacements(
    open.filter((row) => !decisions.get(row)),
    open,
    grounds.maximum,
  );
  const active = open.filter((row) => !replaced.has(row));
  const current = new Set(active);
  const subs = subDelegations(active, grounds);
  const rivals = rivalries(
    active.filter((row) => !subs.has(row)),
    grounds,
  );
  return new Map(
    rows.map((row) => {
      const objections = current.has(row) ? against(row, grounds, [subs.get(row), rivals.get(row)]) : [];
      const decision = decisions.get(row);
      const end = ended.get(row) ?? replaced.get(row);
      if (decision) return [row, { ...decisionStanding(decision), objections }];
      if (end) return [row, end];
      return [row, standing(row, objections, settings)];
    }),
  );
}

const DECIDED = { accept: 'valida', refuse: 'respinta', revoke: 'revocata', replace: 'sostituita' } as const;

const decisionStanding = (decision: DelegationReason & { because: 'decided' }) => ({
  state: DECIDED[decision.action],
  reason: decision,
});

/** What is not yet decided against still counts. */
const isOpen = (action: keyof typeof DECIDED | undefined): boolean => action === undefined || action === 'accept';

function against(
  row: Row,
  grounds: Grounds,
  others: readonly (DelegationObjection | undefined)[],
): DelegationObjection[] {
  const [sub, rivals] = others;
  // A delegate who delegates is not the head either: one objection says it.
  return [selfDelegation(row), sub, sub ? undefined : notHead(row, grounds), afterSession(row), rivals].flatMap(
    (one) => one ?? [],
  );
}

/** What has come to its end by itself: revoked before the session, out of its period, left by the head. */
function endOf(row: Row, grounds: Grounds): Standing | undefined {
  const revoked = row.acts.at(-1)?.revoked;
  if (revoked !== undefined && (revoked === 'undated' || row.day === undefined || revoked <= row.day)) {
    return { state: 'revocata', reason: { because: 'revoked', on: revoked }, objections: [] };
  }
  const outside = outsidePeriod(row);
  if (outside) return { state: 'scaduta', reason: { because: 'outside', objection: outside }, objections: [outside] };
  if (leftOffice(row, grounds) && !notHead(row, grounds)) {
    return { state: 'scaduta', reason: { because: 'left-office', day: row.day as string }, objections: [] };
  }
  return undefined;
}

function standing(row: Row, objections: readonly DelegationObjection[], settings: Settings): Standing {
  const [objection] = objections;
  if (objection) return { state: 'contesa', reason: { because: 'objection', objection }, objections };
  const act = row.acts.at(-1);
  if (!act) return { state: 'dichiarata', reason: { because: 'stated', by: statedBy(row) }, objections };
  const missing = missingItems(row).filter(
    (item) => item !== 'protocol' || settings.delegationProtocol === 'obbligatorio',
  );
  if (missing.length > 0) return { state: 'incompleta', reason: { because: 'incomplete', missing }, objections };
  return { state: 'valida', reason: { because: 'complete', actDate: act.actDate as string }, objections };
}

/** Whose word a delegation without an act is. */
function statedBy({ statements }: Row): 'principal' | 'delegate' | 'both' {
  const claimed = statements.some(({ by }) => by === 'delegate');
  const announced = statements.some(({ by }) => by !== 'delegate');
  return claimed && announced ? 'both' : claimed ? 'delegate' : 'principal';
}

/** What an act lacks of what it must say; the protocol number is always looked for. */
export function missingItems({ institute, principal, delegate, acts }: Row): ActItem[] {
  const act = acts.at(-1);
  const lacks: readonly (readonly [ActItem, boolean])[] = [
    ['institute', institute === undefined],
    ['principal', !isSomebody(principal)],
    ['delegate', !isSomebody(delegate)],
    ['scope', act?.kind === 'incontro' && act.sessions.length === 0 && act.from === undefined && act.to === undefined],
    ['actDate', act !== undefined && act.actDate === undefined],
    ['protocol', act !== undefined && act.protocol === undefined],
  ];
  return lacks.flatMap(([item, isMissing]) => (isMissing ? item : []));
}
