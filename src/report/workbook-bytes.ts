import { type WriteOptions, type WriteSheet, writeXlsx } from 'hucre/xlsx';

/** How every sheet lies on paper: as wide as the page, as many pages as it takes. */
export const ACROSS_THE_PAGE = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
} satisfies WriteSheet['pageSetup'];

/**
 * The bytes of a workbook. The library has the platform pack them, looks only at what comes out, and packs by itself where
 * that fails; what it puts in fails too then, which nobody would hear of and would end the program.
 */
export async function workbookBytes(options: WriteOptions): Promise<Uint8Array> {
  const platform = globalThis.CompressionStream;
  globalThis.CompressionStream = heeding(platform);
  try {
    return await writeXlsx(options);
  } finally {
    globalThis.CompressionStream = platform;
  }
}

/** The same packing, of which a failure to take something in is told only by what comes out. */
const heeding = (Platform: typeof CompressionStream): typeof CompressionStream =>
  class extends Platform {
    override get writable(): Writable {
      const writable = super.writable;
      const getWriter = () => quiet(writable.getWriter());
      return Object.assign(Object.create(writable) as Writable, { getWriter });
    }
  };

type Writable = InstanceType<typeof CompressionStream>['writable'];
type Writer = ReturnType<Writable['getWriter']>;

function quiet(writer: Writer): Writer {
  const [write, close] = [writer.write.bind(writer), writer.close.bind(writer)];
  return Object.assign(writer, {
    write: (piece: Parameters<Writer['write']>[0]) => heard(write(piece)),
    close: () => heard(close()),
  });
}

/** A promise of which somebody has heard. */
function heard(promise: Promise<void>): Promise<void> {
  promise.catch(() => {});
  return promise;
}
