import type { Source } from '../ingest/table.js';
import type { Store } from '../store/store.js';
import { progressText } from '../text/progress.js';
import type { Output, World } from './world.js';

/** Below this nobody has time to look at a bar. */
const WORTH_SHOWING = 4 * 1024 * 1024;
/** Work that takes longer shows that it goes on. */
const PATIENCE_MS = 500;
/** The longest and the shortest that a bar is drawn. */
const BAR = { most: 40, least: 10 };
/** What stands beside a bar, besides its words: blanks, counts. */
const BESIDE = 16;

/** Reads some sources with a bar on the terminal that follows the bytes read; without a terminal, just reads them. */
export async function withProgress<T>(
  world: World,
  sources: readonly Source[],
  work: (sources: readonly Source[]) => Promise<T>,
): Promise<T> {
  const total = sources.reduce((sum, { size }) => sum + size, 0);
  if (!world.stderr.isTerminal || total < WORTH_SHOWING) return work(sources);
  const bar = await barOn(world.stderr, progressText.reading, '{percentage}%');
  bar.start(total, 0);
  try {
    return await work(sources.map((source) => followed(source, (bytes) => bar.increment(bytes))));
  } finally {
    bar.stop();
  }
}

/**
 * Does pieces of work one after the other, counting them on the terminal once they take longer than anybody waits without
 * a sign; without a terminal, just does them. The bar is gone when they are done.
 */
export async function counted<T>(
  { stderr }: Pick<World, 'stderr'>,
  what: string,
  total: number,
  work: (done: () => void) => Promise<T>,
): Promise<T> {
  if (!stderr.isTerminal || total < 2) return work(() => {});
  const bar = await barOn(stderr, what, '{value}/{total}');
  const begun = performance.now();
  let [done, isShown] = [0, false];
  try {
    return await work(() => {
      done += 1;
      if (isShown) bar.increment();
      else if (performance.now() - begun > PATIENCE_MS) {
        bar.start(total, done);
        isShown = true;
      }
    });
  } finally {
    bar.stop();
  }
}

/** The same of pages, of which more are found as one goes on. */
export async function paged<T>(
  { stderr }: Pick<World, 'stderr'>,
  what: string,
  least: number,
  work: (more: (count: number) => void, done: () => void) => Promise<T>,
): Promise<T> {
  if (!stderr.isTerminal)
    return work(
      () => {},
      () => {},
    );
  const bar = await barOn(stderr, what, '{value}/{total}');
  bar.start(least, 0);
  try {
    return await work(
      (count) => bar.setTotal(bar.getTotal() + count),
      () => bar.increment(),
    );
  } finally {
    bar.stop();
  }
}

async function barOn({ stream, width }: Output, what: string, counts: string) {
  const { default: progress } = await import('cli-progress');
  return new progress.SingleBar({
    format: `${what} {bar} ${counts}`,
    barsize: Math.max(BAR.least, Math.min(BAR.most, width - what.length - BESIDE)),
    clearOnComplete: true,
    stream,
  });
}

/**
 * A store that says on a terminal that it is being told who is who, which takes seconds in a large course, where that is
 * not remembered; the line is gone when it is known.
 */
export function noticing(store: Store, { isTerminal, stream }: Output): Store {
  if (!isTerminal) return store;
  const { memory } = store;
  let shown = '';
  const over = () => {
    if (shown !== '') stream.write(`\r${' '.repeat(shown.length)}\r`);
    shown = '';
  };
  return {
    ...store,
    memory: {
      recall: (what, from) => {
        const found = memory.recall(what, from);
        if (found === undefined && what === 'identity') {
          shown = progressText.whoIsWho;
          stream.write(shown);
        }
        return found;
      },
      keep: (from, worked) => {
        over();
        memory.keep(from, worked);
      },
    },
  };
}

/** A source that tells of every piece read; a file is read more than once, and only the first time counts. */
function followed(source: Source, advance: (bytes: number) => void): Source {
  let furthest = 0;
  return {
    ...source,
    async *bytes() {
      let position = 0;
      for await (const piece of source.bytes()) {
        position += piece.length;
        if (position > furthest) advance(position - furthest);
        furthest = Math.max(furthest, position);
        yield piece;
      }
    },
  };
}
