import type { ClockTime, IsoDate } from './calendar.js';
import type { Fact } from './origin.js';

/** An act by which the head of an institute delegates somebody, as the office registered it. */
export interface ActRow extends Fact {
  readonly code?: string;
  readonly institution?: string;
  readonly municipality?: string;
  readonly principal?: string;
  readonly principalEmail?: string;
  readonly delegate?: string;
  readonly delegateEmail?: string;
  /** The function for a time, or single sessions. */
  readonly delegationKind?: 'funzione' | 'incontro';
  readonly session?: string;
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  readonly actDate?: IsoDate;
  readonly protocol?: string;
  readonly protocolDate?: IsoDate;
  /** Day of the revocation; `undated` where the office wrote only that there is one. */
  readonly revoked?: IsoDate | 'undated';
}

/** Whether somebody signed: a signature that nobody can read is neither a yes nor a no of anybody. */
export type Presence = 'present' | 'absent' | 'illegible';

/** One row of a signed roster keyed back in, as written: by the number of the row, by name, or by both. */
export interface AttendanceRow extends Fact {
  /** Code, number or date of the session. */
  readonly session: string;
  /** Number or mark of the edition that was signed. */
  readonly edition?: string;
  /** `17`; of somebody who was not on the roster `A1`. */
  readonly rowLabel?: string;
  readonly surname?: string;
  readonly givenName?: string;
  /** Both names in one cell. */
  readonly fullName?: string;
  readonly institution?: string;
  readonly code?: string;
  readonly municipality?: string;
  readonly role?: string;
  readonly presence: Presence;
  readonly in?: ClockTime;
  readonly out?: ClockTime;
  /** Of a row read from a scan: which page of it, as `attendance/scan-place` writes it. */
  readonly scan?: string;
}
