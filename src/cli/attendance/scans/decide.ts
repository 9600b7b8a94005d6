import { countsOf, type Doubts } from '../../../report/scans/doubt.js';
import { onScreen } from '../../../report/screen.js';
import { scansText as text } from '../../../text/scans.js';
import { askKey, dropTyped, mayAsk } from '../../ask.js';
import { say } from '../../say.js';
import type { GlobalOptions, World } from '../../world.js';
import { answeredOf, type Looking, unanswered } from './answers.js';
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
export async function decided(world: World, options: Options, sheets: readonly Looking[]): Promise<Decided> {
  const left = unanswered(sheets);
  const resumed = answeredOf(sheets);
  if (resumed > 0) await say(world, `${text.resumed(resumed)}\n`);
  if (left.length + resumed === 0) return NONE;
  const later = async (path: string) => (left.length === 0 ? NONE : { lines: await writeForLater(world, path, left) });
  if (options.daGuardare !== undefined) return options.prova ? NONE : later(options.daGuardare);
  if (options.prova || options.si || !mayAsk(world, options)) {
    if (left.length > 0) await say(world, onScreen(`${listed(left, sheets.length > 1)}\n`));
    return NONE;
  }
  await dropTyped(world);
  const way = await askWay(world, left, resumed);
  if (way === 'leave') return NONE;
  if (way === 'paper') return lookedAt(world, sheets, false);
  const toLookAt = sheets.map(({ doubts }) => doubts).filter(({ rows, walkIns }) => rows.length + walkIns.length > 0);
  const page = await freePage(world, toLookAt);
  if (way === 'later') return later(page);
  await writePage(world, page, toLookAt);
  return withPage(world, page, async () => {
    await say(world, `${text.cropsWritten(page)}\n`);
    return { ...(await lookedAt(world, sheets, way === 'again')), page };
  });
}

type Way = 'crops' | 'paper' | 'later' | 'leave' | 'again';

/** How the rows that are left are to be decided; `resumed`: how many were answered before. */
function askWay(world: World, left: readonly Doubts[], resumed: number): Promise<Way> {
  return askKey<Way>(world, left.length > 0 ? text.how(countsOf(left)) : text.allAnswered, [
    ...(left.length > 0
      ? [
          { key: 'r', name: text.ways.crops, value: 'crops' as const },
          { key: 'c', name: text.ways.paper, value: 'paper' as const },
          { key: 'd', name: text.ways.later, value: 'later' as const },
          { key: 'l', name: text.ways.leave, value: 'leave' as const },
        ]
      : [{ key: 'a', name: text.proceed, value: 'leave' as const }]),
    ...(resumed > 0 ? [{ key: 'v', name: text.ways.again, value: 'again' as const }] : []),
  ]);
}

/** Puts the rows one by one; who stops is told how far they came. */
async function lookedAt(world: World, sheets: readonly Looking[], again: boolean): Promise<Decided> {
  await world.stderr.write(`${text.stopping}\n`);
  if (await looked(world, sheets, again)) return NONE;
  await world.stderr.write(`${text.stopped(answeredOf(sheets), countsOf(unanswered(sheets)))}\n`);
  return NONE;
}

/** The rows to look at, a line each; `named`: each with its session. */
const listed = (sheets: readonly Doubts[], named: boolean): string =>
  sheets
    .flatMap(({ sheet: { session }, rows, walkIns }) => {
      const of = named ? session : undefined;
      return [
        ...rows.map((row) => `  ${text.doubt(row, of)}`),
        ...walkIns.map(({ label, scan }) => `  ${text.walkIn(label, scan, of)}`),
      ];
    })
    .join('\n');
