import type { Unwritten } from '../../domain/letters/to-people.js';
import type { Person } from '../../domain/records.js';
import { divisionCommand } from '../rules/responses.js';
import { bareCode } from '../words.js';

const nameOf = ({ surname, givenName }: Person): string => `${surname} ${givenName}`.trim();

/** Who gets no letter and why, each on a line of their own with what to do. */
export function unwrittenLines(all: readonly Unwritten[]): string[] {
  const [delegating, unclear] = [true, false].map((wanted) =>
    all.filter(({ because }) => (because.is === 'delegated') === wanted).map((one) => `  ${unwrittenLine(one)}`),
  ) as [string[], string[]];
  return [
    ...(delegating.length > 0
      ? [
          'Iscritti di persona, ma hanno delegato: il posto è di chi è delegato, e non si scrive (zerosei verifica --regola DEL-04):',
          ...delegating,
        ]
      : []),
    ...(unclear.length > 0 ? ['Non si scrive finché non è chiaro chi è:', ...unclear] : []),
  ];
}

function unwrittenLine({ person, because }: Unwritten): string {
  const name = nameOf(person);
  switch (because.is) {
    case 'delegated':
      return `${name} (incontro ${bareCode(because.session)}: ${because.to.join(', ')})`;
    case 'several':
      return `${name} (più persone in una riga): ${divisionCommand(because.found)}`;
    case 'doubt':
      return `${name} (forse è anche ${nameOf(because.other)}): zerosei dubbi`;
  }
}
