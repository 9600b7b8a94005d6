import { addDays, type IsoDate } from '../calendar.js';
import { type Decided, decisionsOf } from '../decisions.js';
import type { CptRow, SourceFile } from '../facts.js';
import { groupBy } from '../group.js';
import { nameKey } from '../identity/names/written-name.js';
import { compareText, type Origin } from '../origin.js';
import { type CptIndex, findCpt } from '../places/cpts.js';
import { rowsInForce } from '../versions.js';
import { lastDay, type Period } from './period.js';

/** A president's time in office: three years, or the days that the list of CPTs states. */
export interface Mandate extends Period {
  /** Made of content: what a decision points to. */
  readonly key: string;
  /** Code of the CPT. */
  readonly cpt: string;
  readonly surname: string;
  readonly givenName: string;
  readonly email?: string;
  /** The name as it is compared. */
  readonly name: string;
  /** Last day of the term; `to` is later where the office confirmed that the president stays until a successor comes. */
  readonly termEnd?: IsoDate;
  readonly origin: Origin;
}

/** A president is in office for three years (DGR XI/6397/2022). */
const TERM_YEARS = 3;

/** The presidents of each CPT, by its code, the most recent first; of each CPT, those of the newest list that names any. */
export function mandatesOf(
  rows: readonly CptRow[],
  files: ReadonlyMap<string, SourceFile>,
  cpts: CptIndex,
  decisions: readonly Decided[],
): ReadonlyMap<string, readonly Mandate[]> {
  const naming = rows.filter((row) => nameOf(row) !== '');
  const cptOf = ({ code }: CptRow) => findCpt(code, cpts) ?? code;
  const staying = new Set(decisionsOf(decisions, 'mandate').map(({ mandate }) => mandate));
  return new Map(
    [...rowsInForce(naming, files, cptOf)].map(([cpt, inForce]) => {
      const byKey = groupBy(
        inForce.map((row) => mandateOf(cpt, row)),
        ({ key }) => key,
      );
      const mandates = [...byKey.values()].map(([first]) => first as Mandate).toSorted(mostRecentFirst);
      return [cpt, mandates.map((mandate) => (staying.has(mandate.key) ? prolonged(mandate, mandates) : mandate))];
    }),
  );
}

const nameOf = ({ presidentSurname: surname, presidentGivenName: givenName }: CptRow) =>
  nameKey({ surname, givenName });

function mandateOf(cpt: string, row: CptRow): Mandate {
  const { presidentSurname = '', presidentGivenName = '', presidentEmail, mandateFrom: from, mandateTo, origin } = row;
  const name = nameOf(row);
  const to = mandateTo ?? (from === undefined ? undefined : lastDay(from, TERM_YEARS));
  return {
    key: [cpt, name, from ?? mandateTo ?? ''].join('|'),
    cpt,
    surname: presidentSurname,
    givenName: presidentGivenName,
    name,
    ...(presidentEmail !== undefined && { email: presidentEmail }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to, termEnd: to }),
    origin,
  };
}

const mostRecentFirst = (a: Mandate, b: Mandate): number =>
  compareText(b.from ?? b.to ?? '', a.from ?? a.to ?? '') || compareText(a.key, b.key);

/** In office until the eve of the next president's first day, or with no end as long as there is none. */
function prolonged(mandate: Mandate, all: readonly Mandate[]): Mandate {
  const { to: _, ...rest } = mandate;
  const later = all.flatMap(({ from, name }) =>
    from && name !== mandate.name && from > (mandate.from ?? '') ? from : [],
  );
  const next = later.sort()[0];
  return next === undefined ? rest : { ...rest, to: addDays(next, -1) };
}
