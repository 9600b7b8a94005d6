import { type IsoDate, schoolYearOf } from '../../domain/calendar.js';
import type { FieldValues } from '../../domain/letters/fill.js';
import type { Template } from '../../domain/letters/read-template.js';
import type { StillOpen } from '../../domain/letters/reminders.js';
import type { TemplateKind } from '../../domain/letters/templates.js';
import type { Session } from '../../domain/records.js';
import type { Settings } from '../../domain/settings.js';
import { letterWords } from '../../text/letters/values.js';
import { dayInWords } from '../../text/rosters.js';

/** What letters are written from, besides whom they go to. */
export interface Writing {
  readonly settings: Settings;
  readonly templates: { readonly [Kind in TemplateKind]: Template };
  readonly date: IsoDate;
}

/** What a letter says of the course, whoever reads it. */
export function courseValues({ settings }: Writing, sessions: readonly Session[]): FieldValues {
  const { courseTitle, courseYear, noteNumber, noteDate, letterSignature, letterhead } = settings;
  const [first] = sessions;
  return {
    percorso: courseTitle,
    anno: courseYear || (first ? schoolYearOf(first.session.date) : ''),
    nota: letterWords.note(noteNumber, noteDate),
    incontri: sessions.map(({ session }) => letterWords.session(session, false)),
    firma: letterSignature.length > 0 ? letterSignature : letterhead,
  };
}

/** … and of how one may still register. */
export const registeringValues = ({ settings }: Writing, open: StillOpen): FieldValues => ({
  modulo: settings.formLink,
  incontri: open.sessions.map(({ session }) =>
    letterWords.session(session, open.deadline === undefined && !open.closed),
  ),
  termine: open.deadline === undefined ? '' : dayInWords(open.deadline),
});

/** Who sends it, where the office says so. */
export const senderOf = ({ letterSender }: Settings) => (letterSender === '' ? {} : { from: letterSender });
