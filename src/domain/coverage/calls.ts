import type { IsoDate } from '../calendar.js';
import { groupBy, unique } from '../group.js';
import { type Holder, headedBy } from '../heads/offices.js';
import { compareText } from '../origin.js';
import type { Picture } from '../picture.js';
import { homeCpt } from './by-cpt.js';
import type { InstituteCoverage } from './institute-coverage.js';

/** One telephone call: to the head of one institute or, for a reggente, of several. */
export interface Call {
  /** Absent where no list says who the head is: then the school is called. */
  readonly head?: Holder;
  readonly institutes: readonly InstituteCoverage[];
}

/** The calls for the institutes of a CPT. */
export interface CallList {
  readonly cpt: string;
  readonly calls: readonly Call[];
}

/**
 * The shortest list of calls for some institutes, by CPT: each institute once, though it may have to do with several CPTs,
 * and one call for all those of the same head.
 */
export function callLists(
  institutes: readonly InstituteCoverage[],
  picture: Pick<Picture, 'cpts' | 'offices' | 'sessions'>,
): CallList[] {
  const headOf = currentHeads(picture);
  const sorted = institutes.toSorted((a, b) => compareText(a.institute.code, b.institute.code));
  const byHead = groupBy(sorted, (one) => headOf.get(one.institute.code) ?? one.institute.code);
  const calls = [...byHead].map(
    ([head, group]): Call => (typeof head === 'string' ? { institutes: group } : { head, institutes: group }),
  );
  const byCpt = groupBy(calls, (call) => homeOf(call, picture));
  return [...byCpt]
    .map(([cpt, ofCpt]) => ({ cpt, calls: ofCpt }))
    .toSorted((a, b) => Number(a.cpt === '') - Number(b.cpt === '') || compareText(a.cpt, b.cpt));
}

/** The CPT of the head's own institute, if it is among those called about; else of the first. */
function homeOf({ head, institutes }: Call, { cpts }: Pick<Picture, 'cpts'>): string {
  const own = unique(
    (head?.incumbencies ?? []).filter(({ kind }) => kind !== 'reggente').map((one) => one.instituteCode),
  );
  const first =
    institutes.find(({ institute }) => own.includes(institute.code)) ?? (institutes[0] as InstituteCoverage);
  return homeCpt(first, cpts);
}

/** Who heads each institute at the first session of the course, or at the next one that somebody heads it. */
export function currentHeads({
  offices,
  sessions,
}: Pick<Picture, 'offices' | 'sessions'>): ReadonlyMap<string, Holder> {
  const days: (IsoDate | undefined)[] =
    sessions.length === 0 ? [undefined] : sessions.map(({ session }) => session.date);
  const heads = new Map<string, Holder>();
  for (const day of days.toReversed()) {
    for (const holder of offices.holders) {
      for (const { instituteCode } of headedBy(holder, day).toReversed()) heads.set(instituteCode, holder);
    }
  }
  return heads;
}
