import type { OfficeFile, Sent } from './office.js';

/** Something that was done and can be taken back. */
export type Done =
  | { readonly kind: 'import'; readonly files: readonly OfficeFile[]; readonly names: readonly string[] }
  | { readonly kind: 'withdraw'; readonly sent: Sent }
  | { readonly kind: 'rename'; readonly sent: Sent; readonly surname: string }
  | { readonly kind: 'dismiss'; readonly file: OfficeFile; readonly row: number }
  | { readonly kind: 'setting'; readonly title: string }
  | { readonly kind: 'print'; readonly session: string }
  | { readonly kind: 'attend'; readonly session: string; readonly present: number }
  | { readonly kind: 'erase'; readonly surname: string }
  | { readonly kind: 'undo'; readonly of: number };

/**
 * What a course should be, in the plainest words: all that was done in order, and what is in force of it. Nothing here asks
 * the program.
 */
export class Model {
  /** The n-th thing done is entry n + 1. */
  readonly done: Done[] = [];
  /** Rows that were erased, by form and surname: they are never taken again. */
  erased = new Set<string>();

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

  /** What a file is called: the first name, of those under which imports in force brought it. */
  label(file: OfficeFile): string {
    const names = this.of('import').flatMap(({ files, names }) => names.filter((_, at) => files[at] === file));
    return names.toSorted()[0] ?? file.name;
  }

  /** Somebody is erased from all that was ever imported, and nothing that was decided of them is left. */
  erase(surname: string): void {
    for (const one of this.done)
      if (one.kind === 'import')
        for (const file of one.files)
          if (file.sent.some((sent) => sent.surname === surname)) this.erased.add(`${formOf(file)} ${surname}`);
    this.done.push({ kind: 'erase', surname });
  }

  /** The registrations of a file that were not erased. */
  sentIn(file: OfficeFile): Sent[] {
    return file.sent.filter(({ surname }) => !this.erased.has(`${formOf(file)} ${surname}`));
  }

  erasedIn(file: OfficeFile): number {
    return file.sent.length - this.sentIn(file).length;
  }

  /** How many rows of a file say what no file in force says. */
  newIn(file: OfficeFile): number {
    if (this.holds(file)) return 0;
    if (file.sent.length === 0) return file.rows;
    // The two exports of the one form share their rows; the other form says the same at another time.
    const kin = this.files().filter((other) => formOf(other) === formOf(file));
    const known = new Set(kin.flatMap(({ sent }) => sent.map(({ surname }) => surname)));
    return this.sentIn(file).filter(({ surname }) => !known.has(surname)).length;
  }

  /** Every registration of the files in force, each person and session once. */
  registrations(): Sent[] {
    const found = new Map(
      this.files().flatMap((file) => this.sentIn(file).map((one) => [`${one.surname} ${one.session}`, one])),
    );
    return [...found.values()];
  }

  /** Rows of the files in force that hold a response. */
  occurrences(): number {
    return this.files().reduce((sum, file) => sum + this.sentIn(file).length, 0);
  }

  isWithdrawn({ surname, session }: Sent): boolean {
    const holds = this.inForce();
    const erased = this.done.findLastIndex((one) => one.kind === 'erase' && one.surname === surname);
    return this.done.some((one, at) => {
      const isTheirs = one.kind === 'withdraw' && one.sent.surname === surname && one.sent.session === session;
      return isTheirs && holds[at] && at > erased;
    });
  }

  /** Rows that nobody could read and nobody has said to leave. */
  refused(): string[] {
    const dismissed = new Set(this.of('dismiss').map(({ file, row }) => `${this.label(file)}:${row}`));
    const all = this.files().flatMap((file) => file.refused.map((row) => `${this.label(file)}:${row}`));
    return all.filter((place) => !dismissed.has(place)).toSorted();
  }
}

/** The exports of one form. */
const formOf = ({ name }: OfficeFile): string => (name.startsWith('risposte') ? 'risposte' : name);
