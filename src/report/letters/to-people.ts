import type { References } from '../../domain/corrections/references.js';
import { fill } from '../../domain/letters/fill.js';
import type { NewLetter } from '../../domain/letters/register.js';
import type { PersonalNotice } from '../../domain/letters/to-people.js';
import { letterWords } from '../../text/letters/values.js';
import { courseValues, senderOf, type Writing } from './writing.js';

/** The letter to one person; undefined where it can go nowhere. One to an address that others read says for whom it is. */
export function personalLetter(
  { person, is, sessions, destination }: PersonalNotice,
  references: References,
  writing: Writing,
): NewLetter | undefined {
  if (destination.is !== 'own' && destination.is !== 'shared') return undefined;
  const name = { nome: person.givenName, cognome: person.surname };
  const whole = `${name.nome} ${name.cognome}`.trim();
  const { subject, body } = fill(writing.templates[is], { ...courseValues(writing, sessions), ...name });
  const isShared = destination.is === 'shared';
  return {
    date: writing.date,
    ...senderOf(writing.settings),
    to: destination.address,
    subject: isShared ? `${letterWords.attention(whole)} – ${subject}` : subject,
    body: isShared ? `${letterWords.attention(whole)}\n\n${body}` : body,
    about: {
      is,
      person: person.code,
      name: whole,
      responses: person.responses.map(({ key }) => references.to(key)),
      sessions: sessions.map(({ session }) => session.code),
    },
  };
}
