import type { Kept, Letter } from '../../domain/issued.js';
import type { LetterStanding, RegisteredLetter } from '../../domain/letters/register.js';
import type { Picture } from '../../domain/picture.js';
import { shortName } from '../../domain/places/short-name.js';
import { lettersText as text } from '../../text/letters/letters.js';
import type { Listing } from '../listing.js';

/** Every letter ever made ready, oldest first, with all that is known of it: for programs. */
export const letterListing = (register: readonly RegisteredLetter[]): Listing => listingOf(COLUMNS, register);

/** The same for the screen: to whom, as they are called, and what fits beside. */
export const letterOverview = (register: readonly RegisteredLetter[], picture: Picture): Listing => {
  const addressed = addressees(picture);
  return listingOf([DATE, KIND, { title: 'a_chi', cell: addressed }, SESSIONS, STATE, ENTRY], register);
};

const listingOf = (columns: readonly Column[], register: readonly RegisteredLetter[]): Listing => ({
  name: 'lettere',
  columns: columns.map(({ title }) => title),
  rows: register.map(({ letter, standing }) => columns.map(({ cell }) => cell(letter, standing))),
});

/** How whoever a letter went to is called: an institute by code and name, a person by name and institute. */
function addressees({ people, references, places: { schools } }: Picture): (letter: Letter) => string {
  const institutes = new Map(
    people.flatMap(({ responses }) =>
      responses.map(({ key, place, row }) => [references.to(key), place.name ?? row.institution] as const),
    ),
  );
  return ({ about }) => {
    if (about.is !== 'reminder') {
      const institute = about.responses.map((one) => institutes.get(one)).find(Boolean);
      return [about.name, institute].filter(Boolean).join(', ');
    }
    const school = schools.get(about.institute);
    return [about.institute, school && shortName(school)].filter(Boolean).join(' ');
  };
}

interface Column {
  readonly title: string;
  readonly cell: (letter: Kept<Letter>, standing: LetterStanding) => string | number | undefined;
}

const DATE: Column = { title: 'data', cell: ({ date }) => date };
const KIND: Column = { title: 'tipo', cell: ({ about }) => text.kind(about.is) };
const SESSIONS: Column = {
  title: 'incontri',
  cell: ({ about }) => (about.is === 'reminder' ? about.session : about.sessions.join(', ')),
};
const STATE: Column = { title: 'stato', cell: (_, standing) => text.state(standing) };
const ENTRY: Column = { title: 'voce', cell: ({ entry }) => entry };

const COLUMNS: readonly Column[] = [
  { title: 'lettera', cell: ({ code }) => code },
  DATE,
  KIND,
  { title: 'istituto', cell: ({ about }) => (about.is === 'reminder' ? about.institute : undefined) },
  { title: 'persona', cell: ({ about }) => (about.is === 'reminder' ? undefined : about.person) },
  SESSIONS,
  { title: 'indirizzo', cell: ({ to }) => to },
  { title: 'oggetto', cell: ({ subject }) => subject },
  STATE,
  ENTRY,
  { title: 'preparata_da', cell: ({ madeBy }) => madeBy },
  { title: 'preparata_il', cell: ({ madeAt }) => madeAt },
  { title: 'inviata_il', cell: (_, standing) => (standing.is === 'sent' ? standing.mark.madeAt : undefined) },
  { title: 'segnata_da', cell: (_, standing) => (standing.is === 'sent' ? standing.mark.madeBy : undefined) },
];
