import type { OfficeFile, Sent } from './office.js';

/** Something that was done and can be taken back. */
export type Done =
  | { readonly kind: 'import'; readonly files: readonly OfficeFile[] }
  | { readonly kind: 'withdraw'; readonly sent: Sent }
  | { readonly kind: 'rename'; readonly sent: Sent; readonly surname: string }
  | { readonly kind: 'dismiss'; readonly file: OfficeFile; readonly row: number }
  | { readonly kind: 'setting'; readonly title: string }
  | { readonly kind: 'print'; readonly session: string }
  | { readonly kind: 'attend'; readonly session: string; readonly present: number }
  | { readonly kind: 'undo'; readonly of: number };

/**
 * What a course should be, in the plainest words: all that was done in order, and what is in force of it. Nothing here asks
 * the program.
 */
export class Model {
  /** The n-th thing done is entry n + 1. */
  readonly done: Done[] = [];

  /** Whether each thing is in force: an undo takes back what it is of, unless it was itself taken back. */
  inForce(): boolean[] {
    const holds = this.done.map(() => true);
    for (let at = this.done.length - 1; at >= 0; at--) {
      const one = this.done[at] as Done;
      if (one.kind === 'undo' && holds[at]) holds[one.of] = false;
    }
    return holds;
  }

  active(): Done[] {
    const holds = this.inForce();
    return this.done.filter((_, at) => holds[at]);
  }

  of<K extends Done['kind']>(kind: K): Extract<Done, { kind: K }>[] {
    return this.active().filter((one): one is Extract<Done, { kind: K }> => one.kind === kind);
  }

  /** The files that some import in force brought, each once. */
  files(): OfficeFile[] {
    return [...new Set(this.of('import').flatMap(({ files }) => files))];
  }

  holds(file: OfficeFile): boolean {
    return this.files().includes(file);
  }

  /** How many rows of a file say what no file in force says. */
  newIn(file: OfficeFile): number {
    if (this.holds(file)) return 0;
    if (file.sent.length === 0) return file.rows;
    // The two exports of the one form share their rows; the other form says the same at another time.
    const kin = this.files().filter(({ name }) => isKin(name, file.name));
    const known = new Set(kin.flatMap(({ sent }) => sent.map(({ surname }) => surname)));
    return file.sent.filter(({ surname }) => !known.has(surname)).length;
  }

  /** Every registration of the files in force, each person and session once. */
  registrations(): Sent[] {
    const found = new Map(
      this.files().flatMap(({ sent }) => sent.map((one) => [`${one.surname} ${one.session}`, one])),
    );
    return [...found.values()];
  }

  /** Rows of the files in force that hold a response. */
  occurrences(): number {
    return this.files().reduce((sum, { sent }) => sum + sent.length, 0);
  }

  isWithdrawn({ surname, session }: Sent): boolean {
    return this.of('withdraw').some(({ sent }) => sent.surname === surname && sent.session === session);
  }

  /** Rows that nobody could read and nobody has said to leave. */
  refused(): string[] {
    const dismissed = new Set(this.of('dismiss').map(({ file, row }) => `${file.name}:${row}`));
    const all = this.files().flatMap(({ name, refused }) => refused.map((row) => `${name}:${row}`));
    return all.filter((place) => !dismissed.has(place)).toSorted();
  }
}

const isKin = (one: string, other: string): boolean => /^risposte/.test(one) && /^risposte/.test(other);
