import type { Decided } from '../domain/decisions.js';
import { KINDS, type Kind } from '../domain/facts.js';
import type { Fact } from '../domain/origin.js';
import type { Erased, ErasedMarks } from '../domain/privacy/erased.js';
import type { Erasure } from '../domain/privacy/erasure.js';
import { cellMark, refusedMark, rowMark } from '../domain/privacy/marks.js';
import { fieldsOf } from '../domain/privacy/rows.js';
import { valuesOf } from './decision-forms.js';
import { readDecisions } from './decisions.js';
import type { Cell, Driver } from './driver.js';
import { readEntries } from './entries.js';
import type { ActiveFile } from './files.js';
import { readIssued } from './issued.js';
import { readRejected } from './new-file.js';
import { readRows } from './rows.js';
import { columnOf, TABLES } from './tables.js';

/** An erasure, with the key under which what it takes is known again, and what makes a mark of a text under it. */
export interface ErasureOrder extends Erasure {
  readonly people: number;
  readonly key: string;
  marked(text: string): string;
}

/** Erases what an order says, within a transaction that is open; what it took. */
export function erase(driver: Driver, entry: number, active: readonly ActiveFile[], order: ErasureOrder): Erased {
  if (driver.lists('select key from erasure_key').length === 0)
    driver.run('insert into erasure_key values (?)', [order.key]);
  const labels = labelsOf(driver, active);
  const inForce = new Set(active.map(({ source }) => source.label));
  const rows = { rows: 0, namedRows: 0 };
  for (const kind of KINDS) if (kind !== 'schools') eraseRows(driver, kind, { labels, inForce, order }, rows);
  const erased: Erased = {
    people: order.people,
    ...rows,
    refused: eraseRefused(driver, labels, order),
    decisions: eraseDecisions(driver, order),
    ...eraseIssued(driver, order),
  };
  eraseTexts(driver, order);
  driver.run('delete from remembered');
  writeErased(driver, entry, erased);
  return erased;
}

/** Keeps what an entry erased. */
export function writeErased(driver: Driver, entry: number, erased: Erased): void {
  const { people, rows, namedRows, refused, decisions, editions, certificates, letters } = erased;
  driver.run('insert into erasures values (?, ?, ?, ?, ?, ?, ?, ?, ?)', [
    ...[entry, people, rows, namedRows, refused, decisions, editions, certificates, letters],
  ]);
}

interface FilesRead {
  /** Every file, in force or not, under a name that no other has. */
  readonly labels: ReadonlyMap<number, string>;
  readonly inForce: ReadonlySet<string>;
  readonly order: ErasureOrder;
}

function labelsOf(driver: Driver, active: readonly ActiveFile[]): ReadonlyMap<number, string> {
  const known = new Map(active.map(({ id, source }) => [id, source.label]));
  return new Map(
    driver.lists('select id from files').map(([id]) => [id as number, known.get(id as number) ?? `${id}\n`]),
  );
}

function eraseRows(
  driver: Driver,
  kind: Kind,
  { labels, inForce, order }: FilesRead,
  counts: { rows: number; namedRows: number },
) {
  const { table, list } = TABLES[kind];
  const ids = new Map([...labels].map(([id, label]) => [label, id]));
  for (const row of readRows(driver, kind, labels) as readonly Fact[]) {
    const fate = order.rowFate(kind, row, inForce.has(row.origin.file));
    if (fate === 'stays') continue;
    const at = [ids.get(row.origin.file) as number, row.origin.row];
    if (fate === 'goes') {
      const mark = rowMark(kind, row);
      if (mark !== undefined) remember(driver, order.marked(mark), 0, null);
      if (list) driver.run(`delete from ${list.table} where file = ? and row = ?`, at);
      driver.run(`delete from ${table} where file = ? and row = ?`, at);
      driver.run('insert into erased_rows values (?, ?) on conflict do nothing', at);
      counts.rows++;
      continue;
    }
    const texts = new Map(fieldsOf(row));
    for (const [field, left] of Object.entries(fate)) {
      remember(driver, order.marked(cellMark(kind, row, field, texts.get(field) ?? '')), 1, left ?? null);
      driver.run(`update ${table} set ${columnOf(field)} = ? where file = ? and row = ?`, [left ?? null, ...at]);
    }
    counts.namedRows++;
  }
}

const remember = (driver: Driver, mark: string, cell: 0 | 1, instead: string | null): void =>
  driver.run('insert into erased_marks values (?, ?, ?) on conflict do nothing', [mark, cell, instead]);

function eraseRefused(driver: Driver, labels: ReadonlyMap<number, string>, order: ErasureOrder): number {
  const ids = new Map([...labels].map(([id, label]) => [label, id]));
  const theirs = readRejected(driver, labels).filter((row) => order.refusedGoes(row));
  for (const row of theirs) {
    const at = [ids.get(row.origin.file) as number, row.origin.row];
    remember(driver, order.marked(refusedMark(row)), 0, null);
    driver.run('delete from rejected where file = ? and row = ?', at);
    driver.run('insert into erased_rows values (?, ?) on conflict do nothing', at);
  }
  return theirs.length;
}

function eraseDecisions(driver: Driver, order: ErasureOrder): number {
  const entries = driver.lists('select number from entries').map(([number]) => number as number);
  let count = 0;
  for (const decision of readDecisions(driver, entries)) {
    const fate = order.decisionFate(decision);
    if (fate === 'stays') continue;
    const { entry, position } = decision;
    driver.run('delete from decision_values where entry = ? and position = ?', [entry, position]);
    if (fate === 'goes') driver.run('delete from decisions where entry = ? and position = ?', [entry, position]);
    else rewrite(driver, decision, fate);
    count++;
  }
  return count;
}

function rewrite(
  driver: Driver,
  { entry, position }: Decided,
  decision: Exclude<ReturnType<Erasure['decisionFate']>, string>,
): void {
  driver.run('update decisions set kind = ? where entry = ? and position = ?', [decision.kind, entry, position]);
  for (const [field, value] of Object.entries(valuesOf(decision)))
    driver.run('insert into decision_values values (?, ?, ?, ?)', [entry, position, field, value]);
}

function eraseIssued(driver: Driver, order: ErasureOrder) {
  const counts = { edition: 0, certificate: 0, letter: 0 };
  for (const one of readIssued(driver, readEntries(driver))) {
    const left = order.issuedLeft(one);
    if (left === one) continue;
    const { entry, position, kind, madeBy, madeAt, annulled, ...content } = left;
    driver.run('update issued set content = ? where entry = ? and position = ?', [
      JSON.stringify(content),
      entry,
      position,
    ]);
    counts[kind]++;
  }
  return { editions: counts.edition, certificates: counts.certificate, letters: counts.letter };
}

/** What else people write: where it stands, by table, with the key of a line. */
const TEXTS: Readonly<Record<string, { readonly key: readonly string[]; readonly columns: readonly string[] }>> = {
  decisions: { key: ['entry', 'position'], columns: ['reason'] },
  decision_values: { key: ['entry', 'position', 'field'], columns: ['value'] },
  rejected: { key: ['file', 'row', 'position'], columns: ['details', 'title'] },
  file_columns: { key: ['file', 'position'], columns: ['title'] },
  files: { key: ['id'], columns: ['sheet', 'topic'] },
  imports: { key: ['entry', 'file', 'name'], columns: ['name'] },
};

function eraseTexts(driver: Driver, order: ErasureOrder): void {
  for (const [table, { key, columns }] of Object.entries(TEXTS)) {
    const where = key.map((part) => `${part} = ?`).join(' and ');
    for (const column of columns) {
      const lines = driver.lists(`select ${key.join(', ')}, ${column} from ${table} where ${column} is not null`);
      for (const line of lines) {
        const [text, left] = [line.at(-1) as string, order.textLeft(line.at(-1) as string)];
        if (left !== text)
          driver.run(`update ${table} set ${column} = ? where ${where}`, [left, ...(line.slice(0, -1) as Cell[])]);
      }
    }
  }
}

/** By what is known again what was erased; undefined where nothing ever was. */
export function readErasedMarks(driver: Driver): ErasedMarks | undefined {
  const [[key] = []] = driver.lists('select key from erasure_key');
  if (key === undefined) return undefined;
  const lines = driver.lists('select mark, cell, instead from erased_marks');
  return {
    key: key as string,
    rows: new Set(lines.filter(([, cell]) => cell === 0).map(([mark]) => mark as string)),
    cells: new Map(
      lines
        .filter(([, cell]) => cell === 1)
        .map(([mark, , instead]) => [mark as string, (instead as string | null) ?? undefined]),
    ),
  };
}

/** What an entry of the history erased. */
export function readErased(driver: Driver, entry: number): Erased | undefined {
  const [line] = driver.all('select * from erasures where entry = ?', [entry]);
  if (!line) return undefined;
  const {
    people,
    rows,
    named_rows: namedRows,
    refused,
    decisions,
    editions,
    certificates,
    letters,
  } = line as Readonly<Record<string, number>>;
  return { people, rows, namedRows, refused, decisions, editions, certificates, letters } as Erased;
}

/** How many rows of a file were erased. */
export const erasedIn = (driver: Driver, file: number): number =>
  Number(driver.lists('select count(*) from erased_rows where file = ?', [file])[0]?.[0] ?? 0);
