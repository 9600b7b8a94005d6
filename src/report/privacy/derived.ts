import { isOnlySigned } from '../../domain/attendance/of-person.js';
import { doubtfulPairs } from '../../domain/findings/doubtful-pairs.js';
import { originName } from '../../domain/origin.js';
import type { Picture } from '../../domain/picture.js';
import type { Extract } from '../../domain/privacy/extract.js';
import { whyText } from '../../text/why.js';
import { whyAnnounced } from '../why/announced.js';
import { whySigned } from '../why/attended.js';
import type { Part } from '../why/explanation.js';
import { findingsPart } from '../why/parts.js';
import { whyPerson } from '../why/person.js';

/** What speaks of others too: told apart, or not at all. */
const OTHERS: readonly string[] = [whyText.doubts, whyText.findings];

/** What the program made of somebody's rows and why, as `perche` says it, but for what would tell of others; how much that is. */
export function derivedOf(
  { person, own }: Extract,
  picture: Picture,
): { readonly parts: readonly Part[]; readonly untold: number } {
  const rows = new Set(own.map(({ origin }) => originName(origin)));
  const isOwn = (origin: Parameters<typeof originName>[0]) => rows.has(originName(origin));
  const about = picture.findings.filter(({ origins }) => origins.some(isOwn));
  const alone = about.filter(({ origins }) => origins.every(isOwn));
  const doubts = doubtfulPairs(picture).filter(({ people }) => people.includes(person));
  return {
    parts: [...partsOf(person, picture).filter(({ heading }) => !OTHERS.includes(heading)), ...findingsPart(alone)],
    untold: doubts.length + about.length - alone.length,
  };
}

function partsOf(person: Extract['person'], picture: Picture): readonly Part[] {
  if (person.responses.length > 0) return whyPerson(person, picture).parts;
  return isOnlySigned(person, picture) ? whySigned(person, picture).parts : whyAnnounced(person, picture).parts;
}
