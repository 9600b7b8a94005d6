import { type Answer, FIRST_EXPORT, moment, OPENING, phoneNumber, ROLES } from './answers.js';
import type { Course } from './course.js';
import type { Institute } from './schools.js';
import { delegateAnswer, headAnswer, privateNurseryAnswer, schoolAnswer, serviceAnswer } from './staff.js';

/** How many answers each export holds in all. */
export interface Sizes {
  /** The first export of the form of the schools. */
  readonly first: number;
  /** What its later export adds. */
  readonly later: number;
  readonly services: number;
}

type Period = 'first' | 'later' | 'services';

/** Institutes by position: nobody answers; only teachers do; the head sends a delegate. The planted mistakes have theirs. */
const SILENT = new Set([12, 20, 27]);
const TEACHERS_ONLY = new Set([0, 24, 32]);
const DELEGATING = new Set([9, 23]);
const KEPT_FOR_MISTAKES = new Set([1, 2, 3, 4, 5, 7, 8, 10, 14, 15, 25, 31]);
const REGGENZE = new Set([16, 21, 26, 33]);

const SHARES = { INC1: 29, INC2: 25, INC3: 16, INC4: 11, INC5: 19 };

/** The bulk of the answers: clean and plausible, as many of each kind as asked. */
export function makeRegistrations(course: Course, sizes: Sizes): Answer[] {
  const invited = course.institutes.filter(({ sites }) => sites.some(({ type }) => type === 'AA'));
  const leading = invited.flatMap((institute, index) => leadingAnswer(course, institute, index));
  const presidents = course.presidents.slice(1).map((president) => ({
    ...serviceAnswer(course, serviceIn(course, president.area.municipalities), president, when(course, 'services')),
    role: ROLES.president,
    isPresident: 'Sì' as const,
  }));
  const active = invited.filter((_, index) => !SILENT.has(index));
  const schools = (period: Period, count: number): Answer[] =>
    Array.from({ length: count }, (_, index) => staffAnswer(course, active, index, period));
  return [
    ...leading,
    ...schools('first', sizes.first - leading.length),
    ...schools('later', sizes.later),
    ...presidents,
    ...Array.from({ length: sizes.services - presidents.length }, (_, index) =>
      serviceAnswer(course, at(course.services, index), course.newPerson(), when(course, 'services')),
    ),
  ].map((answer) => ({ ...answer, phone: course.random.below(3) === 0 ? '' : phoneNumber(course.random) }));
}

function leadingAnswer(course: Course, institute: Institute, index: number): Answer[] {
  if ([SILENT, TEACHERS_ONLY, KEPT_FOR_MISTAKES, REGGENZE].some((set) => set.has(index))) return [];
  const chosen = when(course, 'first');
  return DELEGATING.has(index)
    ? [delegateAnswer(course, institute, course.newPerson(), chosen)]
    : [headAnswer(course, institute, chosen)];
}

// One in eight is of a paritaria; the others are of the institutes, in turn.
function staffAnswer(course: Course, institutes: readonly Institute[], index: number, period: Period): Answer {
  const chosen = when(course, period);
  return index % 8 === 7
    ? privateNurseryAnswer(course, at(course.privateNurseries, (index + 1) / 8), course.newPerson(), chosen)
    : schoolAnswer(course, at(institutes, index), course.newPerson(), chosen);
}

function when({ random }: Course, period: Period): Pick<Answer, 'at' | 'sessions'> {
  const session = random.weighted(SHARES);
  const second = random.below(14) === 0 && session === 'INC1' ? ['INC5'] : [];
  if (period === 'first') return { at: moment(random, OPENING, 21), sessions: [session, ...second] };
  if (period === 'services') return { at: moment(random, OPENING, 25), sessions: [session, ...second] };
  // Who answers after the first export is in time for every session but, at the end, for the first one.
  return { at: moment(random, FIRST_EXPORT, session === 'INC1' ? 4 : 7), sessions: [session] };
}

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

const serviceIn = (course: Course, municipalities: readonly string[]) =>
  course.services.find(({ municipality }) => municipalities.includes(municipality)) ?? at(course.services, 0);
