import type { Doubts } from '../../../report/scans/doubt.js';
import { onScreen } from '../../../report/screen.js';
import { scansText as text } from '../../../text/scans.js';
import { askKey, dropTyped, mayAsk } from '../../ask.js';
import { say } from '../../say.js';
import type { GlobalOptions, World } from '../../world.js';
import { type Answers, answeredOf, countOf, unanswered } from './answers.js';
import { freePage, withPage, writeForLater, writePage } from './doubts-files.js';
import { looked } from './look.js';
import type { ScanOptions } from './options.js';

interface Options extends GlobalOptions, ScanOptions {
  readonly prova?: boolean;
  readonly si?: boolean;
}

/** What became of the rows to look at, beside the answers. */
interface Decided {
  /** What is told of the files that were written. */
  readonly lines: readonly string[];
  /** The page of the crops, where it was written only for this conversation. */
  readonly page?: string;
}

const NONE: Decided = { lines: [] };

/** Has the rows to look at decided, those that nobody has answered yet: now, with their pictures or with the paper, or later. */
export async function decided(world: World, options: Options, doubts: Doubts, answers: Answers): Promise<Decided> {
  const left = unanswered(doubts, answers);
  const [asked, resumed] = [countOf(left), answeredOf(doubts, answers)];
  if (resumed > 0) await say(world, `${text.resumed(resumed)}\n`);
  if (asked + resumed === 0) return NONE;
  const later = async (path: string) => (asked === 0 ? NONE : { lines: await writeForLater(world, path, left) });
  if (options.daGuardare !== undefined) return options.prova ? NONE : later(options.daGuardare);
  if (options.prova || options.si || !mayAsk(world, options)) {
    if (asked > 0) await say(world, onScreen(`${listed(left)}\n`));
    return NONE;
  }
  await dropTyped(world);
  const way = await askWay(world, left, resumed);
  if (way === 'leave') return NONE;
  if (way === 'anew') {
    await answers.forget([...doubts.rows, ...doubts.walkIns]);
    return decided(world, options, doubts, answers);
  }
  if (way === 'paper') return lookedAt(world, doubts, answers);
  const page = await freePage(world, doubts.sheet.session);
  if (way === 'later') return later(page);
  await writePage(world, page, doubts);
  return withPage(world, page, async () => {
    await say(world, `${text.cropsWritten(page)}\n`);
    return { ...(await lookedAt(world, doubts, answers)), page };
  });
}

type Way = 'crops' | 'paper' | 'later' | 'leave' | 'anew';

/** How the rows that are left are to be decided; `resumed`: how many were answered before. */
function askWay(world: World, { rows, walkIns }: Doubts, resumed: number): Promise<Way> {
  const isLeft = rows.length + walkIns.length > 0;
  return askKey<Way>(world, isLeft ? text.how(rows.length, walkIns.length) : text.allAnswered, [
    ...(isLeft
      ? [
          { key: 'r', name: text.ways.crops, value: 'crops' as const },
          { key: 'c', name: text.ways.paper, value: 'paper' as const },
          { key: 'd', name: text.ways.later, value: 'later' as const },
          { key: 'l', name: text.ways.leave, value: 'leave' as const },
        ]
      : [{ key: 'a', name: text.proceed, value: 'leave' as const }]),
    ...(resumed > 0 ? [{ key: 'n', name: text.ways.anew(resumed), value: 'anew' as const }] : []),
  ]);
}

/** Puts the rows one by one; who stops is told how far they came. */
async function lookedAt(world: World, doubts: Doubts, answers: Answers): Promise<Decided> {
  await world.stderr.write(`${text.stopping}\n`);
  if (await looked(world, doubts, answers)) return NONE;
  const left = unanswered(doubts, answers);
  await world.stderr.write(`${text.stopped(answeredOf(doubts, answers), left.rows.length, left.walkIns.length)}\n`);
  return NONE;
}

const listed = ({ rows, walkIns }: Doubts): string =>
  [
    ...rows.map(({ label, printed, why, scan }) => `  ${text.doubt(label, printed, why, scan)}`),
    ...walkIns.map(({ label, scan }) => `  ${text.walkIn(label, scan)}`),
  ].join('\n');
