import { smoothedCounts } from '../estimate/frequencies.js';
import { agreementOf, type Column, columnOf, firstOf, recordsOfEach, textOf } from './column.js';
import { type BoundField, type Field, type Level, MISSING } from './field.js';

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
  return { name, bind: (rows, taught) => bind(name, levels, rows.map(read), taught) };
}

/** The parts of all workplaces, as columns. */
interface Columns {
  readonly institute: Column;
  readonly named: Column;
  readonly municipality: Column;
  readonly province: Column;
}

function bind(name: string, levels: readonly Level[], places: readonly Workplace[], taught: number): BoundField {
  const columns = {
    institute: columnOf(places.map(({ institute }) => institute)),
    named: columnOf(places.map(({ named, institute }) => (institute === undefined ? named : undefined))),
    municipality: columnOf(places.map(({ municipality }) => municipality)),
    province: columnOf(places.map(({ province }) => province)),
  };
  const institutes = shares(columns.institute, taught);
  const names = shares(columns.named, taught);
  const municipalities = shares(columns.municipality, taught);
  return {
    dimensions: [{ name, levels }],
    agreement: agreementOf(firstOf(columns.institute, taught)),
    keys: (record) => keysOf(columns, record),
    compare(a, b, into, offset) {
      const level = levelOf(columns, a, b);
      into.levels[offset] = level;
      into.frequencies[offset] = level === WORKPLACE.same ? institutes(a) || names(a) : municipalities(a);
    },
  };
}

/** Share of people whom one institute usually has, so that a table of two colleagues does not take theirs for rare. */
const USUAL = 1e-3;

/** Share of the first `taught` records that have the text of a record; 0 where it has none. */
function shares(column: Column, taught: number): (record: number) => number {
  const frequencies = smoothedCounts(recordsOfEach(firstOf(column, taught)), taught, USUAL);
  return (record) => frequencies[column.ids[record] as number] ?? 0;
}

function levelOf({ institute, named, municipality, province }: Columns, a: number, b: number): number {
  if (agree(institute, a, b) || agree(named, a, b)) return WORKPLACE.same;
  const twoPlaces = known(institute, a, b) || known(named, a, b);
  if (agree(municipality, a, b)) return twoPlaces ? WORKPLACE.neighbour : WORKPLACE.municipality;
  if (!known(municipality, a, b) && !known(institute, a, b)) return MISSING;
  return agree(province, a, b) ? WORKPLACE.province : WORKPLACE.different;
}

const agree = ({ ids }: Column, a: number, b: number): boolean => ids[a] !== MISSING && ids[a] === ids[b];
const known = ({ ids }: Column, a: number, b: number): boolean => ids[a] !== MISSING && ids[b] !== MISSING;

function keysOf({ institute, named, municipality }: Columns, record: number): string[] {
  const place = textOf(institute, record) ?? textOf(named, record);
  const keys = place === undefined ? [] : [`i:${place}`];
  const where = textOf(municipality, record);
  return where === undefined ? keys : [...keys, `p:${where}`];
}
