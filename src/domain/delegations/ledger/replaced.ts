import { groupBy } from '../../group.js';
import { compareText } from '../../origin.js';
import type { DelegationObjection, DelegationReason, DelegationState } from '../delegation.js';
import { isSame, isSomebody, type Somebody } from '../parties/party.js';
import { afterSession } from './objections.js';
import { announcedAt, type Row } from './rows.js';

/** Where a delegation stands, why, and what speaks against it. */
export interface Standing {
  readonly state: DelegationState;
  readonly reason: DelegationReason;
  readonly objections: readonly DelegationObjection[];
}

/**
 * Rows that a later word has replaced: of the same head, who now sends somebody else to the same session for the same
 * institute, or of the same delegate, who now names another head.
 */
export function replacements(rows: readonly Row[], all: readonly Row[], maximum: number): ReadonlyMap<Row, Standing> {
  const usable = all.filter((row) => isNamed(row) && !afterSession(row)) as readonly NamedRow[];
  const ofHead = groupBy(usable, (row) => keyOf(row, row.principal.id));
  const ofDelegate = groupBy(usable, (row) => keyOf(row, row.delegate.id));
  return new Map(
    rows.flatMap((row) => {
      const sent = latest((ofHead.get(keyOf(row, row.principal.id)) ?? []).filter((other) => precedes(row, other)));
      if (sent.last && sent.count >= Math.max(1, maximum)) {
        return [[row, replacedBy({ because: 'replaced', delegate: sent.last.delegate.name, at: sinceOf(sent.last) })]];
      }
      const said = latest(
        (ofDelegate.get(keyOf(row, row.delegate.id)) ?? []).filter((other) => isCorrected(row, other)),
      );
      if (!said.last) return [];
      return [
        [row, replacedBy({ because: 'corrected', principal: said.last.principal.name, at: claimedAt(said.last) })],
      ];
    }),
  );
}

type NamedRow = Row & { readonly principal: Somebody; readonly delegate: Somebody };

const isNamed = ({ principal, delegate }: Row): boolean => isSomebody(principal) && isSomebody(delegate);

const replacedBy = (reason: Standing['reason']): Standing => ({ state: 'sostituita', reason, objections: [] });

const keyOf = ({ institute, session }: Row, id: string): string => [institute, session, id].join('|');

function latest<R extends Row>(later: readonly R[]): { readonly last: R | undefined; readonly count: number } {
  const order = (a: Row, b: Row) =>
    compareText(sinceOf(a), sinceOf(b)) ||
    compareText(a.delegate.id, b.delegate.id) ||
    compareText(a.principal.id, b.principal.id);
  return { last: later.toSorted(order).at(-1), count: later.length };
}

const sinceOf = (row: Row): string => row.acts.at(-1)?.actDate ?? announcedAt(row) ?? claimedAt(row);

/** When the delegate last said so. */
const claimedAt = ({ statements }: Row): string =>
  statements
    .map(({ at = '' }) => at)
    .toSorted(compareText)
    .at(-1) ?? '';

/** An act counts by its date, what the head wrote on the form by its time; what only the delegate says replaces nothing. */
function precedes(row: Row, other: Row): boolean {
  if (isSame(row.delegate, other.delegate)) return false;
  const [act, otherAct] = [row.acts.at(-1), other.acts.at(-1)];
  const [said, otherSaid] = [announcedAt(row), announcedAt(other)];
  if (act) return otherAct !== undefined && (act.actDate ?? '9') < (otherAct.actDate ?? '');
  if (!said) return false;
  return otherAct ? said.slice(0, 10) <= (otherAct.actDate ?? '') : otherSaid !== undefined && said < otherSaid;
}

/** What only the delegate said, until the same delegate said otherwise. */
function isCorrected(row: Row, other: Row): boolean {
  if (isSame(row.principal, other.principal) || row.acts.length > 0 || announcedAt(row) !== undefined) return false;
  return !isSame(row.principal, row.delegate) && other.statements.length > 0 && claimedAt(row) < claimedAt(other);
}
