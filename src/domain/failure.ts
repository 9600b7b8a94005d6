import type { Kind } from './facts.js';
import type { Holder } from './history.js';
import type { TemplateFault } from './letters/read-template.js';
import type { Foreign, Oversize } from './refused-file.js';

export type { Foreign, Oversize } from './refused-file.js';

/** Everything that can stop a command: what a person must know to go on. Wrong *data* is a finding, not a failure. */
export type Problem =
  | { readonly kind: 'file-not-found'; readonly path: string }
  | { readonly kind: 'is-directory'; readonly path: string; readonly writing: boolean }
  | { readonly kind: 'no-permission'; readonly path: string; readonly writing: boolean }
  | { readonly kind: 'file-busy'; readonly path: string }
  | { readonly kind: 'not-a-folder'; readonly path: string }
  | { readonly kind: 'no-folder'; readonly path: string }
  | { readonly kind: 'name-too-long'; readonly path: string }
  | { readonly kind: 'disk-full'; readonly path: string }
  | { readonly kind: 'disk-error'; readonly path: string; readonly writing: boolean; readonly code: string }
  | { readonly kind: 'file-exists'; readonly path: string }
  | { readonly kind: 'empty-file'; readonly file: string }
  | { readonly kind: 'no-rows'; readonly file: string; readonly of: Kind }
  | { readonly kind: 'not-a-table'; readonly file: string; readonly looksLike: Foreign }
  | { readonly kind: 'damaged-workbook'; readonly file: string }
  | { readonly kind: 'too-large'; readonly file: string; readonly what: Oversize; readonly limit: number }
  | { readonly kind: 'cut-file'; readonly file: string; readonly row: number }
  | { readonly kind: 'unknown-encoding'; readonly given: string; readonly known: readonly string[] }
  | { readonly kind: 'unknown-sheet'; readonly file: string; readonly given: string; readonly known: readonly string[] }
  | { readonly kind: 'own-output'; readonly file: string }
  | {
      readonly kind: 'unfilled-roster';
      readonly file: string;
      /** Of a workbook: its other sheets, which may be filled in where the one that was read is not. */
      readonly sheets: readonly string[];
    }
  | { readonly kind: 'unrecognised-file'; readonly file: string; readonly columns: readonly string[] }
  | { readonly kind: 'attendance-report'; readonly file: string }
  | { readonly kind: 'two-kinds'; readonly file: string; readonly kinds: readonly Kind[]; readonly path?: string }
  | { readonly kind: 'wrong-kind'; readonly file: string; readonly asked: string; readonly missing: readonly string[] }
  | {
      readonly kind: 'missing-column';
      readonly file: string;
      readonly column: string;
      readonly columns: readonly string[];
    }
  | {
      readonly kind: 'unclear-columns';
      readonly file: string;
      readonly unclear: readonly UnclearColumn[];
      readonly profile: string;
    }
  | {
      readonly kind: 'bad-profile';
      readonly file: string;
      readonly line: number;
      readonly given: string;
      readonly known: readonly string[];
    }
  | { readonly kind: 'nothing-to-import'; readonly path: string }
  | { readonly kind: 'no-folder-known' }
  | {
      readonly kind: 'folder-unreachable' | 'archive-empty' | 'nothing-to-rescue' | 'not-damaged';
      readonly path: string;
    }
  | {
      readonly kind: 'no-archive' | 'not-an-archive' | 'newer-archive' | 'archive-disk-full' | 'archive-read-only';
      readonly path: string;
    }
  /** An archive of an earlier version, of which no copy can be left beside it before it is brought up to date. */
  | { readonly kind: 'no-copy-before-update'; readonly path: string; readonly why: 'full' | 'closed' }
  | ({ readonly kind: 'archive-busy'; readonly path: string } & Partial<Holder>)
  | { readonly kind: 'archive-changed' }
  /** The driver that reads and writes archives is not there for this machine, or for its Node. */
  | { readonly kind: 'no-driver'; readonly windows: boolean }
  | {
      readonly kind: 'archive-damaged';
      readonly path: string;
      /** What another program has put there is not what stands there. */
      readonly where?: { readonly table: string; readonly column: string };
    }
  /** What is named as a copy of the archive, and is none: something else, or the archive. */
  | { readonly kind: 'not-a-copy' | 'archive-itself'; readonly path: string }
  | { readonly kind: 'unknown-entry'; readonly given: string }
  | { readonly kind: 'already-undone'; readonly entry: number; readonly by: number }
  | { readonly kind: 'erased-for-good'; readonly entry: number }
  | { readonly kind: 'nothing-to-supplement'; readonly sessions: readonly string[] }
  | { readonly kind: 'unknown-setting'; readonly key: string; readonly known: readonly string[] }
  | { readonly kind: 'bad-setting'; readonly key: string; readonly value: string }
  | { readonly kind: 'unknown-session'; readonly given: string; readonly known: readonly string[] }
  | {
      /** A day that these sessions had before they were moved. */
      readonly kind: 'moved-session';
      readonly given: string;
      readonly moved: readonly { readonly code: string; readonly from: string; readonly to: string }[];
    }
  | {
      readonly kind: 'several-sessions';
      readonly given: string;
      readonly known: readonly { readonly code: string; readonly date: string }[];
    }
  | ({ readonly kind: 'unknown-person'; readonly given: string; readonly near?: readonly string[] } & Meant)
  | { readonly kind: 'nothing-to-explain'; readonly given: string }
  | { readonly kind: 'unknown-delegation'; readonly given: string }
  | { readonly kind: 'several-delegations'; readonly given: string; readonly known: readonly string[] }
  | {
      readonly kind: 'no-substitute';
      readonly given: string;
      readonly code: string;
      readonly institute?: string;
      readonly session?: string;
    }
  | { readonly kind: 'unknown-institute'; readonly given: string; readonly near?: readonly string[] }
  | ({ readonly kind: 'several-people'; readonly given: string; readonly known: readonly string[] } & Meant)
  | ({ readonly kind: 'not-registered'; readonly person: string; readonly session?: string } & Meant)
  | ({
      readonly kind: 'no-heir';
      /** Who should have taken the place, as written. */
      readonly given: string;
      /** Code of that person, and the sessions she or he comes to; undefined where nobody is meant. */
      readonly known?: { readonly person: string; readonly sessions: readonly string[] };
      readonly leaving: string;
      readonly session: string;
    } & Meant)
  | ({ readonly kind: 'nothing-to-leave'; readonly person: string; readonly session: string } & Meant)
  | ({ readonly kind: 'only-announced'; readonly person: string } & Meant)
  | { readonly kind: 'whose-certificate' }
  | ({ readonly kind: 'never-signed'; readonly person: string } & Meant)
  | ({ readonly kind: 'earned-anyway'; readonly person: string } & Meant)
  | ({ readonly kind: 'no-response'; readonly person: string } & Meant)
  | { readonly kind: 'unknown-certificate'; readonly given: string; readonly last: number }
  | { readonly kind: 'certificate-annulled'; readonly certificate: number }
  /** No session of the course is still to come. */
  | { readonly kind: 'nothing-to-come'; readonly today: string; readonly last: string | undefined }
  /** Files that cannot be templates of letters, each with all that is wrong. */
  | { readonly kind: 'bad-templates'; readonly files: readonly WrongTemplate[] }
  | { readonly kind: 'unknown-template'; readonly file: string; readonly known: readonly string[] }
  | { readonly kind: 'no-templates'; readonly path: string }
  | { readonly kind: 'template-twice'; readonly template: string }
  | ({ readonly kind: 'not-waiting'; readonly person: string; readonly session: string } & Meant)
  | { readonly kind: 'no-free-seat'; readonly session: string; readonly waiting: number }
  | { readonly kind: 'session-started'; readonly session: string; readonly start: string }
  | {
      /** A row of the sheet of a session that it has not; `rows`: the number of its last. */
      readonly kind: 'no-such-row';
      readonly row: string;
      readonly session: string;
      readonly edition: number;
      readonly rows: number;
    }
  | { readonly kind: 'row-said-twice'; readonly row: string }
  | {
      readonly kind: 'time-outside';
      readonly row: string;
      readonly time: string;
      readonly session: string;
      readonly start?: string;
      readonly end?: string;
    }
  | { readonly kind: 'left-before-coming'; readonly row: string; readonly entrance: string; readonly exit: string }
  | { readonly kind: 'unclear-rows' | 'unclear-time' | 'unclear-walk-in'; readonly given: string }
  | { readonly kind: 'no-edition'; readonly session: string }
  | { readonly kind: 'not-a-scan'; readonly file: string; readonly looksLike?: Foreign }
  | { readonly kind: 'damaged-scan'; readonly file: string }
  | { readonly kind: 'locked-scan'; readonly file: string }
  | {
      readonly kind: 'scan-too-large';
      readonly file: string;
      readonly what: 'bytes' | 'dots';
      /** Millions of them. */
      readonly limit: number;
    }
  | { readonly kind: 'no-scans'; readonly path: string }
  | { readonly kind: 'nothing-scanned'; readonly session?: string; readonly lines: readonly string[] }
  /** A file of signatures for one session that is of others. */
  | { readonly kind: 'other-session'; readonly session: string; readonly found: readonly string[] }
  | {
      readonly kind: 'unknown-edition';
      readonly session: string;
      readonly given: string;
      readonly known: readonly string[];
    }
  | { readonly kind: 'unknown-cpt'; readonly given: string; readonly known: readonly string[] }
  | {
      readonly kind: 'unknown-province';
      readonly given: string;
      readonly known: readonly { readonly letters: string; readonly name: string | undefined }[];
    }
  | { readonly kind: 'no-expired-mandate'; readonly cpt: string }
  | { readonly kind: 'unknown-rule'; readonly given: string; readonly known: readonly string[] }
  | { readonly kind: 'unknown-role'; readonly given: string; readonly known: readonly string[] }
  | { readonly kind: 'unknown-refused-row'; readonly given: string }
  | { readonly kind: 'unknown-text'; readonly given: string }
  | { readonly kind: 'unknown-question'; readonly given: string; readonly known: readonly string[] }
  | { readonly kind: 'unknown-meaning'; readonly given: string; readonly known: readonly string[] }
  | { readonly kind: 'text-not-kept'; readonly title: string }
  | { readonly kind: 'only-name'; readonly title: string }
  | { readonly kind: 'wrong-extension'; readonly path: string; readonly allowed: readonly string[] }
  | { readonly kind: 'archive-exists'; readonly path: string }
  | { readonly kind: 'interrupted'; readonly by: 'escape' | 'ctrl-c' }
  | { readonly kind: 'needs-yes'; readonly what: string }
  | { readonly kind: 'needs-answer'; readonly what: string; readonly option: string }
  | { readonly kind: 'bad-date'; readonly given: string }
  | {
      readonly kind: 'bad-usage';
      readonly code: string;
      readonly words: readonly string[];
      /** The command that was given, without the program's name. */
      readonly command?: string;
      readonly suggestion?: string;
    };

/** A file that should have been the template of a letter. */
export interface WrongTemplate {
  readonly file: string;
  readonly faults: readonly TemplateFault[];
}

/** Who may be meant, each with name, school and row: for the screen alone, since names go nowhere else. */
interface Meant {
  readonly people?: readonly string[];
}

/** A column of a form whose meaning is not certain: what it could be. */
export interface UnclearColumn {
  readonly letter: string;
  readonly title: string;
  readonly candidates: readonly string[];
}

/** The one exception of the program: a command cannot go on, and this is why. Sentences are in `text/failures.ts`. */
export class Failure extends Error {
  readonly problem: Problem;
  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.kind, options);
    this.problem = problem;
  }
}
