import type { Picture } from '../../domain/picture.js';
import { QUESTION_WORDS } from '../../domain/question-id.js';
import type { Question } from '../../domain/review/question.js';
import { questionsOf } from '../../domain/review/questions.js';
import { asCsv } from '../../report/as-csv.js';
import { questionAsText, questionListing, questionsAsText } from '../../report/review.js';
import { questionSheet } from '../../report/review-sheet.js';
import type { Store } from '../../store/store.js';
import { decideText } from '../../text/decide.js';
import { reviewText } from '../../text/review.js';
import { pictureOf, withStore } from '../archive.js';
import { confirm, mayAsk } from '../ask.js';
import { inColour, type ListOptions, shown } from '../listing.js';
import { converse, type Desk } from '../review/conversation.js';
import { askReply } from '../review/replies.js';
import { widthOf } from '../width.js';
import { type Outcome, signature, type World } from '../world.js';
import { standsThere, writeWhole } from '../write-file.js';

interface Options extends ListOptions {
  readonly esporta?: string;
  readonly tipo?: string;
  readonly si?: boolean;
}

/** The open questions: one by one at the keyboard, as a list, or as a spreadsheet to fill in. */
export const review = (world: World, options: Options): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const { picture } = await pictureOf(store);
    const questions = questionsOf(picture).filter(isWanted(options));
    if (options.esporta !== undefined) return exported(world, options, questions, options.esporta);
    const talks = options.formato === 'testo' && options.uscita === undefined && mayAsk(world, options);
    if (talks && questions.length > 0) return answered(world, options, store, { picture, questions });
    const result =
      options.formato === 'testo'
        ? questionsAsText(questions, widthOf(world, options))
        : await shown(world, options, questionListing(questions));
    const next = questions.length > 0 ? reviewText.howToAnswer : reviewText.next;
    return { status: 'ok', result, summary: reviewText.count(questions.length), next };
  });

const isWanted =
  ({ tipo }: Options) =>
  ({ about }: Question): boolean =>
    tipo === undefined || QUESTION_WORDS[about] === tipo;

async function exported(
  world: World,
  options: Options,
  questions: readonly Question[],
  path: string,
): Promise<Outcome> {
  const { oggi } = options;
  // It may be filled in, and not imported yet.
  const overwrites = questions.length > 0 && (await standsThere(world, path));
  if (overwrites && !(await confirm(world, options, reviewText.overwrite(path))))
    return { status: 'stopped', summary: decideText.refused };
  if (questions.length > 0) {
    const sheet = questionSheet(questions);
    await writeWhole(
      world,
      path,
      /\.csv$/i.test(path) ? sheetAsCsv(sheet) : await sheetAsXlsx(sheet, oggi ?? world.now()),
    );
  }
  return { status: 'ok', summary: reviewText.exported(questions.length, path), next: reviewText.next };
}

type Sheet = ReturnType<typeof questionSheet>;

const sheetAsCsv = ({ columns, rows }: Sheet): string =>
  asCsv(
    columns.map(({ title }) => title),
    rows.map((row) => row.map((cell) => String(cell ?? ''))),
    { excel: true },
  );

async function sheetAsXlsx(sheet: Sheet, date: string): Promise<Uint8Array> {
  const { renderXlsx } = await import('../../report/as-xlsx.js');
  return renderXlsx({ title: reviewText.workbook, date: date.slice(0, 10), sheets: [sheet] });
}

interface Asked {
  readonly picture: Picture;
  readonly questions: readonly Question[];
}

/** Asks one question after the other; every answer is an entry of the history of its own. */
async function answered(world: World, options: Options, store: Store, { picture, questions }: Asked): Promise<Outcome> {
  const { strongPainter } = await import('../../report/colours.js');
  const answers = await converse(questions, {
    ...archiveDesk(world, options, store),
    ...questioner(world, picture, strongPainter(inColour(world, options))),
  });
  const left = questionsOf((await pictureOf(store)).picture).filter(isWanted(options)).length;
  return {
    status: 'ok',
    summary: reviewText.answered(answers, left),
    next: left > 0 ? reviewText.resume : reviewText.next,
  };
}

const say = (world: World, text: string) => world.stderr.write(`${text}\n`);

/** Who puts the questions: names of people go to stdout, the conversation to stderr. */
function questioner(
  world: World,
  { people, places: { schools, services } }: Picture,
  strong: (text: string) => string,
): Pick<Desk, 'ask' | 'personOf'> {
  const codes = new Map(people.flatMap(({ code, responses }) => responses.map(({ key }) => [key, code] as const)));
  return {
    ask: (question, number, of, toCome) => {
      say(world, `\n${reviewText.progress(number, of)}`);
      world.stdout.write(`${questionAsText(question, { strong, width: world.stdout.width })}\n`);
      return askReply(world, question, toCome, (code) => schools.has(code) || services.has(code));
    },
    personOf: (key) => codes.get(key) ?? key,
  };
}

/** Where the answers go. */
const archiveDesk = (
  world: World,
  options: Options,
  store: Store,
): Pick<Desk, 'record' | 'takeBack' | 'nothingToUndo'> => ({
  record: (decision) => {
    const given = [{ ...decision, reason: reviewText.by }];
    const entry = store.recordDecisions(given, signature(world, options), store.history());
    say(world, reviewText.recorded(entry));
    return entry;
  },
  takeBack: (entry) => {
    store.recordUndo(entry, signature(world, options), store.history());
    say(world, reviewText.undone(entry));
  },
  nothingToUndo: () => say(world, reviewText.nothingToUndo),
});
