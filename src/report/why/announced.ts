import { announcedBy } from '../../domain/attending/announced.js';
import { nameOf } from '../../domain/findings/names.js';
import { unique } from '../../domain/group.js';
import { originName } from '../../domain/origin.js';
import type { Picture } from '../../domain/picture.js';
import type { Person } from '../../domain/records.js';
import { sideName } from '../../text/delegations.js';
import { whyText } from '../../text/why.js';
import { attendancePart, certificatesPart } from './attended.js';
import { type Explanation, part } from './explanation.js';
import { seatsOf } from './person.js';

/** Why somebody who never registered is on a roster: who names them as delegate, and what to do. */
export function whyAnnounced(person: Person, picture: Picture): Explanation {
  const delegations = announcedBy(person.code, picture);
  const rows = delegations.flatMap(({ statedIn, acts }) => [...statedIn, ...acts.map(({ origin }) => origin)]);
  return {
    about: whyText.person(nameOf(person), person.code),
    parts: [
      ...part(whyText.verdict, [
        whyText.announced(unique(delegations.map(({ principal }) => sideName(principal.name)))),
      ]),
      ...attendancePart(person, picture),
      ...certificatesPart(person, picture),
      ...part(whyText.stated, unique(rows.map(originName))),
      ...part(whyText.seats, seatsOf(person, picture)),
      ...part(whyText.delegations, delegations.map(whyText.delegationLine)),
      ...part(
        whyText.todo,
        delegations.flatMap(({ code, institute, session }) =>
          whyText.announcedTodo({
            delegation: code,
            surname: person.surname,
            givenName: person.givenName || undefined,
            institute,
            session,
          }),
        ),
      ),
    ],
  };
}
