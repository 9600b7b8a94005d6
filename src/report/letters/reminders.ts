import { type IsoDate, schoolYearOf } from '../../domain/calendar.js';
import type { AwaitedDelegate } from '../../domain/coverage/awaited.js';
import { type FieldValues, fill } from '../../domain/letters/fill.js';
import type { Template } from '../../domain/letters/read-template.js';
import type { NewLetter } from '../../domain/letters/register.js';
import type { Reminder, StillOpen } from '../../domain/letters/reminders.js';
import type { TemplateKind } from '../../domain/letters/templates.js';
import { shortName } from '../../domain/places/short-name.js';
import type { Settings } from '../../domain/settings.js';
import { letterWords } from '../../text/letters/values.js';
import { dayInWords, printedMunicipality } from '../../text/rosters.js';

/** What letters are written from, besides whom they go to. */
export interface Writing {
  readonly settings: Settings;
  readonly templates: { readonly [Kind in TemplateKind]: Template };
  readonly date: IsoDate;
  readonly open: StillOpen;
  /** The session looked at, if one is. */
  readonly session?: string;
}

/** The letter that reminds an institute of what it owes; undefined where it can go nowhere. */
export function reminderLetter({ owing, destination, delegates }: Reminder, writing: Writing): NewLetter | undefined {
  if (destination.is !== 'address') return undefined;
  const { settings, templates, date, session } = writing;
  const { institute, missing } = owing;
  const { subject, body } = fill(templates[missing], {
    ...courseValues(writing),
    istituto: institute.code,
    denominazione: shortName(institute),
    comune: institute.municipality === undefined ? '' : printedMunicipality(institute.municipality),
    delegati: delegates.map(delegateTold),
  });
  return {
    date,
    ...(settings.letterSender !== '' && { from: settings.letterSender }),
    to: destination.address,
    subject,
    body,
    about: { is: 'reminder', institute: institute.code, missing, ...(session !== undefined && { session }) },
  };
}

const delegateTold = ({ name, session }: AwaitedDelegate): string => letterWords.delegate(name, session || undefined);

function courseValues({ settings, open }: Writing): FieldValues {
  const { courseTitle, courseYear, noteNumber, noteDate, formLink, letterSignature, letterhead } = settings;
  const [first] = open.sessions;
  return {
    percorso: courseTitle,
    anno: courseYear || (first ? schoolYearOf(first.session.date) : ''),
    nota: letterWords.note(noteNumber, noteDate),
    modulo: formLink,
    incontri: open.sessions.map(({ session }) =>
      letterWords.session(session, open.deadline === undefined && !open.closed),
    ),
    termine: open.deadline === undefined ? '' : dayInWords(open.deadline),
    firma: letterSignature.length > 0 ? letterSignature : letterhead,
  };
}
