import { dayOf, type IsoDate } from '../domain/calendar.js';
import type { Signature } from '../domain/history.js';
import type { Opening, Store } from '../store/store.js';

/** Everything outside the program that a command may touch, so that a test can hand it another. */
export interface World {
  readonly version: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder in which the command was given. */
  readonly folder: string;
  /** The result: what `>` keeps. */
  readonly stdout: Output;
  /** The conversation: progress, summary, what to do next. */
  readonly stderr: Output;
  /** Where a person sits who can be asked; none where nobody does. */
  readonly keyboard?: NodeJS.ReadableStream & { setRawMode?(mode: boolean): unknown };
  /** Tells that somebody wants the work to stop (Ctrl+C while nothing is asked). */
  readonly interrupted?: AbortSignal;
  /** Wall clock of Rome, `2026-03-12T09:30:17`, whatever the PC's zone. */
  now(): string;
  readonly user: string;
  /** The name of this PC. */
  readonly pc: string;
  /** Opens an archive; a path of none is an archive that is forgotten. */
  openStore(path: string | undefined, opening?: Opening): Promise<Store>;
}

export interface Output {
  readonly isTerminal: boolean;
  /** Characters in a line of the terminal, as wide as it is now. */
  readonly width: number;
  /** Lines of the terminal, as high as it is now. */
  readonly height: number;
  /** For a library that draws by itself. */
  readonly stream: NodeJS.WritableStream;
  /** Settles when more may be written: a slow reader is waited for. */
  write(content: string | Uint8Array): void | Promise<void>;
}

/** Options that every command understands, before or after its name. */
export interface GlobalOptions {
  readonly archivio?: string;
  /** False with `--senza-domande`. */
  readonly domande: boolean;
  readonly oggi?: string;
  readonly utente?: string;
  /** Where the result goes instead of stdout. */
  readonly uscita?: string;
}

/** What a command answers; `run` shows it. */
export interface Outcome {
  readonly status: keyof typeof EXIT_CODES;
  /** The result, to stdout or to the file of `--uscita`. */
  readonly result?: string | Uint8Array;
  /** A few lines for the person, to stderr. */
  readonly summary?: string;
  /** What to do now, to stderr. */
  readonly next?: string;
}

/** How a command line ended. */
export interface Performed {
  readonly code: number;
  /** Esc, or Ctrl+C, in one of its questions. */
  readonly interrupted?: 'escape' | 'ctrl-c';
}

/** Done; done, with problems to look at; cannot proceed; a bug of the program. */
export const EXIT_CODES = { ok: 0, problems: 1, stopped: 2, bug: 70 } as const;

/** Who acts and when, for what is kept in the archive. */
export const signature = (world: World, { utente }: GlobalOptions): Signature => ({
  at: world.now(),
  by: utente ?? world.user,
  program: world.version,
});

/** The day of a command: the one that it says, else today. */
export const dayHere = (world: World, { oggi }: GlobalOptions): IsoDate => oggi ?? dayOf(world.now());
