import { fold } from '../../domain/text.js';
import { headingWords, readHeading } from './headings.js';
import type { Program, ProgramUse } from './program.js';

/** How well the columns of a table fit a program. */
interface Match {
  /** How many of its own titles were found. */
  readonly proofs: number;
  /** They show that it wrote the table. */
  readonly shown: boolean;
  /** What its columns are for, by place. */
  readonly uses: Map<number, ProgramUse>;
}

/** The keys of the titles by place; an empty title has none. */
type Keys = readonly (readonly string[])[];
type Uses = Map<number, ProgramUse>;

/** So many titles that only one program writes show it. */
const PROOFS = 2;
/** Or the submission time alone, with so many more of its columns in a row at an end of the table. */
const IN_A_ROW = 2;
/** Or, where it is none of its own titles, with so many. */
const LONG_ROW = 4;

/** The columns that are the program's, if it wrote them. */
export function matched(program: Program, titles: Keys): Match {
  const uses: Uses = new Map();
  const { own, also, beside, inOrder, sole } = readProgram(program);
  const found = takeAll(titles, own, uses);
  const isTimed = () => [...uses.values()].includes('submittedAt');
  const timed = isTimed();
  takeAll(titles, also, uses);
  const ends = program.leads ? ['start' as const] : (['start', 'end'] as const);
  const before = uses.size;
  takeAtEnds(titles, beside, uses, ends);
  for (const run of inOrder) takeInOrder(titles, run, uses);
  takeAtEnds(titles, beside, uses, ends);
  const inRow = uses.size - before;
  const first = titles.findIndex((keys) => keys.length > 0);
  const alone = program.first ? found.includes(first) : isTimed() && inRow >= (timed ? IN_A_ROW : LONG_ROW);
  const only = titles.some((keys) => keys.some((key) => sole.has(key)));
  const proofs = new Set(found.map((place) => titles[place]?.[0])).size;
  return { proofs, shown: proofs >= PROOFS || alone || only, uses };
}

/** Takes the columns with such titles wherever they stand; of one use the title that is named first. */
function takeAll(titles: Keys, means: Means, uses: Uses): number[] {
  const found = titles
    .flatMap((keys, place) => {
      const meaning = uses.has(place) ? undefined : meaningOf(keys, means);
      return meaning === undefined ? [] : [{ place, ...meaning }];
    })
    .toSorted((a, b) => a.rank - b.rank || a.place - b.place);
  for (const { place, use } of found) uses.set(place, [...uses.values()].includes(use) ? 'ignored' : use);
  return found.map(({ place }) => place);
}

/** Takes columns that follow each other and another of the program's, the first time that they do. */
function takeInOrder(titles: Keys, run: Run, uses: Uses): void {
  const isNext = ([keys]: Run[number], place: number) => !uses.has(place) && keys.includes(titles[place]?.[0] ?? '');
  const place = titles.findIndex(
    (_, start) => (start === 0 || uses.has(start - 1)) && run.every((step, at) => isNext(step, start + at)),
  );
  if (place < 0) return;
  for (const [at, [, use]] of run.entries()) uses.set(place + at, use);
}

/** Takes the columns with such titles from an end, as long as all are the program's. */
function takeAtEnds(titles: Keys, means: Means, uses: Uses, ends: readonly ('start' | 'end')[]): void {
  const places = titles.map((_, place) => place);
  for (const end of ends) {
    for (const place of end === 'start' ? places : places.toReversed()) {
      const keys = titles[place] as readonly string[];
      if (uses.has(place) || keys.length === 0) continue;
      const use = meaningOf(keys, means)?.use;
      if (use === undefined || (use !== 'ignored' && [...uses.values()].includes(use))) break;
      uses.set(place, use);
    }
  }
}

/** What titles mean, by their keys; `rank` is their place in the list of one use. */
type Means = ReadonlyMap<string, { readonly use: ProgramUse; readonly rank: number }>;
type Run = readonly (readonly [keys: readonly string[], use: ProgramUse])[];

const meaningOf = (keys: readonly string[], means: Means) => keys.map((key) => means.get(key)).find(Boolean);

interface ReadProgram extends Readonly<Record<'own' | 'also' | 'beside', Means>> {
  readonly inOrder: readonly Run[];
  readonly sole: ReadonlySet<string>;
}

const readPrograms = new Map<Program, ReadProgram>();

/** The titles of a program by their keys; worked out when first asked for. */
function readProgram(program: Program): ReadProgram {
  const known = readPrograms.get(program);
  if (known !== undefined) return known;
  const { own, also, beside, inOrder = [], alone = '' } = program;
  const made: ReadProgram = {
    own: meansOf(own),
    also: meansOf(also),
    beside: meansOf(beside),
    sole: new Set(alone.split(' | ').filter(Boolean).map(keyOf)),
    inOrder: inOrder.map((run) => run.map(([titles, use]) => [titles.split(' | ').map(keyOf), use])),
  };
  readPrograms.set(program, made);
  return made;
}

const meansOf = (titles: Program['own'] = {}): Means =>
  new Map(
    Object.entries(titles).flatMap(([use, list]) =>
      list.split(' | ').map((title, rank) => [keyOf(title), { use: use as ProgramUse, rank }]),
    ),
  );

/** A title without its case and punctuation; one that begins with a sign has a meaning only with it. */
const keyOf = (title: string): string => {
  const text = title.trim();
  return /^[_#*]/.test(text) ? text.toLowerCase() : headingWords(text.replaceAll('_', ' '));
};

/** How Moodle titles who answered, whatever the form asks, known as `#account`: `Nome / Cognome`. `Cognome / Surname` asks in two languages. */
const ACCOUNT =
  /^(?:(?:first name|nome) \/ (?:last name|surname|cognome)|(?:last name|surname|cognome) \/ (?:first name|nome))$/i;

/** The keys under which a title may be known: itself, the code before its words, what it is in any form. */
export function keysOf(title: string): readonly string[] {
  const text = title.trim();
  if (text === '') return [];
  // `submitdate. Date submitted` has a code; `attendee.lastname` is one name.
  const [code = ''] = /\.\S/.test(text) ? [] : text.split('.');
  const ofForm = /^[a-z]\w*(_(?:timestamp|complete))$/.exec(text)?.[1];
  const keys = [keyOf(text), fold(code), readHeading(text.replaceAll('_', ' ')).asks, ofForm && `*${ofForm}`];
  if (ACCOUNT.test(text)) keys.push('#account');
  return [...new Set(keys.filter((key): key is string => Boolean(key)))];
}
