import type { Source } from '../ingest/table.js';
import { importText } from '../text/import.js';
import type { World } from './world.js';

/** Below this nobody has time to look at a bar. */
const WORTH_SHOWING = 4 * 1024 * 1024;

/** Reads some sources with a bar on the terminal that follows the bytes read; without a terminal, just reads them. */
export async function withProgress<T>(
  world: World,
  sources: readonly Source[],
  work: (sources: readonly Source[]) => Promise<T>,
): Promise<T> {
  const total = sources.reduce((sum, { size }) => sum + size, 0);
  if (!world.stderr.isTerminal || total < WORTH_SHOWING) return work(sources);
  const { default: progress } = await import('cli-progress');
  const bar = new progress.SingleBar({
    format: importText.progress,
    clearOnComplete: true,
    stream: world.stderr.stream,
  });
  bar.start(total, 0);
  try {
    return await work(sources.map((source) => followed(source, (bytes) => bar.increment(bytes))));
  } finally {
    bar.stop();
  }
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
