import type { Decision } from '../../domain/decisions.js';
import { Failure } from '../../domain/failure.js';
import type { SplitName } from '../../domain/people/cut-name.js';
import type { Picture } from '../../domain/picture.js';
import type { Response } from '../../domain/records.js';
import { capacityName } from '../../text/capacities.js';
import { correctText, MISSING } from '../../text/correct.js';

/**
 * A row that holds several people becomes the first of them; each other gets a registration like it, with the time at
 * which it was submitted, so that nobody loses the place in the order of seats.
 */
export function division(picture: Picture, [response, ...more]: readonly Response[], given: string): Decision[] {
  if (response === undefined || more.length > 0) {
    throw new Failure({ kind: 'needs-answer', what: correctText.whichRow, option: correctText.subjectOption });
  }
  const [first, ...others] = peopleSaid(given);
  const renamed = { kind: 'field', response: picture.references.to(response.key) } as const;
  return [
    { ...renamed, field: 'surname', value: first.surname },
    { ...renamed, field: 'givenName', value: first.givenName },
    ...others.map((name) => likeIt(response, name)),
  ];
}

/** «Rossi, Maria; Bianchi, Anna»: two people at least, each with both names. */
function peopleSaid(given: string): [SplitName, ...SplitName[]] {
  const names = given.split(';').map((one) => one.split(',').map((part) => part.trim()));
  const people = names.map(([surname = '', givenName = '']) => ({ surname, givenName }));
  if (people.length < 2 || names.some((parts) => parts.length !== 2 || parts.some(isMissing))) {
    throw new Failure({ kind: 'needs-answer', what: correctText.whichPeople, option: correctText.divisionOption });
  }
  return people as [SplitName, ...SplitName[]];
}

/** Nothing, or the word that stands in the proposed command for a name not known. */
const isMissing = (part: string): boolean => ['', MISSING.surname, MISSING.givenName].includes(part);

function likeIt({ row, place, capacity, sessions }: Response, name: SplitName): Decision {
  const code = place.school ?? place.institute ?? place.service ?? row.code ?? row.institution;
  const session = sessions.length > 0 ? sessions.join('; ') : row.session;
  return {
    kind: 'add',
    ...name,
    role: capacityName(capacity, row.role),
    ...(code !== undefined && { code }),
    ...(session !== undefined && { session }),
    ...(row.submittedAt !== undefined && { submittedAt: row.submittedAt }),
  };
}
