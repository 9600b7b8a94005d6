import { CsvError, parse } from 'csv-parse/sync';
import { Failure } from '../domain/failure.js';
import { FIELD_WORDS, FIELDS, type Field, LEFT_OUT_WORDS, type LeftOut } from '../domain/form-fields.js';
import { fold } from '../domain/text.js';
import { type Profile, titleKey } from './profile.js';
import type { DateOrder } from './values/moments.js';

const MEANINGS = new Map<string, Field | LeftOut>([
  ...FIELDS.map((field) => [fold(FIELD_WORDS[field]), field] as const),
  ...(Object.keys(LEFT_OUT_WORDS) as LeftOut[]).map((why) => [wordOf(why), why] as const),
]);
const DATE_ORDERS: Readonly<Record<string, DateOrder>> = { 'GIORNO MESE': 'day-first', 'MESE GIORNO': 'month-first' };

function wordOf(why: LeftOut): string {
  return fold(LEFT_OUT_WORDS[why]) || LEFT_OUT_WORDS[why];
}

/** Reads a profile; a line that says nothing understandable is a `bad-profile` failure that names it. */
export function readProfile(file: string, text: string): Profile {
  const draft: Draft = { columns: new Map(), sessions: new Map() };
  let inSessions = false;
  for (const { line, separator, cells } of linesOf(file, text)) {
    const [first = ''] = cells;
    if (cells.every((cell) => cell === '') || /^sep=/i.test(first)) continue;
    if (/^intestazione$/i.test(first) && cells.length > 1) continue;
    if (/^\[incontri\]$/i.test(first)) inSessions = true;
    else {
      const wrong = takeLine(draft, cells, separator, inSessions);
      if (wrong !== undefined) throw badProfile(file, line, wrong);
    }
  }
  return draft;
}

const badProfile = (file: string, line: number, given: string): Failure =>
  new Failure({ kind: 'bad-profile', file, line, given, known: KNOWN });

interface Line {
  readonly line: number;
  readonly separator: string;
  readonly cells: readonly string[];
}

/** The lines of a profile as Notepad or Excel may have saved it: by semicolons or tabs, else by commas. */
function linesOf(file: string, text: string): Line[] {
  const separator = [';', '\t'].find((one) => text.includes(one)) ?? ',';
  const options = { delimiter: separator, comment: '#', comment_no_infix: true, info: true, trim: true } as const;
  const lax = { bom: true, relax_quotes: true, relax_column_count: true, skip_empty_lines: true } as const;
  try {
    const records = parse(text, { ...options, ...lax }) as unknown as { record: string[]; info: { lines: number } }[];
    return records.map(({ record, info }) => ({ line: info.lines, separator, cells: record }));
  } catch (error) {
    if (error instanceof CsvError) throw badProfile(file, ...openQuote(text));
    throw error;
  }
}

interface Draft {
  readonly columns: Map<string, Field | LeftOut>;
  readonly sessions: Map<string, string>;
  dateOrder?: DateOrder;
}

/** Number and text of the line where a quote opens that nothing closes: the parser tells only where the file ended. */
function openQuote(text: string): [line: number, given: string] {
  const lines = text.split(/\r?\n/);
  const at = lines.findIndex((line) => line.split('"').length % 2 === 0);
  return [at + 1, lines[at] ?? ''];
}

/** Takes in one line; the part of it that cannot be understood, if there is one. */
function takeLine(draft: Draft, cells: readonly string[], separator: string, inSessions: boolean): string | undefined {
  // A title may contain the separator, a meaning never does.
  const title = cells.slice(0, -1).join(separator);
  const said = cells.at(-1) as string;
  if (cells.length < 2) return said;
  if (/^\[date\]$/i.test(title)) {
    const order = DATE_ORDERS[fold(said)];
    if (order === undefined) return said;
    draft.dateOrder = order;
  } else if (inSessions) draft.sessions.set(fold(title), said);
  else if (said !== '?') {
    const meaning = MEANINGS.get(fold(said) || said);
    if (meaning === undefined) return said;
    draft.columns.set(titleKey(title), meaning);
  }
  return undefined;
}

/** The words that a profile understands, in the order in which a person is shown them. */
const KNOWN: readonly string[] = [...Object.values(FIELD_WORDS), ...Object.values(LEFT_OUT_WORDS)];
