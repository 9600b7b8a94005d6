import type { Facts, SchoolRow, SourceFile } from '../facts.js';
import { compareText } from '../origin.js';
import { sameRegion } from '../places/provinces.js';
import { normaliseCode } from '../places/school-code.js';
import { remembered } from '../remembered.js';
import { fold } from '../text.js';
import { compareVersions } from '../versions.js';
import { type Incoming, isOf } from './plan.js';

/** What a registry of the ministry says otherwise than the one before it, of the schools of the course's region. */
export interface RegistryChange {
  /** The two files, and the school years that they say they are of. */
  readonly file: string;
  readonly year?: string;
  readonly before: string;
  readonly yearBefore?: string;
  readonly region: string;
  readonly added: readonly SchoolRow[];
  readonly gone: readonly SchoolRow[];
  readonly renamed: readonly RowChange[];
  /** Of another institute than before. */
  readonly moved: readonly RowChange[];
}

/** A school as it was and as it is. */
export interface RowChange {
  readonly was: SchoolRow;
  readonly is: SchoolRow;
}

interface Registry {
  readonly file: SourceFile;
  readonly name: string;
  readonly rows: () => Iterable<SchoolRow>;
}

/** For each registry about to be imported, what it changes of the newest one before it that is of the same shape. */
export function registryChanges(known: Facts, incoming: readonly Incoming[], region: string): RegistryChange[] {
  const held: Registry[] = known.files.filter(isRegistry).map((file) => ({
    file,
    name: file.label,
    rows: () => known.rows.schools.filter(({ origin }) => origin.file === file.label),
  }));
  const come: Registry[] = incoming
    .filter(isOf('schools'))
    .filter(({ file }) => isRegistry(file))
    .map(({ file, rows }) => ({ file, name: file.label, rows: () => rows }));
  const isHere = remembered((name: string) => name === '' || sameRegion(name, region));
  const inRegion = ({ rows }: Registry) => [...rows()].filter((row) => isHere(row.region ?? ''));
  return come.flatMap((now) => {
    const older = [...held, ...come].filter(
      ({ file }) => file.shape === now.file.shape && compareVersions(file.version, now.file.version) < 0,
    );
    const [before] = older.toSorted((a, b) => compareVersions(b.file.version, a.file.version));
    if (!before) return [];
    const changes = changesBetween(inRegion(before), inRegion(now));
    const years = [before, now].map(({ file }) => file.version.schoolYear);
    return [
      {
        ...{ file: now.name, before: before.name, region, ...changes },
        ...(years[0] !== undefined && { yearBefore: years[0] }),
        ...(years[1] !== undefined && { year: years[1] }),
      },
    ];
  });
}

const isRegistry = ({ kind, shape }: SourceFile): boolean =>
  kind === 'schools' && shape !== undefined && shape !== 'institutes' && shape !== 'sites';

/** What differs between two registries, in order of code; a province of which the second says nothing has lost nothing. */
export function changesBetween(
  before: readonly SchoolRow[],
  now: readonly SchoolRow[],
): Pick<RegistryChange, 'added' | 'gone' | 'renamed' | 'moved'> {
  const [old, is] = [byCode(before), byCode(now)];
  const told = new Set(now.map(({ province = '' }) => fold(province)));
  const both = [...is].flatMap(([code, row]): RowChange[] => {
    const was = old.get(code);
    return was ? [{ was, is: row }] : [];
  });
  return {
    added: [...is].flatMap(([code, row]) => (old.has(code) ? [] : [row])),
    gone: [...old].flatMap(([code, row]) => (is.has(code) || !told.has(fold(row.province ?? '')) ? [] : [row])),
    renamed: both.filter((one) => fold(one.was.name ?? '') !== fold(one.is.name ?? '')),
    moved: both.filter((one) => one.was.instituteCode !== one.is.instituteCode),
  };
}

const byCode = (rows: readonly SchoolRow[]): ReadonlyMap<string, SchoolRow> =>
  new Map(rows.map((row) => [normaliseCode(row.code), row] as const).toSorted(([a], [b]) => compareText(a, b)));
