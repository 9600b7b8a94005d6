import { announcedCode, delegateCode } from '../attending/attending.js';
import { namesDelegate } from '../delegations/delegation.js';
import { groupBy } from '../group.js';
import type { Picture } from '../picture.js';
import type { Registration } from '../records.js';

/** How many people an act changes something for, or taking it back; each is counted once. */
export interface CourseChanges {
  /** Registered for nothing before; of them, those for whom there is no seat. */
  readonly added: number;
  readonly waiting: number;
  /** At another session than before, at one more, at one less. */
  readonly moved: number;
  readonly more: number;
  readonly fewer: number;
  /** Registered, for no session that is known: those who were at one before, and those who only now are. */
  readonly homeless: number;
  readonly placed: number;
  /** Registered only now, and without a seat: somebody comes in their place by delegation. */
  readonly delegated: number;
  /** No longer registered for anything: withdrawn, or since somebody comes in their place. */
  readonly withdrawn: number;
  readonly replaced: number;
  /** Of whom nothing is known any more that would register them. */
  readonly gone: number;
  /** At the same sessions as before: who waited and now has a seat, who had one and now waits. */
  readonly seated: number;
  readonly unseated: number;
}

type Change = keyof CourseChanges;
type Part = Pick<Picture, 'people' | 'registrations' | 'delegations'>;

/** What differs between two pictures for the people in them, whoever they turn out to be in the second. */
export function courseChanges(before: Part, after: Part): CourseChanges {
  const same = sameInBoth(before, after);
  const of = ({ registrations }: Part) => groupBy(registrations, ({ person }) => same(person));
  const [was, is] = [of(before), of(after)];
  const everybody = new Set([...was.keys(), ...is.keys()]);
  const changes = [...everybody].flatMap((one) => changesOf(was.get(one) ?? [], is.get(one) ?? []));
  const counts: Record<Change, number> = { ...NOBODY };
  for (const change of changes) counts[change] += 1;
  return counts;
}

const NOBODY: CourseChanges = {
  ...{ added: 0, waiting: 0, moved: 0, more: 0, fewer: 0, delegated: 0, withdrawn: 0, replaced: 0 },
  ...{ homeless: 0, placed: 0, gone: 0, seated: 0, unseated: 0 },
};

/** What becomes of one person; nothing where they are registered as before. */
function changesOf(before: readonly Registration[], after: readonly Registration[]): Change[] {
  const [was, is] = [before.filter(isLive), after.filter(isLive)];
  if (was.length === 0) {
    if (is.length === 0) return before.length === 0 && after.some(({ delegated }) => delegated) ? ['delegated'] : [];
    return is.every(({ status }) => status === 'in_attesa') ? ['added', 'waiting'] : ['added'];
  }
  if (is.length === 0) {
    if (after.length === 0) return ['gone'];
    return [after.some(({ status }) => status === 'sostituita') ? 'replaced' : 'withdrawn'];
  }
  const [old, now] = [was, is].map((list) => new Set(list.map(({ session = '' }) => session)));
  if (!hasSession(is) && hasSession(was)) return ['homeless'];
  if (!hasSession(was) && hasSession(is)) return ['placed'];
  const gained = [...(now ?? [])].some((session) => !old?.has(session));
  const lost = [...(old ?? [])].some((session) => !now?.has(session));
  if (gained && lost) return ['moved'];
  return gained ? ['more'] : lost ? ['fewer'] : seatChange(was, is);
}

const hasSession = (registrations: readonly Registration[]): boolean =>
  registrations.some(({ session }) => session !== undefined);

/** What becomes of the seats of one who is at the same sessions as before; one lost weighs more than one gained. */
function seatChange(was: readonly Registration[], is: readonly Registration[]): Change[] {
  const waited = new Set(was.flatMap(({ status, session }) => (status === 'in_attesa' ? session : [])));
  const waits = new Set(is.flatMap(({ status, session }) => (status === 'in_attesa' ? session : [])));
  if ([...waits].some((session) => !waited.has(session))) return ['unseated'];
  return [...waited].some((session) => !waits.has(session)) ? ['seated'] : [];
}

const isLive = ({ status }: Registration): boolean => status !== 'ritirata' && status !== 'sostituita';

/**
 * The people of both pictures under one code each: by the responses that they share; who was announced as a delegate and
 * then registered, by the delegation.
 */
function sameInBoth(before: Part, after: Part): (code: string) => string {
  const first = new Map<string, string>();
  const find = (code: string): string => {
    const next = first.get(code);
    return next === undefined || next === code ? code : find(next);
  };
  const join = (a: string, b: string) => first.set(find(b), find(a));
  const owner = new Map<string, string>();
  for (const { people, delegations } of [before, after]) {
    for (const { code, responses } of people) {
      for (const { key } of responses) {
        const known = owner.get(key);
        if (known === undefined) owner.set(key, code);
        else join(known, code);
      }
    }
    for (const one of delegations.filter(namesDelegate)) join(announcedCode(one), delegateCode(one));
  }
  return find;
}
