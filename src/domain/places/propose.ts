import { compareText } from '../origin.js';
import { sameMunicipality } from './municipality.js';
import { isLight, nameWords } from './name-words.js';
import type { School } from './place.js';
import type { Places } from './places.js';
import { neighbours } from './school-code.js';
import { shortName } from './short-name.js';

/** What a row says beside the code: the second clue without which no code is proposed. */
export interface Clues {
  readonly name?: string | undefined;
  readonly municipality?: string | undefined;
}

/**
 * Open schools whose code is one slip away from the one written and whose comune or name agrees with the row. One real
 * code in ten has another real one beside it, so a code without a second clue gives no proposal.
 */
export function proposeSchools(code: string, { name, municipality }: Clues, places: Places): School[] {
  const near = neighbours(code, (candidate) => places.schools.has(candidate)).map((candidate) =>
    places.schools.get(candidate),
  );
  const agreeing = near.filter(
    (school): school is School =>
      school !== undefined &&
      !school.closed &&
      (sameMunicipality(municipality ?? '', school.municipality ?? '') ||
        (name !== undefined && sharesWord(name, `${school.name} ${school.municipality ?? ''}`))),
  );
  return agreeing.sort((a, b) => compareText(a.code, b.code));
}

/** How many are proposed to whoever typed a part of a name. */
const MOST_PROPOSED = 5;

/** Open institutes of which each telling word of a name begins a word of theirs or of their comune: `IC Bosco`, IC Boscoverde. */
export function calledNearly(name: string, { schools }: Places): School[] {
  const asked = nameWords(name).words.filter((word) => !isLight(word));
  if (asked.length === 0) return [];
  return [...schools.values()]
    .filter(({ code, institute = code, closed }) => institute === code && !closed)
    .filter((school) => {
      const known = nameWords(`${school.name} ${school.municipality ?? ''}`).words;
      return asked.every((word) => known.some((one) => one.startsWith(word)));
    })
    .sort((a, b) => compareText(a.code, b.code))
    .slice(0, MOST_PROPOSED);
}

/** True if two texts that name schools have a telling word in common. */
export function sharesWord(written: string, listed: string): boolean {
  const known = nameWords(listed).words;
  return nameWords(written).words.some((word) => !isLight(word) && known.includes(word));
}

/** A school as a proposal shows it: `LCIC81600V (IC Manzoni, Lecco)`. */
export function describeSchool(school: School): string {
  const { code, municipality } = school;
  return `${code} (${[shortName(school), municipality].filter(Boolean).join(', ')})`;
}
