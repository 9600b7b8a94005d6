import type { Decided, NewDecision } from '../domain/decisions.js';
import { Failure } from '../domain/failure.js';
import { groupBy } from '../domain/group.js';
import { withoutTaxCodes } from '../domain/tax-code.js';
import { decisionIn, valuesOf } from './decision-forms.js';
import type { Driver } from './driver.js';
import { insertMany } from './rows.js';

/** Keeps the decisions of an entry. */
export function writeDecisions(driver: Driver, entry: number, decisions: readonly NewDecision[]): void {
  const numbered = [...decisions.entries()];
  insertMany(driver, 'decisions', ['entry', 'position', 'kind', 'reason'], numbered, ([position, { kind, reason }]) => [
    entry,
    position,
    kind,
    withoutTaxCodes(reason),
  ]);
  const values = numbered.flatMap(([position, decision]) =>
    Object.entries(valuesOf(decision)).map(([field, value]) => [entry, position, field, withoutTaxCodes(value)]),
  );
  insertMany(driver, 'decision_values', ['entry', 'position', 'field', 'value'], values, (cells) => cells);
}

/** The decisions of some entries, oldest first. Fails on an archive that holds what is none. */
export function readDecisions(driver: Driver, entries: readonly number[]): Decided[] {
  const wanted = [JSON.stringify(entries)];
  const lines = driver.all(
    `select d.entry, d.position, d.kind, d.reason, e.made_by, e.made_at
     from decisions d join entries e on e.number = d.entry
     where d.entry in (select value from json_each(?)) order by d.entry, d.position`,
    wanted,
  );
  const values = groupBy(
    driver.all('select * from decision_values where entry in (select value from json_each(?))', wanted),
    ({ entry, position }) => `${entry}|${position}`,
  );
  return lines.map((line) => {
    const fields = values.get(`${line['entry']}|${line['position']}`) ?? [];
    const given = Object.fromEntries(fields.map(({ field, value }) => [field as string, value as string]));
    const decision = decisionIn(line['kind'] as string, given);
    if (!decision) throw new Failure({ kind: 'archive-damaged', path: driver.path });
    return {
      ...decision,
      entry: line['entry'] as number,
      position: line['position'] as number,
      madeBy: line['made_by'] as string,
      madeAt: line['made_at'] as string,
      reason: line['reason'] as string,
    };
  });
}
