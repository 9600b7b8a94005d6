import type { IsoDate } from '../../domain/calendar.js';
import { coverageByCpt } from '../../domain/coverage/by-cpt.js';
import type { InstituteCoverage } from '../../domain/coverage/institute-coverage.js';
import { DELEGATION_STATES, type DelegationState } from '../../domain/delegations/delegation.js';
import { compareText } from '../../domain/origin.js';
import type { Picture } from '../../domain/picture.js';
import { provinceOf } from '../../domain/places/provinces.js';
import { shortName } from '../../domain/places/short-name.js';
import { CAPACITIES, type Capacity, type Session } from '../../domain/records.js';
import { isExpected } from '../../domain/registrations/statuses.js';
import { isStaff } from '../../domain/seats/order.js';
import type { Settings } from '../../domain/settings.js';
import { hashText } from '../../domain/text.js';
import { coverageText } from '../../text/coverage.js';
import { printedCpt, printedMunicipality } from '../../text/rosters.js';
import { byProvince, type CoverageRow } from '../coverage.js';
import { type Arrivals, arrivalsOf } from './arrivals.js';
import { type PresenceFigures, presenceFigures } from './presence.js';

/** The course in figures, and no name of anybody: what the report shows. */
export interface CourseFigures {
  readonly title: string;
  readonly year: string;
  readonly letterhead: readonly string[];
  readonly date: IsoDate;
  /** Institutes invited, and those from which somebody comes. */
  readonly invited: number;
  readonly answered: number;
  /** People expected, each once, and their registrations to sessions. */
  readonly people: number;
  readonly registrations: number;
  readonly late: number;
  readonly provinces: readonly CoverageRow[];
  readonly cpts: readonly CoverageRow[];
  readonly arrivals: Arrivals;
  readonly sessions: readonly SessionFigures[];
  readonly delegations: readonly Count<DelegationState>[];
  readonly capacities: readonly Count<Capacity>[];
  /** Who came, once something of the signed sheets was keyed in. */
  readonly presence?: PresenceFigures;
  /** Invited institutes from which nobody comes, if asked for. */
  readonly missing?: readonly MissingInstitute[];
}

export interface Count<Of> {
  readonly of: Of;
  readonly count: number;
}

/** A session: how many have a seat or wait, for how many seats; trainers and staff apart. */
export interface SessionFigures {
  readonly code: string;
  readonly number: number;
  readonly date: IsoDate;
  readonly title?: string;
  readonly seats?: number;
  readonly seated: number;
  readonly waiting: number;
  readonly staff: number;
}

export interface MissingInstitute {
  readonly code: string;
  readonly name: string;
  readonly municipality: string;
  readonly province: string;
}

/** Counts what the picture holds; the institutes that are missing by name only where they are asked for. */
export function courseFigures(
  picture: Picture,
  settings: Settings,
  { date, institutes }: { readonly date: IsoDate; readonly institutes: boolean },
): CourseFigures {
  const { coverage, delegations, sessions } = picture;
  const registered = picture.registrations.filter((one) => one.session !== undefined && isExpected(one));
  const empty = coverage.filter(({ state }) => state === 'nessuno');
  const provinces = byProvince(coverage).map((row) => ({ ...row, name: provinceName(row.name) }));
  const cpts = cptRows(coverage, picture);
  const presence = presenceFigures(picture, provinces, cpts);
  return {
    title: settings.courseTitle,
    year: settings.courseYear,
    letterhead: settings.letterhead,
    date,
    invited: coverage.length,
    answered: coverage.length - empty.length,
    people: new Set(registered.map(({ person }) => person)).size,
    registrations: registered.length,
    late: registered.filter(({ late }) => late).length,
    ...{ provinces, cpts },
    ...(presence && { presence }),
    arrivals: arrivalsOf(registered),
    sessions: sessions.map(sessionFigures),
    delegations: counts(DELEGATION_STATES, delegations, ({ state }) => state),
    capacities: counts(CAPACITIES, registered, ({ capacity }) => capacity),
    ...(institutes && { missing: empty.map(missingInstitute).toSorted(byPlace) }),
  };
}

/** Short and the same for the same figures: two printouts can be told apart. */
export const figuresMark = ({ date: _, ...figures }: CourseFigures): string => {
  const hash = hashText(
    JSON.stringify(figures, (key, value) =>
      key === 'institutes'
        ? (value as InstituteCoverage[]).map(({ institute, state }) => [institute.code, state])
        : value,
    ),
  );
  return `${hash.slice(0, 4)}-${hash.slice(4, 8)}`;
};

const provinceName = (letters: string): string => {
  const name = provinceOf(letters)?.name;
  return name === undefined ? letters : printedMunicipality(name);
};

const cptRows = (coverage: readonly InstituteCoverage[], picture: Picture): CoverageRow[] =>
  coverageByCpt(coverage, picture)
    .filter(({ institutes }) => institutes.length > 0)
    .map(({ code, name, institutes }) => ({ name: code === '' ? coverageText.noCpt : printedCpt(name), institutes }));

const sessionFigures = ({ session, number, seats, seated, waiting }: Session): SessionFigures => ({
  ...{ code: session.code, number, date: session.date },
  ...(session.title !== undefined && { title: session.title }),
  ...(seats !== undefined && { seats }),
  seated: seated.filter((one) => !isStaff(one)).length,
  waiting: waiting.length,
  staff: seated.filter(isStaff).length,
});

/** How many of each, those of which there is none left out. */
function counts<Of, Thing>(kinds: readonly Of[], things: readonly Thing[], kindOf: (thing: Thing) => Of): Count<Of>[] {
  return kinds
    .map((kind) => ({ of: kind, count: things.filter((thing) => kindOf(thing) === kind).length }))
    .filter(({ count }) => count > 0);
}

const missingInstitute = ({ institute }: InstituteCoverage): MissingInstitute => ({
  code: institute.code,
  name: shortName(institute),
  municipality: printedMunicipality(institute.municipality ?? ''),
  province: institute.province ?? '',
});

const byPlace = (a: MissingInstitute, b: MissingInstitute): number =>
  compareText(a.province, b.province) || compareText(a.municipality, b.municipality) || compareText(a.code, b.code);
