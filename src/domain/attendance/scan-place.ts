/**
 * Where a row was read: the page of the scan by name, and by the content of all the scans that were looked at, since a scanner
 * gives its names again. Kept with the row as one text: `firmati.pdf, pagina 3 #3f09aa12c0de/3`.
 */
export interface ScanPlace {
  /** `firmati.pdf, pagina 3`. */
  readonly scan: string;
  /** One of each scan, joined by a plus. */
  readonly fingerprint: string;
}

const KEPT = /^(.*) #([0-9a-f]+\/\d+(?:\+[0-9a-f]+\/\d+)*)$/s;

export const writeScanPlace = ({ scan, fingerprint }: ScanPlace): string => `${scan} #${fingerprint}`;

/** What is kept with a row; a list that somebody made by hand has only a name. */
export function readScanPlace(kept: string): { readonly scan: string } & Partial<ScanPlace> {
  const [, scan, fingerprint] = KEPT.exec(kept) ?? [];
  return scan === undefined || fingerprint === undefined ? { scan: kept } : { scan, fingerprint };
}

/** Whether whoever saw these scans saw all of those. */
export function haveSeen(seen: string, now: string): boolean {
  const known = seen.split('+');
  return now.split('+').every((one) => known.includes(one));
}
