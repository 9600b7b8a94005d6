import { groupBy } from '../group.js';
import { compareText } from '../origin.js';
import { nearestCpt } from '../places/nearest-cpt.js';
import type { Cpt } from '../places/place.js';
import { provinceOf } from '../places/provinces.js';
import type { Registration } from '../records.js';
import { rosterKey } from './order.js';
import type { SheetPart, Split } from './roster.js';

type Cpts = ReadonlyMap<string, Cpt>;

/** People of one sheet, in roster order. */
export interface Share {
  readonly part?: SheetPart;
  readonly people: readonly Registration[];
}

/** A table with its queue: more people than this and a second table is worth it. */
export const QUEUE = 60;

/** Shares the people of a session, already in roster order, among sheets; each is on exactly one. */
export function shareOut(people: readonly Registration[], split: Split | undefined, cpts: Cpts): Share[] {
  if (split === undefined || people.length === 0) return [{ people }];
  return WAYS[split](people, cpts);
}

const WAYS: { readonly [By in Split]: (people: readonly Registration[], cpts: Cpts) => Share[] } = {
  lettera: (people) => byLetter(people),
  cpt: (people, cpts) =>
    byPlace(
      people,
      (one) => cptOf(one, cpts),
      (code) => (code === '' ? { by: 'nowhere', of: 'cpt' } : { by: 'cpt', name: cpts.get(code)?.name ?? code }),
    ),
  provincia: (people) =>
    byPlace(people, lettersOf, (letters) =>
      letters === ''
        ? { by: 'nowhere', of: 'provincia' }
        : { by: 'provincia', letters, name: provinceOf(letters)?.name ?? letters },
    ),
};

/** A sheet for each place, and the last one for those who have none. */
function byPlace(
  people: readonly Registration[],
  keyOf: (one: Registration) => string | undefined,
  partOf: (key: string) => SheetPart,
): Share[] {
  const groups = groupBy(people, (one) => keyOf(one) ?? '');
  return [...groups.keys()]
    .sort(lastWhenEmpty)
    .map((key) => ({ part: partOf(key), people: groups.get(key) as Registration[] }));
}

/**
 * The one CPT on whose sheet a person of several is printed: that of the comune printed beside the name; if that does
 * not settle it, the first by code.
 */
function cptOf({ places }: Registration, cpts: Cpts): string | undefined {
  const codes = [...new Set(places.flatMap((place) => place.cpts))].sort(compareText);
  return nearestCpt(codes, places[0]?.municipality, cpts);
}

const lettersOf = ({ places }: Registration): string | undefined => places.find(({ province }) => province)?.province;

/** Joins neighbouring initials while their queue stays short; together the ranges cover A to Z. */
function byLetter(people: readonly Registration[]): Share[] {
  const groups = groupBy(people, ({ surname }) => initialOf(surname));
  const ranges: { initials: string[]; people: Registration[] }[] = [];
  for (const initial of [...groups.keys()].sort(compareText)) {
    const mine = groups.get(initial) as Registration[];
    const last = ranges.at(-1);
    if (last && last.people.length + mine.length <= QUEUE) {
      last.initials.push(initial);
      last.people.push(...mine);
    } else ranges.push({ initials: [initial], people: [...mine] });
  }
  return ranges.map(({ people: mine }, index) => {
    const from = index === 0 ? 'A' : (ranges[index]?.initials[0] as string);
    const next = ranges[index + 1]?.initials[0];
    return { part: { by: 'lettera', from, to: next === undefined ? 'Z' : letterBefore(next) }, people: mine };
  });
}

/** Initial under which a surname is looked up; names of other alphabets go with Z, where they sort. */
function initialOf(surname: string): string {
  const initial = rosterKey(surname).charAt(0);
  return initial < 'A' ? 'A' : initial > 'Z' ? 'Z' : initial;
}

const letterBefore = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) - 1);

const lastWhenEmpty = (a: string, b: string): number => Number(a === '') - Number(b === '') || compareText(a, b);
