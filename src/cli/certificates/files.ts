import { join } from 'node:path';
import type { Certificate } from '../../domain/issued.js';
import { certificateFileName, jointCertificates, trialFileName } from '../../report/certificates/file-names.js';
import { progressText } from '../../text/progress.js';
import type { World } from '../world.js';
import { type Prepared, prepareAll, prepareFile } from '../write-file.js';

/** A file that is all on the disk, and waits to take its name. */
export interface CertificateFile {
  readonly path: string;
  readonly certificates: number;
  readonly pages: number;
  readonly file: Prepared;
}

interface Options {
  readonly cartella: string;
  readonly unico?: boolean;
  readonly prova?: boolean;
}

/** Writes certificates beside their places, one file each or one for all; all or none. */
export async function readyFiles(
  world: World,
  options: Options,
  certificates: readonly Certificate[],
): Promise<CertificateFile[]> {
  const { certificatesPdf } = await import('../../report/certificates/pdf.js');
  const groups = options.unico ? [certificates] : certificates.map((one) => [one]);
  return prepareAll(
    world,
    progressText.certificates,
    groups.map((group, index) => async () => {
      const path = join(folderOf(options), nameOf(options, group, index));
      const { bytes, pages } = certificatesPdf(group.map((one) => ({ ...one, isTrial: options.prova === true })));
      return { path, certificates: group.length, pages, file: await prepareFile(world, path, bytes) };
    }),
  );
}

/** Trials stay apart: among the certificates of the office there is none that is not one. */
export const folderOf = ({ cartella, prova }: Pick<Options, 'cartella' | 'prova'>): string =>
  prova ? join(cartella, 'prove') : cartella;

function nameOf({ unico, prova }: Options, group: readonly Certificate[], index: number): string {
  if (prova) return trialFileName(unico ? undefined : index);
  return unico ? jointCertificates(group) : certificateFileName(group[0] as Certificate);
}
