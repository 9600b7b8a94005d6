import type { Attendance } from './attendance/attendance.js';
import type { OpenQuestion } from './corrections/open-questions.js';
import type { References } from './corrections/references.js';
import type { InstituteCoverage } from './coverage/institute-coverage.js';
import type { Decided } from './decisions.js';
import type { Delegation } from './delegations/delegation.js';
import type { ResponseRow, SourceFile } from './facts.js';
import type { Finding } from './findings/finding.js';
import type { Offices } from './heads/offices.js';
import type { Identity } from './identity/identity.js';
import type { Kept } from './issued.js';
import type { Cpt, School } from './places/place.js';
import type { Places } from './places/places.js';
import type { Person, Registration, Session } from './records.js';
import type { RejectedRow } from './rejected.js';
import type { Overruled } from './review/at-the-desk.js';
import type { ScrambledRow } from './scrambled.js';

/** All that is shown, derived afresh from facts, decisions and settings. */
export interface Picture {
  readonly schools: ReadonlyMap<string, School>;
  readonly cpts: ReadonlyMap<string, Cpt>;
  readonly people: readonly Person[];
  readonly sessions: readonly Session[];
  readonly delegations: readonly Delegation[];
  readonly registrations: readonly Registration[];
  readonly coverage: readonly InstituteCoverage[];
  /** Who signed, of the sessions whose sheets came back. */
  readonly attendance: Attendance;
  /** Heads and presidents in time, and who of the people they are. */
  readonly offices: Offices;
  readonly findings: readonly Finding[];
  /** Refused rows that nobody dismissed, and of which no readable version has come. */
  readonly rejected: readonly RejectedRow[];
  readonly places: Places;
  /** Who is who: certain, probable, doubtful, and why. */
  readonly identity: Identity;
  /** Rows of the lists whose letters came in a wrong encoding, as they came; looked for when first asked. */
  readonly scrambledInLists: () => readonly ScrambledRow[];
  /** The exports of forms, each as it was read and as its columns are decided to be. */
  readonly forms: readonly { readonly read: SourceFile; readonly now: SourceFile }[];
  /** A row of a form as its file was read, before any decision on its columns. */
  readonly asRead: (row: ResponseRow) => ResponseRow;
  /** What nobody has said yet of the columns of forms; looked for when asked. */
  readonly openColumns: () => readonly OpenQuestion[];
  /** How decisions name rows. */
  readonly references: References;
  /** Decisions that weigh on this picture, naming rows by their content keys; oldest first. */
  readonly decisions: readonly Decided[];
  /** Answers of sheets that do not hold, since the desk had decided otherwise when they came. */
  readonly overruled: readonly Overruled[];
  /** What left the office and was not annulled, oldest first. */
  readonly issued: readonly Kept[];
  /** Decisions whose object is not there: they work again if it returns. */
  readonly dormant: readonly Decided[];
}
