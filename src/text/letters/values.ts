import type { IsoDate } from '../../domain/calendar.js';
import type { SessionRow } from '../../domain/facts.js';
import { dateInWords, dayInWords, hoursInWords, sessionWhere } from '../rosters.js';
import { bareCode } from '../words.js';

/** How a letter says the facts of the course. */
export const letterWords = {
  /** `mercoledì 11 marzo 2026, dalle 9:30 alle 12:30 (3 ore), Auditorium comunale, Boscoverde: «Spazi e tempi»`. */
  session: (session: SessionRow, withDeadline: boolean): string => {
    const { date, title, deadline } = session;
    const facts = [dayInWords(date), hoursInWords(session), sessionWhere(session)].filter(Boolean).join(', ');
    const until = withDeadline && deadline !== undefined ? ` (iscrizioni entro ${dayInWords(deadline)})` : '';
    return `${facts}${title === undefined ? '' : `: «${title}»`}${until}`;
  },
  note: (noteNumber: string, noteDate: IsoDate | null): string =>
    noteNumber === '' ? '' : `nota prot. n. ${noteNumber}${noteDate === null ? '' : ` del ${dateInWords(noteDate)}`}`,
  attention: (name: string): string => `All’attenzione di ${name}`,
  delegate: (name: string, session: string | undefined): string =>
    session === undefined ? name : `${name}, incontro ${bareCode(session)}`,
};
