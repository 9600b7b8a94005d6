import type { Problem } from '../domain/failure.js';
import type { Advice, AdviceOn } from './failures/advice.js';
import { ARCHIVE_ADVICE } from './failures/archive.js';
import { ATTENDANCE_ADVICE } from './failures/attendance.js';
import { CERTIFICATE_ADVICE } from './failures/certificates.js';
import { COURSE_ADVICE } from './failures/course.js';
import { FILE_ADVICE } from './failures/files.js';
import { keptText, type Left } from './failures/kept.js';
import { LETTER_ADVICE } from './failures/letters.js';
import { SCAN_ADVICE } from './failures/scans.js';
import { WORD_ADVICE } from './failures/words.js';
import { cut } from './words.js';

// One pair of sentences a problem: a problem without them does not compile.
const ADVICE: AdviceOn<Problem['kind']> = {
  ...FILE_ADVICE,
  ...ARCHIVE_ADVICE,
  ...COURSE_ADVICE,
  ...ATTENDANCE_ADVICE,
  ...SCAN_ADVICE,
  ...CERTIFICATE_ADVICE,
  ...LETTER_ADVICE,
  ...WORD_ADVICE,
};

/** What is written where no file was named. */
export const OUTPUT = 'risultato';

/** The two sentences for a problem; `left` is what the session has left in the archive before it. */
export function adviceOn(problem: Problem, left: Left = 'nothing'): Advice {
  const advice = (ADVICE[problem.kind] as (problem: Problem, kept: string) => Advice)(quoted(problem), keptText(left));
  // A sentence calls people by code: who they are is told beside it.
  return 'people' in problem && problem.people ? { people: problem.people, ...advice } : advice;
}

/** What of a name or value a sentence quotes at most: more than a long path. */
const QUOTED = 600;

/** A problem as its sentences may quote it: what was given stays on one line, and short; a profile to be saved is whole. */
const quoted = (problem: Problem): Problem =>
  Object.fromEntries(
    Object.entries(problem).map(([name, value]) => [name, name === 'profile' ? value : onOneLine(value)]),
  ) as unknown as Problem;

const onOneLine = (value: unknown): unknown =>
  typeof value === 'string'
    ? cut(value, QUOTED).replace(/\s*[\r\n]+\s*/g, ' ')
    : Array.isArray(value)
      ? value.map(onOneLine)
      : value;

/** What is shown when the fault is the program's. */
export function bugReport(error: unknown, version: string, left: Left): string {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Errore del programma (zerosei ${version}): non dipende da chi lo usa.
${left === 'nothing' ? "L'archivio è rimasto com'era" : keptText(left).replace(/^./, (first) => first.toUpperCase())}. Inviare queste righe a chi mantiene zerosei, senza i file dei dati:

${trace}
`;
}
