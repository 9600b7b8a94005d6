import type { Kept, Letter } from '../../domain/issued.js';
import type { LetterStanding, RegisteredLetter } from '../../domain/letters/register.js';
import { lettersText as text } from '../../text/letters/letters.js';
import type { ListFormat } from '../formats.js';
import type { Listing } from '../listing.js';

/** Every letter ever made ready, oldest first; for the screen, with what fits on it. */
export function letterListing(register: readonly RegisteredLetter[], format: ListFormat): Listing {
  const columns = format === 'testo' ? COLUMNS.filter(({ onScreen }) => onScreen) : COLUMNS;
  return {
    name: 'lettere',
    columns: columns.map(({ title }) => title),
    rows: register.map((one) => columns.map(({ cell }) => cell(one.letter, one.standing))),
  };
}

interface Column {
  readonly title: string;
  readonly cell: (letter: Kept<Letter>, standing: LetterStanding) => string | number | undefined;
  readonly onScreen?: true;
}

const COLUMNS: readonly Column[] = [
  { title: 'lettera', cell: ({ code }) => code },
  { title: 'data', cell: ({ date }) => date, onScreen: true },
  { title: 'tipo', cell: ({ about }) => text.kind(about.is), onScreen: true },
  { title: 'istituto', cell: ({ about }) => (about.is === 'reminder' ? about.institute : undefined), onScreen: true },
  { title: 'persona', cell: ({ about }) => (about.is === 'reminder' ? undefined : about.person), onScreen: true },
  {
    title: 'incontri',
    cell: ({ about }) => (about.is === 'reminder' ? about.session : about.sessions.join(', ')),
    onScreen: true,
  },
  { title: 'indirizzo', cell: ({ to }) => to, onScreen: true },
  { title: 'oggetto', cell: ({ subject }) => subject },
  { title: 'stato', cell: (_, standing) => text.state(standing), onScreen: true },
  { title: 'voce', cell: ({ entry }) => entry, onScreen: true },
  { title: 'preparata_da', cell: ({ madeBy }) => madeBy },
  { title: 'preparata_il', cell: ({ madeAt }) => madeAt },
  { title: 'inviata_il', cell: (_, standing) => (standing.is === 'sent' ? standing.mark.madeAt : undefined) },
  { title: 'segnata_da', cell: (_, standing) => (standing.is === 'sent' ? standing.mark.madeBy : undefined) },
];
