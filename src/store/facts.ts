import type { Facts, Kind, RowOf, SchoolRow } from '../domain/facts.js';
import { fold } from '../domain/text.js';
import type { Driver } from './driver.js';
import type { ActiveFile } from './files.js';
import { readRejected } from './new-file.js';
import { readRows } from './rows.js';

type Labels = ReadonlyMap<number, string>;

/** Everything in force that `derive` needs; of the schools, only the region's and those mentioned by code. */
export function factsOf(driver: Driver, active: readonly ActiveFile[], region: string): Facts {
  const labels = (kind?: Kind): Labels =>
    new Map(active.filter(({ source }) => !kind || source.kind === kind).map((file) => [file.id, file.source.label]));
  const rows = <K extends Kind>(kind: K): RowOf[K][] => readRows(driver, kind, labels(kind));
  const responses = rows('responses');
  const heads = rows('heads');
  const acts = rows('acts');
  const mentioned = [
    ...heads.map(({ instituteCode }) => instituteCode),
    ...[...responses, ...acts].flatMap(
      ({ code = '', institution = '' }) => `${code} ${institution}`.match(CODE_LIKE) ?? [],
    ),
  ];
  return {
    files: active.map(({ source }) => source),
    schools: schoolRows(driver, labels('schools'), region, mentioned),
    services: rows('services'),
    cpts: rows('cpts'),
    heads,
    sessions: rows('sessions'),
    responses,
    acts,
    answers: rows('answers'),
    settings: rows('settings'),
    rejected: readRejected(driver, labels()),
  };
}

const CODE_LIKE = /[a-z]{2}[a-z0-9]{8}/gi;

function schoolRows(driver: Driver, labels: Labels, region: string, mentioned: readonly string[]): SchoolRow[] {
  if (labels.size === 0) return [];
  const regions = driver
    .all('select distinct region from schools where region is not null')
    .map((line) => line['region']);
  const wanted = regions.filter((name) => fold(name as string) === fold(region));
  const codes = [...new Set(mentioned.map((code) => code.toUpperCase()))];
  return readRows(
    driver,
    'schools',
    labels,
    `and (region is null or region in (select value from json_each(?)) or code in (select value from json_each(?))
      or code in (select institute_code from schools where code in (select value from json_each(?))))`,
    [JSON.stringify(wanted), JSON.stringify(codes), JSON.stringify(codes)],
  );
}
