import { type Facts, type Kind, rowsByKind, type SchoolRow } from '../domain/facts.js';
import { codesNamed } from '../domain/places/in-reach.js';
import { sameRegion } from '../domain/places/provinces.js';
import type { Driver } from './driver.js';
import type { ActiveFile } from './files.js';
import { readRejected } from './new-file.js';
import { readRows } from './rows.js';

type Labels = ReadonlyMap<number, string>;

/**
 * Everything in force that `derive` needs; of the schools, only the region's and those that rows name by code, or `named`
 * besides.
 */
export function factsOf(
  driver: Driver,
  active: readonly ActiveFile[],
  region: string,
  named: readonly string[] = [],
): Facts {
  const labels = (kind?: Kind): Labels =>
    new Map(active.filter(({ source }) => !kind || source.kind === kind).map((file) => [file.id, file.source.label]));
  const rows = rowsByKind((kind) => (kind === 'schools' ? [] : readRows(driver, kind, labels(kind))));
  const schools = schoolRows(driver, labels('schools'), region, [...codesNamed(rows), ...named]);
  return {
    files: active.map(({ source }) => source),
    rows: { ...rows, schools },
    rejected: readRejected(driver, labels()),
  };
}

function schoolRows(driver: Driver, labels: Labels, region: string, named: readonly string[]): SchoolRow[] {
  if (labels.size === 0) return [];
  const regions = driver
    .all('select distinct region from schools where region is not null')
    .map((line) => line['region']);
  const wanted = regions.filter((name) => sameRegion(name as string, region));
  return readRows(
    driver,
    'schools',
    labels,
    `and (region is null or region in (select value from json_each(?)) or code in (select value from json_each(?))
      or code in (select institute_code from schools where code in (select value from json_each(?))))`,
    [JSON.stringify(wanted), JSON.stringify(named), JSON.stringify(named)],
  );
}
