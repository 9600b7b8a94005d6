import type { IsoDate } from '../../domain/calendar.js';
import { groupBy } from '../../domain/group.js';
import { compareText } from '../../domain/origin.js';
import { type CertificateTerm, isDue, monthsOf, type Retained, type SubjectTerm } from '../../domain/privacy/due.js';
import type { Settings } from '../../domain/settings.js';
import { dueText as text } from '../../text/privacy.js';
import type { Listing } from '../listing.js';

type Term = SubjectTerm | CertificateTerm;

/** Until when personal data are kept, counted by what they are and the day on which they are due. */
export function termsListing(terms: readonly Term[], settings: Settings, today: IsoDate): Listing {
  const alike = groupBy(terms, ({ what, since, due }) => [what, due ?? '', since].join('|'));
  return {
    name: 'scadenze',
    columns: ['dato', 'quanti', 'dal', 'mesi', 'scade_il', 'stato'],
    rows: [...alike]
      .toSorted(([a], [b]) => compareText(a, b))
      .map(([, same]) => {
        const [first] = same as [Term];
        const months = monthsOf(first.what satisfies Retained, settings);
        return [
          ...[text.what[first.what], same.length, first.since, months === 0 ? text.noTerm : months],
          ...[first.due, isDue(first, today) ? text.due : text.kept],
        ];
      }),
  };
}
