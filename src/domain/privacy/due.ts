import { addMonths, type IsoDate } from '../calendar.js';
import type { Certificate, Kept } from '../issued.js';
import { compareText } from '../origin.js';
import type { Picture } from '../picture.js';
import type { Settings } from '../settings.js';
import type { Subject } from './subjects.js';
import { subjectsIn } from './subjects.js';

/** What the office keeps for a time of its own. */
export type Retained = 'registrations' | 'attendance' | 'certificates';

/** Until when something is kept. */
interface Term {
  readonly what: Retained;
  /** The day from which the months are counted. */
  readonly since: IsoDate;
  /** The first day on which it is due to be erased; absent where the office set no term. */
  readonly due?: IsoDate;
}

/** Somebody with the term of what is held of them: of attendance where they signed, else of registrations. */
export interface SubjectTerm extends Term {
  readonly subject: Subject;
}

/** A certificate, in one of its versions, with its term. */
export interface CertificateTerm extends Term {
  readonly certificate: Kept<Certificate>;
}

type Months = Pick<Settings, 'registrationMonths' | 'attendanceMonths' | 'certificateMonths'>;

const MONTHS: { readonly [What in Retained]: keyof Months } = {
  registrations: 'registrationMonths',
  attendance: 'attendanceMonths',
  certificates: 'certificateMonths',
};

/** How many months something is kept; 0: no term. */
export const monthsOf = (what: Retained, settings: Months): number => settings[MONTHS[what]];

const termOf = (what: Retained, since: IsoDate, settings: Months): Term => {
  const months = monthsOf(what, settings);
  return { what, since, ...(months > 0 && { due: addMonths(since, months) }) };
};

/**
 * The term of everybody: from the last session that they registered for or signed at, else from the last of the course, or from
 * what they sent last where it has none. Those of whom no day is known have no term.
 */
export function subjectTerms(picture: Picture, settings: Months): SubjectTerm[] {
  const days = new Map(picture.sessions.map(({ session }) => [session.code, session.date]));
  const end = latest([...days.values()]);
  const signed = new Map<string, string[]>();
  const asked = new Map<string, string[]>();
  const note = (by: Map<string, string[]>, person: string | undefined, session: string | undefined) => {
    const day = days.get(session ?? '');
    if (person !== undefined && day !== undefined) by.set(person, [...(by.get(person) ?? []), day]);
  };
  for (const { person, session } of picture.registrations) note(asked, person, session);
  for (const { rows, session } of picture.attendance.sessions)
    for (const { person, presence } of rows) if (presence === 'present') note(signed, person, session);
  return subjectsIn(picture).flatMap((subject) => {
    const { code, responses } = subject.person;
    const present = signed.get(code) ?? [];
    const sent = responses.flatMap(({ row }) => row.submittedAt?.slice(0, 10) ?? []);
    const since = latest([...present, ...(asked.get(code) ?? [])]) ?? end ?? latest(sent);
    if (since === undefined) return [];
    return [{ subject, ...termOf(present.length > 0 ? 'attendance' : 'registrations', since, settings) }];
  });
}

/** The term of every certificate of which more than the number is kept. */
export const certificateTerms = (register: readonly Kept[], settings: Months): CertificateTerm[] =>
  register.flatMap((one) =>
    one.kind === 'certificate' && one.content.sessions.length > 0
      ? [{ certificate: one, ...termOf('certificates', one.date, settings) }]
      : [],
  );

/** Whether something is to be erased by a day. */
export const isDue = ({ due }: Term, today: IsoDate): boolean => due !== undefined && due <= today;

const latest = (days: readonly string[]): string | undefined => days.toSorted(compareText).at(-1);
