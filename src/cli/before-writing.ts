import type { Owing } from '../domain/coverage/to-remind.js';
import type { RuleId } from '../domain/findings/rules.js';
import { unique } from '../domain/group.js';
import type { Picture } from '../domain/picture.js';
import { lettersText as text } from '../text/letters/letters.js';

/** Rules about responses that may be of an institute that seems to have none. */
const MAY_BE_THEIRS: readonly RuleId[] = ['REG-03', 'REG-12', 'ISC-05'];

/** What is still open and might make a reminder to these institutes ask for what is not owed. */
export function beforeWriting(picture: Picture, owing: readonly Owing[]): string[] {
  const open = picture.findings.filter(({ rule }) => MAY_BE_THEIRS.includes(rule));
  const mayBeThere = open.length > 0 && owing.some(({ missing }) => missing === 'nobody');
  const coming = headsComing(picture, owing);
  return [
    ...(mayBeThere ? [text.unclear(open.length, unique(open.map(({ rule }) => rule)))] : []),
    ...(coming.length > 0 ? [text.headsComing(coming)] : []),
  ];
}

/** That some are not written to any more, since what they owed was for sessions already held. */
export const overLines = (owing: readonly Owing[]): string[] =>
  owing.length === 0 ? [] : [text.over(owing.map(({ institute }) => institute.code))];

/** Codes of the institutes asked for the act of a delegation whose head has registered too: it may not be needed. */
function headsComing({ registrations }: Picture, owing: readonly Owing[]): string[] {
  const codes = new Set(registrations.flatMap(({ delegated = [] }) => delegated.map(({ delegation }) => delegation)));
  return owing
    .filter(({ missing, awaited }) => missing === 'act' && awaited.some(({ delegation }) => codes.has(delegation)))
    .map(({ institute }) => institute.code);
}
