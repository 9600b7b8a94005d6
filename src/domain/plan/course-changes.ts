import { announcedCode, delegateCode } from '../attending/attending.js';
import { namesDelegate } from '../delegations/delegation.js';
import { groupBy } from '../group.js';
import type { Picture } from '../picture.js';
import type { Registration } from '../records.js';

/** How many people an import changes something for; each is counted once. */
export interface CourseChanges {
  /** Registered for nothing before; of them, those for whom there is no seat. */
  readonly added: number;
  readonly waiting: number;
  /** At another session than before, at one more, at one less. */
  readonly moved: number;
  readonly more: number;
  readonly fewer: number;
  /** Registered only now, and without a seat: somebody comes in their place by delegation. */
  readonly delegated: number;
  /** No longer registered for anything: withdrawn, or since somebody comes in their place. */
  readonly withdrawn: number;
  readonly replaced: number;
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
  const count = (change: Change) => changes.filter((one) => one === change).length;
  return {
    ...{ added: count('added'), waiting: count('waiting'), moved: count('moved'), more: count('more') },
    ...{
      fewer: count('fewer'),
      delegated: count('delegated'),
      withdrawn: count('withdrawn'),
      replaced: count('replaced'),
    },
  };
}

/** What becomes of one person; nothing where they are registered as before. */
function changesOf(before: readonly Registration[], after: readonly Registration[]): Change[] {
  const [was, is] = [before.filter(isLive), after.filter(isLive)];
  if (was.length === 0) {
    if (is.length === 0) return before.length === 0 && after.some(({ delegated }) => delegated) ? ['delegated'] : [];
    return is.every(({ status }) => status === 'in_attesa') ? ['added', 'waiting'] : ['added'];
  }
  if (is.length === 0) return [after.some(({ status }) => status === 'sostituita') ? 'replaced' : 'withdrawn'];
  const [old, now] = [was, is].map((list) => new Set(list.map(({ session = '' }) => session)));
  const gained = [...(now ?? [])].some((session) => !old?.has(session));
  const lost = [...(old ?? [])].some((session) => !now?.has(session));
  if (gained && lost) return ['moved'];
  return gained ? ['more'] : lost ? ['fewer'] : [];
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
