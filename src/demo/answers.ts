import { addDays, type IsoDate, type WallTime } from '../domain/calendar.js';
import type { Someone } from './names.js';
import { mailName } from './people.js';
import type { Random } from './random.js';
import type { Institute } from './schools.js';

/** The two forms of the course: that of the schools (Google) and that of the services (Microsoft). */
export type Form = 'schools' | 'services';

/** One answer, before it is written as this or that form exports it. */
export interface Answer extends Someone {
  readonly form: Form;
  readonly at: WallTime;
  readonly email: string;
  readonly role: string;
  readonly institution: string;
  readonly code: string;
  readonly municipality: string;
  /** Codes of the sessions chosen. */
  readonly sessions: readonly string[];
  /** The choice as typed by somebody who did not follow the list. */
  readonly sessionText?: string;
  readonly isDelegate?: 'Sì' | 'No';
  /** Whom this person stands for. */
  readonly principal?: string;
  /** Who comes in this person's place. */
  readonly delegate?: string;
  readonly isPresident?: 'Sì' | 'No';
  readonly phone?: string;
  readonly note?: string;
  /** The row ends here: how many cells of it were written. */
  readonly cells?: number;
}

/** How the two forms word the roles. */
export const ROLES = {
  head: 'Dirigente scolastico',
  delegate: 'Docente delegato/a dal Dirigente',
  teacher: "Docente di scuola dell'infanzia",
  coordinator: 'Coordinatore/trice pedagogico/a',
  educator: 'Educatore/trice',
  president: 'Presidente coordinatore del CPT',
} as const;

/** First export of the form of the schools, and the later one that holds it all again with what came after. */
export const FIRST_EXPORT: IsoDate = '2026-03-02';
export const OPENING: IsoDate = '2026-02-09';

/** A moment of an office day, from a day on and for so many days. */
export function moment(random: Random, from: IsoDate, days: number): WallTime {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = addDays(from, random.below(days));
  return `${day}T${two(8 + random.below(10))}:${two(random.below(60))}:${two(random.below(60))}`;
}

/** `SANT'ELMO` as a person writes it: `Sant'Elmo`; two-letter words as they are said, `di`, `da`. */
export const personSpelling = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(^|[\s.'"-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/ (Di|Da|De|Dei|In|Al)(?= )/g, (word) => word.toLowerCase())
    .replace(/\bIc\b/g, 'IC');

const PERSONAL_MAIL = ['posta.example', 'mail.example', 'lettere.example'];

/** An address of one's own: of the school's domain, or a private one. */
export function mailbox(someone: Someone, random: Random, domain: string): string {
  const name = mailName(someone);
  return random.below(10) < 6 ? `${name}@${domain}` : `${name.replace('.', '')}@${random.pick(PERSONAL_MAIL)}`;
}

/** Domain of an institute's staff. */
export const domainOf = ({ code }: Institute): string => `ic${code.slice(4, 7)}.istruzione.example`;

/** A mobile number with a prefix that no operator has. */
export const phoneNumber = (random: Random): string => `390 ${1_000_000 + random.below(9_000_000)}`;
