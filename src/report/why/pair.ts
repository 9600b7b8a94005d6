import type { Decided } from '../../domain/decisions.js';
import { nameOf } from '../../domain/findings/names.js';
import { originName } from '../../domain/origin.js';
import type { Picture } from '../../domain/picture.js';
import type { Person } from '../../domain/records.js';
import { decisionsOn } from '../../domain/why/decisions-on.js';
import { strongest } from '../../domain/why/links.js';
import { reasonOf } from '../../text/identity.js';
import { reviewText } from '../../text/review.js';
import { whyText } from '../../text/why.js';
import { decisionAsText, decisionLines } from '../decisions.js';
import { type Explanation, part } from './explanation.js';

/** Why two people, or two rows, are one or are not. */
export function whyPair(a: Side, b: Side, picture: Picture): Explanation {
  const isSame = a.person === b.person;
  const isOpen = picture.identity.doubts.some((doubt) => isBetween(doubt, a.person, b.person));
  const verdict = isSame ? whyText.samePerson : isOpen ? whyText.openDoubt : whyText.notSame;
  const remedy = isSame
    ? whyText.howToPart(rowsOf(a.responses.slice(0, 1)), rowsOf(b.responses.slice(0, 1)))
    : whyText.howToUnite(a.person.code, b.person.code);
  return {
    about: verdict(sideName(a), sideName(b)),
    parts: [
      ...part(whyText.verdict, evidenceOf(a, b, picture)),
      ...part(whyText.decisions, decisionLines(decisionsBetween(a, b, picture), picture).map(decisionAsText)),
      ...part(whyText.todo, [remedy]),
    ],
  };
}

/** What the two rows that speak most for one person say. */
function evidenceOf(a: Side, b: Side, picture: Picture): string[] {
  const best = strongest(a.responses, b.responses, picture);
  if (!best) return [whyText.nothingInCommon(sideName(a), sideName(b))];
  const [one, other] = [best.a, best.b].map(({ row }) => originName(row.origin)) as [string, string];
  return [
    whyText.linkedBy(one, other, reasonOf(best.why.evidence)),
    whyText.probability(reviewText.probability(best.why.probability)),
  ];
}

function decisionsBetween(a: Side, b: Side, picture: Picture): Decided[] {
  const common = new Set(decisionsOn(b.person.responses, picture));
  return decisionsOn(a.person.responses, picture).filter((one) => one.kind === 'identity' && common.has(one));
}

const sideName = ({ person, responses }: Side): string => `${nameOf(person)} (${rowsOf(responses)})`;

/** A person, with those of their responses that are meant. */
export interface Side {
  readonly person: Person;
  readonly responses: Person['responses'];
}

const rowsOf = (responses: Side['responses']): string => responses.map(({ row }) => originName(row.origin)).join(', ');

function isBetween({ a, b }: { readonly a: string; readonly b: string }, one: Person, other: Person): boolean {
  const has = ({ responses }: Person, key: string) => responses.some((response) => response.key === key);
  return (has(one, a) && has(other, b)) || (has(one, b) && has(other, a));
}
