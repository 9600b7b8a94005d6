import { countTexts, type Frequencies, smoothedFrequencies } from '../estimate/frequencies.js';
import { type BoundField, type Comparison, type Field, type Level, MISSING } from './field.js';

/** Where somebody works, from the narrowest to the widest; each may be unknown. */
export interface Workplace {
  /** Code of the institute, paritaria or service. */
  readonly institute?: string | undefined;
  /** The place as written, where it was not recognised. */
  readonly named?: string | undefined;
  readonly municipality?: string | undefined;
  readonly province?: string | undefined;
}

const WORKPLACE = { same: 0, municipality: 1, neighbour: 2, province: 3, different: 4 } as const;

/** A field that holds a workplace; agreement on a small one weighs more than on a large one. */
export function workplaceField<Row>(name: string, levels: readonly Level[], read: (row: Row) => Workplace): Field<Row> {
  return { name, bind: (rows) => bind(name, levels, rows.map(read)) };
}

function bind(name: string, levels: readonly Level[], places: readonly Workplace[]): BoundField {
  const institutes = frequenciesOf(places.map(placeText));
  const municipalities = frequenciesOf(places.map(({ municipality }) => municipality));
  return {
    dimensions: [{ name, levels }],
    agreement: institutes.agreement,
    keys: (record) => keysOf(places[record] as Workplace),
    compare: (a, b, into, offset) =>
      compareWorkplaces(places[a] as Workplace, places[b] as Workplace, institutes, municipalities, into, offset),
  };
}

const placeText = ({ institute, named }: Workplace): string | undefined => institute ?? named;

function frequenciesOf(texts: readonly (string | undefined)[]): Frequencies & { readonly agreement: number } {
  const counts = countTexts(texts.filter((text) => text !== undefined));
  const agreement = [...counts.values()].reduce((sum, count) => sum + (count / texts.length) ** 2, 0);
  return { ...smoothedFrequencies(counts, texts.length), agreement };
}

function compareWorkplaces(
  a: Workplace,
  b: Workplace,
  institutes: Frequencies,
  municipalities: Frequencies,
  into: Comparison,
  offset: number,
): void {
  into.levels[offset] = levelOf(a, b);
  into.frequencies[offset] = 0;
  if (into.levels[offset] === WORKPLACE.same) into.frequencies[offset] = institutes.of(placeText(a) as string);
  if (into.levels[offset] === WORKPLACE.municipality || into.levels[offset] === WORKPLACE.neighbour)
    into.frequencies[offset] = municipalities.of(a.municipality as string);
}

function levelOf(a: Workplace, b: Workplace): number {
  const agree = (part: keyof Workplace) => a[part] !== undefined && a[part] === b[part];
  const known = (part: keyof Workplace) => a[part] !== undefined && b[part] !== undefined;
  if (agree('institute')) return WORKPLACE.same;
  if (known('institute') === false && agree('named')) return WORKPLACE.same;
  if (agree('municipality')) return known('institute') || known('named') ? WORKPLACE.neighbour : WORKPLACE.municipality;
  if (!known('municipality') && !known('institute')) return MISSING;
  return agree('province') ? WORKPLACE.province : WORKPLACE.different;
}

function keysOf({ institute, named, municipality }: Workplace): string[] {
  const place = institute ?? named;
  const keys = place === undefined ? [] : [`i:${place}`];
  return municipality === undefined ? keys : [...keys, `p:${municipality}`];
}
