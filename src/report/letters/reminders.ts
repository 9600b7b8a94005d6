import type { AwaitedDelegate } from '../../domain/coverage/awaited.js';
import { fill } from '../../domain/letters/fill.js';
import type { NewLetter } from '../../domain/letters/register.js';
import type { Reminder, StillOpen } from '../../domain/letters/reminders.js';
import { shortName } from '../../domain/places/short-name.js';
import { letterWords } from '../../text/letters/values.js';
import { printedMunicipality } from '../../text/rosters.js';
import { courseValues, registeringValues, senderOf, type Writing } from './writing.js';

/** The sessions that reminders call to, and the one looked at, if one is. */
export interface CallingTo {
  readonly open: StillOpen;
  readonly session?: string;
}

/** The letter that reminds an institute of what it owes; undefined where it can go nowhere. */
export function reminderLetter(
  { owing, destination, delegates }: Reminder,
  { open, session }: CallingTo,
  writing: Writing,
): NewLetter | undefined {
  if (destination.is !== 'address') return undefined;
  const { institute, missing } = owing;
  const { subject, body } = fill(writing.templates[missing], {
    ...courseValues(writing, open.sessions),
    ...registeringValues(writing, open),
    istituto: institute.code,
    denominazione: shortName(institute),
    comune: institute.municipality === undefined ? '' : printedMunicipality(institute.municipality),
    delegati: delegates.map(delegateTold),
  });
  return {
    date: writing.date,
    ...senderOf(writing.settings),
    to: destination.address,
    subject,
    body,
    about: { is: 'reminder', institute: institute.code, missing, ...(session !== undefined && { session }) },
  };
}

const delegateTold = ({ name, session }: AwaitedDelegate): string => letterWords.delegate(name, session || undefined);
