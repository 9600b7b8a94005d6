import type { ResponseRow, SessionRow, SourceFile } from '../facts.js';
import type { Places } from '../places/places.js';
import { placeResolver } from '../places/resolve-place.js';
import type { Response } from '../records.js';
import { italianTime } from '../rome.js';
import { unscrambledRow } from '../scrambled.js';
import { readRole, saysYes } from './roles.js';
import { type SessionChoice, sessionReader } from './session-choice.js';
import { submissionsOf } from './submissions.js';

/** What rows are read by. */
interface Known {
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly places: Places;
  readonly sessions: readonly SessionRow[];
  readonly spelling: 'read' | 'written' | undefined;
  /** A row as its file was read, whatever was decided of its columns. */
  readonly asRead: (row: ResponseRow) => ResponseRow;
}

/**
 * The submissions of all exports, each with what its text means: place, capacity, sessions, when it was sent. By content key, which is of the
 * text as it came even where `spelling` says to read it otherwise.
 */
export function responsesOf(
  rows: readonly ResponseRow[],
  { files, places, sessions, spelling, asRead }: Known,
): Response[] {
  const resolvePlace = placeResolver(places);
  const readSessions = sessionReader(sessions);
  return submissionsOf(rows, files, asRead).map(({ key, otherKeys, settledKey, row: submitted, occurrences }) => {
    const written = onItalianClock(spelling === 'read' ? unscrambledRow(submitted) : submitted);
    const row = withTopic(written, files.get(written.origin.file)?.topic);
    const { place, otherPlaces, diagnosis } = resolvePlace(row);
    const { sessions: chosen, unknown } = sessionsOf(row, written, sessions, readSessions);
    const capacity = saysYes(row.isDelegate) ? 'DELEGATO_DS' : (readRole(row.role)?.capacity ?? 'ALTRO');
    // Named one by one: an object that begins as a copy and grows takes four times the memory, and as much longer.
    return {
      key,
      row,
      occurrences,
      place,
      otherPlaces,
      diagnosis,
      capacity,
      sessions: chosen,
      unknownSessions: unknown,
      ...(otherKeys && { otherKeys }),
      ...(settledKey !== undefined && { settledKey }),
    };
  });
}

/** Sent when the Italian clock showed what the row is given: of a time that is proven to be another clock's. */
function onItalianClock(written: ResponseRow): ResponseRow {
  if (written.submittedOffset === undefined) return written;
  const { submittedOffset, ...row } = written;
  return row.submittedAt === undefined ? row : { ...row, submittedAt: italianTime(row.submittedAt, submittedOffset) };
}

/** True of one who named no session, and of whom nobody has decided anything yet. */
export const isSilent = ({ sessions, unknownSessions, corrected }: Response): boolean =>
  sessions.length + unknownSessions.length === 0 && !corrected?.includes('session');

/** Who registers for a meeting chooses what it is called. */
const withTopic = (row: ResponseRow, topic: string | undefined): ResponseRow =>
  topic === undefined || row.session !== undefined ? row : { ...row, session: topic };

/** A form that does not ask for the session of a course with one session means that one, whatever the meeting is called. */
function sessionsOf(
  { session }: ResponseRow,
  written: ResponseRow,
  sessions: readonly SessionRow[],
  read: (text: string) => SessionChoice,
): SessionChoice {
  const chosen = session === undefined ? NO_CHOICE : read(session);
  const isSilent = written.session === undefined && chosen.sessions.length === 0;
  return isSilent && sessions.length === 1 ? { sessions: sessions.map(({ code }) => code), unknown: [] } : chosen;
}

const NO_CHOICE: SessionChoice = { sessions: [], unknown: [] };
