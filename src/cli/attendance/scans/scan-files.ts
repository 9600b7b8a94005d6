import { basename } from 'node:path';
import { Failure } from '../../../domain/failure.js';
import { bytesAt, filesIn, isFolder, isScanName, sourceAt } from '../../files.js';
import type { World } from '../../world.js';

/** Millions of bytes of one file: all of it is in memory while its pages are read. */
const MOST_MB = 400;

/** `scan (2).jpg` comes before `scan (10).jpg`. */
const NUMBERED = new Intl.Collator('it', { numeric: true });

/** A file that may be a scan. */
export interface ScanFile {
  readonly path: string;
  /** As it is told: its name without folders. */
  readonly name: string;
  /** Said on the command line: if it cannot be read the command stops. */
  readonly named: boolean;
}

/** The scans among the files and folders that somebody named. */
export async function scanFiles(world: World, given: readonly string[]): Promise<readonly ScanFile[]> {
  const files: ScanFile[] = [];
  for (const path of given) {
    if (!(await isFolder(world, path))) files.push(scanFile(path, true));
    else {
      const scans = (await filesIn(world, path)).filter(isScanName).toSorted(NUMBERED.compare);
      if (scans.length === 0) throw new Failure({ kind: 'no-scans', path });
      files.push(...scans.map((scan) => scanFile(scan, false)));
    }
  }
  return files;
}

const scanFile = (path: string, named: boolean): ScanFile => ({ path, name: basename(path).normalize('NFC'), named });

/** What a scan holds. */
export async function scanBytes(world: World, { path, name }: ScanFile): Promise<Uint8Array> {
  const { size } = await sourceAt(world, path);
  if (size > MOST_MB * 1e6) throw new Failure({ kind: 'scan-too-large', file: name, what: 'bytes', limit: MOST_MB });
  return (await bytesAt(world, path)) ?? new Uint8Array();
}
