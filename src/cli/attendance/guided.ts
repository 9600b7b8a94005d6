import type { KeyedRow } from '../../domain/attendance/keyed.js';
import type { Sheet } from '../../domain/attendance/sheets.js';
import { Failure } from '../../domain/failure.js';
import { nameOf } from '../../domain/findings/names.js';
import { attendanceText } from '../../text/attendance.js';
import { adviceOn } from '../../text/failures.js';
import { labelled, type SaidOptions } from './said.js';

/** The keyboard at which a sheet is keyed in: who answers may be a person or a test. */
export interface SheetDesk {
  /** A line of text, with what is proposed; `check` says what is wrong with it; `beside` is shown as one types. */
  ask(
    question: string,
    proposal: string,
    check: (text: string) => string | true,
    beside: (text: string) => string,
  ): Promise<string>;
  /** Keeps what is said so far, for who leaves. */
  keep(said: SaidOptions): Promise<void>;
}

/** Nothing, where an earlier answer is proposed. */
const NOTHING = '-';

const STEPS = ['assenti', 'illeggibili', 'entrateTarde', 'uscite'] as const;

/**
 * Asks for the exceptions of a sheet one sort after the other, then for the walk-ins; each answer is checked at once and
 * kept. `before` is proposed: what was typed earlier, or what is recorded. `rows` tells what comes of it, or fails.
 */
export async function exceptionsAsked(
  sheet: Sheet,
  desk: SheetDesk,
  before: SaidOptions,
  rows: (said: SaidOptions) => readonly KeyedRow[],
): Promise<SaidOptions> {
  const beside = (text: string) => rowsTyped(sheet, text);
  const checked = (said: SaidOptions): string | true => {
    try {
      rows(said);
      return true;
    } catch (error) {
      if (error instanceof Failure) return adviceOn(error.problem).happened;
      throw error;
    }
  };
  let said: SaidOptions = {};
  for (const step of STEPS) {
    const given = (text: string): SaidOptions => ({ ...said, [step]: text.trim() === NOTHING ? '' : text.trim() });
    const proposal = before[step] ?? '';
    const question = attendanceText.steps[step](proposal !== '');
    said = given(await desk.ask(question, proposal, (text) => checked(given(text)), beside));
    await desk.keep(said);
  }
  return walkInsAsked(desk, said, before.nonPreiscritti ?? [], { checked, labels: labelsOf(sheet) });
}

interface WalkInForm {
  readonly checked: (said: SaidOptions) => string | true;
  /** What the free rows of the sheet are called, in their order. */
  readonly labels: readonly string[];
}

/** One walk-in after the other, each in the next free row, until nothing is typed; a row typed again is written anew. */
async function walkInsAsked(
  desk: SheetDesk,
  said: SaidOptions,
  before: readonly string[],
  { checked, labels }: WalkInForm,
): Promise<SaidOptions> {
  const earlier = new Map(before.map((text) => [labelled(text).label, labelled(text).rest]));
  const walkIns = new Map<string, string>();
  const saidWith = (more: readonly (readonly [string, string])[]): SaidOptions => {
    const all = new Map([...walkIns, ...more]);
    return { ...said, nonPreiscritti: [...all].map(([label, rest]) => `${label}: ${rest}`) };
  };
  for (;;) {
    const label = nextRow([...earlier.keys(), ...labels], walkIns);
    const proposal = earlier.get(label) ?? '';
    const isNone = (text: string) => text.trim() === '' || text.trim() === NOTHING;
    const asWritten = (text: string) => {
      const typed = labelled(text.trim());
      return [typed.label ?? label, typed.rest] as const;
    };
    const withOne = (text: string): SaidOptions => saidWith([asWritten(text)]);
    const text = await desk.ask(
      attendanceText.steps.nonPreiscritti(label, proposal !== '', [...walkIns.keys()].at(-1)),
      proposal,
      (typed) => isNone(typed) || checked(withOne(typed)),
      () => '',
    );
    if (isNone(text)) return walkIns.size > 0 ? saidWith([]) : said;
    walkIns.set(...asWritten(text));
    await desk.keep(saidWith([]));
  }
}

/** The first row in which nobody is written yet; a sheet that has no more is taken to go on. */
function nextRow(labels: readonly (string | undefined)[], taken: ReadonlyMap<string, string>): string {
  const free = labels.find((label) => label !== undefined && !taken.has(label));
  if (free !== undefined) return free;
  let number = taken.size + 1;
  while (taken.has(`A${number}`)) number++;
  return `A${number}`;
}

const labelsOf = ({ editions }: Sheet): readonly string[] =>
  editions.flatMap(({ roster }) => roster.sheets.flatMap(({ blankRows }) => blankRows));

/** Who stands in the row that is being typed, the last number of the line; of a range, from whom to whom. */
function rowsTyped({ rows, struck }: Sheet, text: string): string {
  const last = text.split(/[\s,;]+/).at(-1) ?? '';
  const [, from, to] = /^(\d+)(?:[-–](\d+))?/.exec(last) ?? [];
  const named = (row: string | undefined) => {
    const label = String(Number(row ?? ''));
    const found = rows.get(label) ?? struck.get(label);
    return found && nameOf(found.printed);
  };
  const [first, second] = [named(from), named(to)];
  if (from === undefined) return '';
  if (first === undefined) return attendanceText.noSuchRow(from);
  return to === undefined ? first : `${first} … ${second ?? attendanceText.noSuchRow(to)}`;
}
