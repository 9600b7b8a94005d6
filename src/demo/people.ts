import type { IsoDate } from '../domain/calendar.js';
import type { HeadKind } from '../domain/facts.js';
import { fold } from '../domain/text.js';
import type { Someone } from './names.js';
import type { Institute } from './schools.js';
import { AREAS, type Area } from './territory.js';

/** Who heads an institute, and when. */
export interface Head extends Someone {
  readonly institute: Institute;
  readonly kind: HeadKind;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export interface President extends Someone {
  readonly area: Area;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

const YEAR = { from: '2025-09-01', to: '2026-08-31' } as const;
/** Institutes whose head is the head of another one: institute, by position, and that other one. */
const REGGENZE: ReadonlyMap<number, number> = new Map([
  [10, 8],
  [16, 13],
  [21, 18],
  [26, 22],
  [33, 29],
]);
const ACTING = 31;
export const CHANGED_HEAD = 5;

/** Heads of the forty institutes: five of them reggenti, one facente funzione, one replaced in February. */
export function makeHeads(institutes: readonly Institute[], newPerson: () => Someone): Head[] {
  const own = institutes.map(() => newPerson());
  return institutes.flatMap((institute, index): Head[] => {
    const other = REGGENZE.get(index);
    const head = own[other ?? index] as Someone;
    if (other !== undefined) return [{ ...head, institute, kind: 'reggente', ...YEAR }];
    if (index === ACTING) return [{ ...head, institute, kind: 'facente_funzione', ...YEAR }];
    if (index !== CHANGED_HEAD) return [{ ...head, institute, kind: 'titolare', ...YEAR }];
    return [
      { ...newPerson(), institute, kind: 'titolare', from: YEAR.from, to: '2026-01-31' },
      { ...head, institute, kind: 'titolare', from: '2026-02-01', to: YEAR.to },
    ];
  });
}

// Born in the autumn of 2022 and after: some terms of three years are over.
const TERMS: readonly (readonly [IsoDate, IsoDate])[] = [
  ['2025-10-14', '2028-10-13'],
  ['2022-10-13', '2025-10-12'],
  ['2023-04-17', '2026-04-16'],
  ['2022-11-09', '2025-11-08'],
  ['2025-12-02', '2028-12-01'],
  ['2024-05-20', '2027-05-19'],
];

/** Presidents of the six CPT; the first is the head of an institute as well. */
export const makePresidents = (heads: readonly Head[], newPerson: () => Someone): President[] =>
  AREAS.map((area, index) => {
    const { surname, givenName } = index === 0 ? (heads[0] as Head) : newPerson();
    const [from, to] = TERMS[index] as (typeof TERMS)[number];
    return { surname, givenName, area, from, to };
  });

/** `nome.cognome` as mail addresses have it. */
export const mailName = ({ surname, givenName }: Someone): string =>
  `${givenName.split(' ')[0]}.${surname}`
    .split('.')
    .map((part) => fold(part).replaceAll(' ', '').toLowerCase())
    .join('.');
