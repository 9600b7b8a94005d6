import { coverageByCpt } from '../../domain/coverage/by-cpt.js';
import { callLists } from '../../domain/coverage/calls.js';
import type { CoverageGroup, InstituteCoverage } from '../../domain/coverage/institute-coverage.js';
import { type Course, type CoverageFilter, isLookedAt, narrowed } from '../../domain/coverage/narrowed.js';
import { type WelcomePlace, welcomePlaces } from '../../domain/coverage/welcome.js';
import { compareText } from '../../domain/origin.js';
import { callListsAsText } from '../../report/calls.js';
import {
  byProvince,
  type CoverageRow,
  coverageBars,
  coverageCounts,
  coverageListing,
  institutesAsText,
  welcomeListing,
} from '../../report/coverage.js';
import { coverageText } from '../../text/coverage.js';
import { pictureOf, withStore } from '../archive.js';
import { coverageFilter, type FilterOptions } from '../coverage-filter.js';
import { inColour, type ListOptions, shown } from '../listing.js';
import { type ReminderOptions, reminders } from '../reminders.js';
import { attendanceSeen, turnoutShown } from '../turnout.js';
import { widthOf } from '../width.js';
import type { Outcome, World } from '../world.js';

interface Options extends ListOptions, ReminderOptions, FilterOptions {
  readonly per?: CoverageGroup;
  readonly mancanti?: boolean;
  readonly altri?: boolean;
  readonly presenze?: boolean;
}

/** The institutes invited: who comes and who is missing, by province or CPT; one by one for programs. */
export const coverage = (world: World, options: Options): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const seen = store.history();
    const { picture } = await pictureOf(store);
    const filter = coverageFilter(picture, options);
    if (options.solleciti !== undefined || options.segnaInviati)
      return reminders(world, options, store, { seen, picture, filter });
    const all = narrowed(picture, filter);
    const missing = all.coverage.filter(({ state }) => state === 'nessuno');
    const course = options.mancanti ? { ...all, coverage: missing } : all;
    const attendance = attendanceSeen(picture, filter);
    if (options.presenze) {
      const rows = rowsBy(options.per, inOrder(all), all, filter);
      return turnoutShown(world, options, { course: all, attendance, rows, per: options.per });
    }
    const welcome = welcomePlaces(course).filter(({ province, cpts }) => isLookedAt(filter, province, cpts));
    if (options.altri) return { status: 'ok', result: await shown(world, options, welcomeListing(welcome)) };
    return {
      status: 'ok',
      result: await resultOf(world, options, { course, filter, attendance }),
      summary: [coverageText.summary(all.coverage.length, missing.length), ...welcomed(welcome)].join('\n'),
      next: options.mancanti ? coverageText.nextReminders : coverageText.nextMissing,
    };
  });

const inOrder = ({ coverage: institutes }: Course) =>
  institutes.toSorted((a, b) => compareText(a.institute.code, b.institute.code));

/** The institutes by province, unless by CPT. */
const rowsBy = (
  per: CoverageGroup | undefined,
  institutes: readonly InstituteCoverage[],
  course: Course,
  filter: CoverageFilter,
): CoverageRow[] => {
  const groups: { readonly [Per in CoverageGroup]: () => CoverageRow[] } = {
    provincia: () => byProvince(institutes),
    cpt: () => cptRows(course, filter),
  };
  return groups[per ?? 'provincia']();
};

interface Looked {
  readonly course: Course;
  readonly filter: CoverageFilter;
  readonly attendance: ReturnType<typeof attendanceSeen>;
}

async function resultOf(world: World, options: Options, { course, filter, attendance }: Looked): Promise<string> {
  const institutes = inOrder(course);
  const rows = () => rowsBy(options.per, institutes, course, filter);
  if (options.formato !== 'testo') {
    const listing =
      options.per === undefined ? coverageListing(institutes, attendance) : coverageCounts(options.per, rows());
    return shown(world, options, listing);
  }
  if (options.mancanti) return callListsAsText(callLists(institutes, course), coverageByCpt(institutes, course));
  const bars = coverageBars(rows(), {
    colour: inColour(world, options),
    width: widthOf(world, options),
    heading: options.per ?? 'provincia',
  });
  // A province or a CPT is looked at closely: its institutes follow.
  const isNarrowed = options.provincia !== undefined || options.cpt !== undefined;
  return isNarrowed ? `${bars}\n${institutesAsText(institutes, widthOf(world, options))}` : bars;
}

/** Where institutes are narrowed, only the CPTs that have some of them, or the one asked for. */
const cptRows = (course: Course, { cpt, provinces }: CoverageFilter): CoverageRow[] =>
  coverageByCpt(course.coverage, course)
    .filter(({ code, institutes }) => institutes.length > 0 || (cpt ?? code) === code)
    .filter(({ institutes }) => institutes.length > 0 || provinces === undefined)
    .map(({ code, name, institutes: counted, shared, people, president }) => ({
      name: code === '' ? coverageText.noCpt : `${code} ${name}`,
      institutes: counted,
      ...(code !== '' && {
        note: [
          coverageText.president(president),
          coverageText.people(people),
          ...(shared > 0 ? [coverageText.shared(shared)] : []),
        ].join('; '),
      }),
    }));

function welcomed(places: readonly WelcomePlace[]): string[] {
  const people = places.reduce((sum, place) => sum + place.people, 0);
  return places.length === 0 ? [] : [coverageText.welcome(places.length, people)];
}
