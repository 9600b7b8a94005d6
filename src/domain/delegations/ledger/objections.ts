import type { IsoDate } from '../../calendar.js';
import { groupBy } from '../../group.js';
import { headsOn } from '../../heads/offices.js';
import type { Capacity, Person } from '../../records.js';
import type { DelegationObjection } from '../delegation.js';
import { isSame, isSomebody } from '../parties/party.js';
import type { Posts } from '../parties/posts.js';
import type { Row } from './rows.js';

/** What is needed to tell whether a delegation can stand. */
export interface Grounds {
  readonly posts: Posts;
  /** How many delegates an institute may send to one session. */
  readonly maximum: number;
}

/** DEL-08: nobody delegates themselves. */
export const selfDelegation = ({ principal, delegate }: Row): DelegationObjection | undefined =>
  isSomebody(principal) && isSame(principal, delegate) ? { rule: 'DEL-08' } : undefined;

/** DEL-09: an act dated after the session cannot serve it. */
export function afterSession({ acts, day }: Row): DelegationObjection | undefined {
  const actDate = acts.at(-1)?.actDate;
  return actDate !== undefined && day !== undefined && actDate > day ? { rule: 'DEL-09', actDate, day } : undefined;
}

/** DEL-10: a session outside the period of the act. */
export function outsidePeriod({ acts, day }: Row): DelegationObjection | undefined {
  const act = acts.at(-1);
  if (!act || day === undefined) return undefined;
  const { from, to } = act;
  const covered = (from === undefined || from <= day) && (to === undefined || day <= to);
  return covered
    ? undefined
    : { rule: 'DEL-10', day, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** Day on which the one who delegates must be head: that of the act, else of the session. */
const dayOfDelegating = ({ acts, day }: Row): IsoDate | undefined => acts.at(-1)?.actDate ?? day;

/** Whether a role says that one is not a head. */
const SAYS_NO_HEAD: { readonly [Known in Capacity]: boolean } = {
  DS: false,
  DS_REGGENTE: false,
  DELEGATO_DS: true,
  PRESIDENTE_CPT: false,
  COORD_PEDAGOGICO: true,
  DOCENTE_INFANZIA: true,
  EDUCATORE: true,
  FORMATORE: true,
  UFFICIO: false,
  ALTRO: false,
};

/**
 * DEL-05: who delegates does not head the institute on the day, by the list of heads. Where the list does not know the
 * institute, the declared role counts.
 */
export function notHead(row: Row, { posts }: Grounds): DelegationObjection | undefined {
  const { institute, principal } = row;
  if (!isSomebody(principal)) return undefined;
  const day = dayOfDelegating(row);
  const objection = (heads: readonly string[]): DelegationObjection => ({
    rule: 'DEL-05',
    heads,
    ...(day !== undefined && { day }),
  });
  if ((posts.offices.headsOf.get(institute ?? '') ?? []).length === 0)
    return saysOtherwise(principal.person) ? objection([]) : undefined;
  const heads = headsOn(posts.offices, institute as string, day);
  const known = heads.length > 0 ? heads : (posts.offices.headsOf.get(institute as string) ?? []);
  if (heads.length === 0 && !known.some((post) => posts.isHolder(principal, post))) return undefined;
  if (heads.some((post) => posts.isHolder(principal, post))) return undefined;
  return objection(heads.map(({ surname, givenName = '' }) => `${surname} ${givenName}`.trim()));
}

const saysOtherwise = (person: Person | undefined): boolean =>
  person?.responses.every(({ capacity }) => SAYS_NO_HEAD[capacity]) ?? false;

/** True if the one who delegated has left the institute before the session. */
export function leftOffice(row: Row, { posts }: Grounds): boolean {
  const { institute, principal, day, acts } = row;
  if (acts.length === 0 || day === undefined || institute === undefined) return false;
  const heads = headsOn(posts.offices, institute, day);
  return heads.length > 0 && !heads.some((post) => posts.isHolder(principal, post));
}

/** DEL-03: who delegates is a delegate of the same institute, and not its head. */
export function subDelegations(rows: readonly Row[], { posts }: Grounds): ReadonlyMap<Row, DelegationObjection> {
  const delegated = groupBy(
    rows.filter(({ delegate, principal }) => isSomebody(delegate) && !isSame(delegate, principal)),
    ({ institute, delegate }) => `${institute}|${delegate.id}`,
  );
  return new Map(
    rows.flatMap((row) => {
      const { institute, principal, session } = row;
      if (!isSomebody(principal) || isSame(principal, row.delegate) || posts.isHead(principal, institute)) return [];
      const from = (delegated.get(`${institute}|${principal.id}`) ?? []).filter(
        (other) => other.session === undefined || session === undefined || other.session === session,
      );
      const [first] = from;
      return first ? [[row, { rule: 'DEL-03', of: first.principal.name }] as const] : [];
    }),
  );
}

/** DEL-02: more delegates of one institute at one session than the office allows. */
export function rivalries(rows: readonly Row[], { maximum }: Grounds): ReadonlyMap<Row, DelegationObjection> {
  const known = rows.filter(
    (row) =>
      row.institute !== undefined &&
      row.session !== undefined &&
      isSomebody(row.delegate) &&
      !selfDelegation(row) &&
      !afterSession(row),
  );
  const groups = groupBy(known, ({ institute, session }) => `${institute}|${session}`);
  return new Map(
    [...groups.values()].flatMap((group) => {
      const delegates = new Map(
        group.flatMap(({ delegate: { id, name } }) => (name === undefined ? [] : [[id, name] as const])),
      );
      if (maximum === 0 || delegates.size <= maximum) return [];
      const rivals = [...delegates.values()].toSorted();
      return group.map((row) => [row, { rule: 'DEL-02', rivals }] as const);
    }),
  );
}
