import { nameOf } from '../../domain/findings/names.js';
import { originName } from '../../domain/origin.js';
import type { Person, Picture } from '../../domain/picture.js';
import { decisionsOn } from '../../domain/why/decisions-on.js';
import { strongest } from '../../domain/why/links.js';
import { reasonOf } from '../../text/identity.js';
import { reviewText } from '../../text/review.js';
import { whyText } from '../../text/why.js';
import { decisionAsText, decisionLines } from '../decisions.js';
import { type Explanation, part } from './explanation.js';

/** Why two people, or two rows, are one or are not. */
export function whyPair(a: Side, b: Side, picture: Picture): Explanation {
  const best = strongest(a.responses, b.responses, picture);
  const isSame = a.person === b.person;
  const [one, other] = [a, b].map(({ person, responses }) => `${nameOf(person)} (${rowsOf(responses)})`) as [
    string,
    string,
  ];
  const isOpen = picture.identity.doubts.some((doubt) => isBetween(doubt, a.person, b.person));
  const common = new Set(decisionsOn(b.person.responses, picture));
  const decisions = decisionsOn(a.person.responses, picture).filter(
    (decision) => decision.kind === 'identity' && common.has(decision),
  );
  const verdict = isSame ? whyText.samePerson : isOpen ? whyText.openDoubt : whyText.notSame;
  return {
    about: verdict(one, other),
    parts: [
      ...part(whyText.verdict, [
        ...(best
          ? [
              whyText.linkedBy(
                originName(best.a.row.origin),
                originName(best.b.row.origin),
                reasonOf(best.why.evidence),
              ),
              whyText.probability(reviewText.probability(best.why.probability)),
            ]
          : [whyText.nothingInCommon(one, other)]),
      ]),
      ...part(whyText.decisions, decisionLines(decisions, picture).map(decisionAsText)),
      ...part(whyText.todo, [
        isSame
          ? whyText.howToPart(rowsOf(a.responses.slice(0, 1)), rowsOf(b.responses.slice(0, 1)))
          : whyText.howToUnite(a.person.code, b.person.code),
      ]),
    ],
  };
}

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
