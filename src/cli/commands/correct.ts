import type { Decision } from '../../domain/decisions.js';
import { Failure } from '../../domain/failure.js';
import type { Picture } from '../../domain/picture.js';
import { namesIn } from '../../report/decisions.js';
import type { Store } from '../../store/store.js';
import { correctText } from '../../text/correct.js';
import { decideText } from '../../text/decide.js';
import { decisionSentence } from '../../text/decisions.js';
import { pictureOf, type View, withStore } from '../archive.js';
import { askText, mayAsk } from '../ask.js';
import { type AddedWishes, additionOf } from '../correct/added.js';
import { decisionsOnColumn, refuseNameless, saidColumn } from '../correct/column.js';
import { decisionsFor, dismissals, subjectNamed, type Wishes } from '../correct/corrections.js';
import { deskOf } from '../correct/desk.js';
import { interview } from '../correct/interview.js';
import { decisionsOnText, type WrittenWishes } from '../correct/written.js';
import { type DecideOptions, decide } from '../decide.js';
import { decidedSoFar } from '../decided-so-far.js';
import { personMeant } from '../person-named.js';
import type { Outcome, World } from '../world.js';

interface Options extends DecideOptions, Wishes, AddedWishes, WrittenWishes {
  readonly aggiungi?: boolean;
  readonly colonna?: string;
}

/** Corrects a person, a row or a registration: by options, or by questions at the keyboard. */
export const correct = (world: World, options: Options, [given]: readonly unknown[]): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const seen = store.history();
    const view = await pictureOf(store);
    const { picture } = view;
    refuseLonely(options);
    const asks = mayAsk(world, options) && !saysWhat(options);
    const decisions =
      options.colonna !== undefined
        ? columnDecided(store, options.colonna)
        : asks
          ? await asked(world, options, picture, given as string | undefined)
          : byOptions(world, options, view, given as string | undefined);
    if (decisions.length === 0) return { status: 'ok', summary: decideText.refused };

    const motivo = options.motivo ?? (asks ? await askText(world, correctText.reason, '', () => true) : '');
    return decide(world, { ...options, motivo }, store, {
      seen,
      question: correctText.question,
      decisions,
      plan: sentencesOf(decisions, picture),
      reason: correctText.unsaid,
      next: correctText.next,
    });
  });

/** What is said of a column, in every export of its form. */
function columnDecided(store: Store, given: string): Decision[] {
  const { files } = store.rowsOf('responses');
  const decisions = decisionsOnColumn(files, saidColumn(given));
  refuseNameless(files, decidedSoFar(store), decisions);
  return decisions;
}

/** Options that say nothing without another one are refused, not dropped. */
function refuseLonely({ aggiungi, scritto, incontro, email, lascia }: Options): void {
  const lonely = [
    { option: '--incontro', given: incontro, with: '--aggiungi», «--scritto', isThere: aggiungi || scritto },
    { option: '--email', given: email, with: '--aggiungi', isThere: aggiungi },
    { option: '--lascia', given: lascia, with: '--scritto', isThere: scritto },
  ].find(({ given, isThere }) => given !== undefined && isThere === undefined);
  if (lonely) throw new Failure({ kind: 'bad-usage', code: 'only-with', words: [lonely.option, lonely.with] });
}

const saysWhat = (options: Options): boolean =>
  options.aggiungi === true ||
  options.ignora === true ||
  options.scritto !== undefined ||
  options.colonna !== undefined ||
  ASKED.some((option) => options[option] !== undefined);

const ASKED = ['ritira', 'sposta', 'cognome', 'nome', 'ruolo', 'istituto', 'stessaDi', 'diversaDa', 'dividi'] as const;

function byOptions(world: World, options: Options, view: View, given: string | undefined): Decision[] {
  const { picture } = view;
  if (options.aggiungi) return [additionOf(picture, options, moment(world, options))];
  if (options.scritto !== undefined) return decisionsOnText(picture, options.scritto, options);
  if (given === undefined) {
    throw new Failure({ kind: 'needs-answer', what: correctText.subject, option: correctText.subjectOption });
  }
  if (options.ignora) return dismissals(view, given);
  const decisions = decisionsFor(picture, subjectNamed(picture, given, personMeant), options);
  if (decisions.length > 0) return decisions;
  throw new Failure({ kind: 'needs-answer', what: correctText.nothing, option: correctText.nothingOption });
}

async function asked(world: World, options: Options, picture: Picture, given: string | undefined): Promise<Decision[]> {
  const answers = await interview(picture, deskOf(world), given);
  if (answers === 'stopped') return [];
  return 'added' in answers
    ? [additionOf(picture, answers.added, moment(world, options))]
    : decisionsFor(picture, answers.subject, answers.wishes);
}

/** When a registration is taken: now, on the day that `--oggi` says. */
const moment = (world: World, { oggi }: Options): string =>
  oggi === undefined ? world.now() : `${oggi}${world.now().slice(oggi.length)}`;

function sentencesOf(decisions: readonly Decision[], picture: Picture): string[] {
  const names = namesIn(picture);
  return decisions.map((decision) => `${decisionSentence(decision, names)}.`);
}
