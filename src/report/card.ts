import { nameOf } from '../domain/findings/names.js';
import { unique } from '../domain/group.js';
import { originName } from '../domain/origin.js';
import type { Picture } from '../domain/picture.js';
import type { Person, Response } from '../domain/records.js';
import { correctText } from '../text/correct.js';
import { whyText } from '../text/why.js';
import { explanationAsText, part } from './why/explanation.js';
import { seatsOf } from './why/person.js';

interface Subject {
  readonly person: Person;
  readonly responses: readonly Response[];
}

/** Who somebody is, before anything is corrected: their seats and the rows meant, as they are written. */
export const personCard = ({ person, responses }: Subject, picture: Picture): string =>
  explanationAsText({
    about: whyText.person(nameOf(person), person.code),
    parts: [
      ...part(whyText.seats, seatsOf(person, picture)),
      ...part(
        whyText.rows,
        responses.map((response) => correctText.row(rowsOf(response), response.row)),
      ),
    ],
  });

const rowsOf = ({ occurrences }: Response): string[] => unique(occurrences.map(({ origin }) => originName(origin)));
