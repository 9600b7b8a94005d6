import type { ResponseRow, SourceFile } from '../facts.js';
import type { Field } from '../form-fields.js';
import { groupBy } from '../group.js';
import { compareOrigins, compareText, type Origin, originName } from '../origin.js';
import type { SourceColumn } from '../source-column.js';
import { sayTheSame } from '../text.js';
import { nameContenders } from './name-column.js';
import { formOf, formsAmong, questionsIn, shortName } from './questions.js';

/** A question of a form that may be meant: a column of which nobody has said what it asks. */
export interface OpenColumn {
  readonly letter: string;
  /** What names it in decisions. */
  readonly key: string;
  readonly title: string;
  /** How the title may be written to name it. */
  readonly name: string;
  /** What it may be, the likeliest first. */
  readonly maybe: readonly Field[];
  /** Answers that tell a person what is asked. */
  readonly samples: readonly string[];
}

/**
 * What nobody has said yet of a form: what one of its questions asks, or (`name`) which of some asks for the name of whoever
 * responds, the one that is taken for it until then first. One for all its exports.
 */
export interface OpenQuestion {
  readonly about: 'column' | 'name';
  /** The form, by the largest of its exports. */
  readonly form: string;
  readonly columns: readonly [OpenColumn, ...OpenColumn[]];
  /** Where the first answers stand. */
  readonly origins: readonly Origin[];
  /** In how many rows there is one to be understood. */
  readonly rows: number;
}

/** What is looked at: forms, and their responses. */
interface Asked {
  readonly files: readonly SourceFile[];
  readonly rows: { readonly responses: readonly ResponseRow[] };
}

/** A column of an export, and the answer of a row in it. */
interface Place {
  readonly file: SourceFile;
  readonly column: SourceColumn;
  readonly question: string;
}
interface Answer extends Place {
  readonly origin: Origin;
  readonly text: string;
}

/** Answers that tell a person what is asked. */
const SAMPLES = 3;

/** What is open of the columns of all forms. */
export function openQuestions({ files, rows: { responses } }: Asked): OpenQuestion[] {
  if (!files.some(({ columns }) => columns.some(({ maybe }) => maybe !== undefined))) return [];
  const byFile = groupBy(responses, ({ origin }) => origin.file);
  return formsAmong(files).flatMap((exports) => {
    const rowsOf = (file: SourceFile) => byFile.get(file.label) ?? [];
    return [...nameQuestion(exports, rowsOf), ...columnQuestions(exports, rowsOf)];
  });
}

type RowsOf = (file: SourceFile) => readonly ResponseRow[];

/** Which column is the name, where in some row they do not say the same. */
function nameQuestion(exports: readonly SourceFile[], rowsOf: RowsOf): OpenQuestion[] {
  const answers = exports.flatMap((file) => {
    const contenders = placesOf(file).filter(({ column }) => nameContenders(file).includes(column));
    const [taken] = nameContenders(file);
    const first = contenders.toSorted((a, b) => Number(b.column === taken) - Number(a.column === taken));
    return rowsOf(file).flatMap((row) => {
      const said = answersIn(row, first);
      return contenders.length === 1 || disagree(said.map(({ text }) => text)) ? [said] : [];
    });
  });
  const inOrder = answers.toSorted(([a], [b]) => compareOrigins((a as Answer).origin, (b as Answer).origin)).flat();
  if (inOrder.length === 0) return [];
  return [questionFrom('name', exports, inOrder)];
}

function columnQuestions(exports: readonly SourceFile[], rowsOf: RowsOf): OpenQuestion[] {
  const answers = exports.flatMap((file) => {
    const names = nameContenders(file);
    const open = placesOf(file).filter(({ column }) => column.maybe !== undefined && !names.includes(column));
    // Whoever writes the own name once more says nothing of anybody.
    const others = (row: ResponseRow) => answersIn(row, open).filter(({ text }) => !sayTheSame(text, ownName(row)));
    return open.length === 0 ? [] : rowsOf(file).flatMap(others);
  });
  const inOrder = answers.toSorted((a, b) => compareOrigins(a.origin, b.origin));
  return [...groupBy(inOrder, ({ question }) => question).values()].map((same) =>
    questionFrom('column', exports, same),
  );
}

function questionFrom(
  about: OpenQuestion['about'],
  exports: readonly SourceFile[],
  answers: readonly Answer[],
): OpenQuestion {
  const byQuestion = [...groupBy(answers, ({ question }) => question).values()].map(firstDifferent);
  const [largest] = exports.toSorted(
    (a, b) => b.columns.length - a.columns.length || compareText(formOf(a), formOf(b)),
  ) as [SourceFile];
  const shown = byQuestion.flatMap((same, at) => (at === 0 ? same : same.slice(0, 1)));
  return {
    about,
    form: formOf(largest),
    columns: byQuestion.map(columnFrom) as unknown as OpenQuestion['columns'],
    origins: shown.map(({ origin, column: { title, letter } }) => ({ ...origin, column: title, letter })),
    rows: new Set(answers.map(({ origin }) => originName(origin))).size,
  };
}

function columnFrom(answers: readonly Answer[]): OpenColumn {
  const { file, column, question } = answers[0] as Answer;
  return {
    letter: column.letter,
    key: question,
    title: column.title,
    name: shortName(file, column),
    maybe: column.maybe ?? [],
    samples: answers.map(({ text }) => text),
  };
}

const placesOf = (file: SourceFile): Place[] => {
  const questions = questionsIn(file);
  return file.columns.map((column, at) => ({ file, column, question: questions[at] ?? '' }));
};

const answersIn = ({ origin, unsettled }: ResponseRow, places: readonly Place[]): Answer[] =>
  places.flatMap((place) => {
    const text = unsettled?.[place.column.letter];
    return text === undefined ? [] : [{ ...place, origin, text }];
  });

/** What a row says in a column that is not clear, if it is a question: whoever writes the own name again says nothing. */
export function openNow(row: ResponseRow, file: SourceFile, column: SourceColumn): string | undefined {
  const text = column.maybe === undefined ? undefined : row.unsettled?.[column.letter];
  if (text === undefined) return undefined;
  if (!nameContenders(file).includes(column)) return sayTheSame(text, ownName(row)) ? undefined : text;
  const texts = nameContenders(file).flatMap(({ letter }) => row.unsettled?.[letter] ?? []);
  return nameContenders(file).length === 1 || disagree(texts) ? text : undefined;
}

const ownName = ({ surname, givenName, fullName }: ResponseRow): string =>
  [surname, givenName, fullName].filter(Boolean).join(' ') || '-';

/** The first is not the person whom another names. */
const disagree = ([first, ...others]: readonly string[]): boolean =>
  first !== undefined && others.some((other) => !sayTheSame(first, other));

/** The first answers that differ. */
const firstDifferent = (answers: readonly Answer[]): Answer[] =>
  [...new Map(answers.toReversed().map((one) => [one.text, one])).values()].toReversed().slice(0, SAMPLES);
