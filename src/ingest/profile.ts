import { Failure } from '../domain/failure.js';
import { fold } from '../domain/text.js';
import { FIELD_WORDS, FIELDS, type Field, LEFT_OUT_WORDS, type LeftOut } from './columns/fields.js';
import { readHeading } from './columns/headings.js';
import type { DateOrder } from './values/moments.js';

/**
 * How a form is to be read where its titles and values do not say it. A profile is a text of two columns that a clerk
 * edits in Notepad or Excel: `intestazione;campo`, one title a line. Besides titles it may hold `[date];mese-giorno`
 * (or `giorno-mese`) and, below a line `[incontri]`, texts of the form and the code of the session they mean.
 */
export interface Profile {
  /** Meaning of a column by its folded title. */
  readonly columns: ReadonlyMap<string, Field | LeftOut>;
  /** Code of a session by the folded text that the form uses for it. */
  readonly sessions: ReadonlyMap<string, string>;
  readonly dateOrder?: DateOrder;
}

export const NO_PROFILE: Profile = { columns: new Map(), sessions: new Map() };

const MEANINGS = new Map<string, Field | LeftOut>([
  ...FIELDS.map((field) => [fold(FIELD_WORDS[field]), field] as const),
  ...(Object.keys(LEFT_OUT_WORDS) as LeftOut[]).map((why) => [wordOf(why), why] as const),
]);
const DATE_ORDERS: Readonly<Record<string, DateOrder>> = { 'GIORNO MESE': 'day-first', 'MESE GIORNO': 'month-first' };

function wordOf(why: LeftOut): string {
  return fold(LEFT_OUT_WORDS[why]) || LEFT_OUT_WORDS[why];
}

/** Title by which a profile names a column: folded, with its option where it has one. */
const titleKey = (title: string): string => {
  const { question, option } = readHeading(title);
  return option === undefined ? question : `${question} ${fold(option)}`;
};

/** What the profile says of a column; nothing for a column that it does not name. */
export const declaredMeaning = ({ columns }: Profile, title: string): Field | LeftOut | undefined =>
  columns.size === 0 ? undefined : columns.get(titleKey(title));

/** Reads a profile; a line that says nothing understandable is a `bad-profile` failure that names it. */
export function readProfile(file: string, text: string): Profile {
  const draft: Draft = { columns: new Map(), sessions: new Map() };
  let inSessions = false;
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  for (const [place, line] of lines.entries()) {
    if (line.trim() === '' || line.startsWith('#') || /^"?(?:sep=|intestazione\s*[;,\t])/i.test(line)) continue;
    if (/^\s*"?\[incontri\]/i.test(line)) inSessions = true;
    else {
      const wrong = takeLine(draft, line, inSessions);
      if (wrong !== undefined)
        throw new Failure({ kind: 'bad-profile', file, line: place + 1, given: wrong, known: KNOWN });
    }
  }
  return draft;
}

interface Draft {
  readonly columns: Map<string, Field | LeftOut>;
  readonly sessions: Map<string, string>;
  dateOrder?: DateOrder;
}

/** Takes in one line; the part of it that cannot be understood, if there is one. */
function takeLine(draft: Draft, line: string, inSessions: boolean): string | undefined {
  const [title, said] = halves(line) ?? [];
  if (title === undefined || said === undefined) return line.trim();
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

/** Title and meaning of a line: a title may contain the separator, a meaning never does. */
function halves(line: string): [string, string] | undefined {
  const at = Math.max(line.lastIndexOf(';'), line.lastIndexOf('\t'));
  const place = at >= 0 ? at : line.lastIndexOf(',');
  const bare = (text: string) =>
    text
      .trim()
      .replace(/^"([\s\S]*)"$/, '$1')
      .replaceAll('""', '"')
      .trim();
  return place < 0 ? undefined : [bare(line.slice(0, place)), bare(line.slice(place + 1))];
}

/** Writes a profile that `readProfile` reads back. */
export function profileText(entries: readonly (readonly [string, Field | LeftOut | '?'])[]): string {
  const lines = entries.map(([title, meaning]) => `"${title.replaceAll('"', '""')}";${meaningWord(meaning)}`);
  return ['intestazione;campo', ...lines, ''].join('\r\n');
}

const meaningWord = (meaning: Field | LeftOut | '?'): string =>
  meaning === '?' ? '?' : meaning in FIELD_WORDS ? FIELD_WORDS[meaning as Field] : LEFT_OUT_WORDS[meaning as LeftOut];
