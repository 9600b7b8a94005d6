import { hashTexts } from '../text.js';
import { isResponse } from './group/listed.js';
import { bindRecords, type Linkage, linkRecords } from './linkage.js';
import type { Mention } from './mention.js';
import { peopleSpecification } from './specification.js';

/** What some mentions were linked as, by a fingerprint of all that is said of them. */
interface Linked {
  readonly of: string;
  readonly mentions: number;
  readonly linkage: Linkage;
}

/** So many are kept, of no more mentions in all: the workings of more would fill the memory. */
const MOST_KEPT = 4;
const MOST_MENTIONS = 50_000;

/** Those asked for last, latest first. */
let kept: readonly Linked[] = [];

/**
 * Links mentions, in the order in which they are grouped. What a command tells of before and after is mostly linked alike,
 * whatever was decided of it: the last few linkages are kept, and given again for the same mentions.
 */
export function linkMentions(sorted: readonly Mention[]): Linkage {
  const of = hashTexts(written(sorted));
  const linked = kept.find((one) => one.of === of) ?? { of, mentions: sorted.length, linkage: linkageOf(sorted) };
  let room = MOST_MENTIONS;
  kept = [linked, ...kept.filter((one) => one !== linked)].slice(0, MOST_KEPT).filter(({ mentions }) => {
    room -= mentions;
    return room >= 0;
  });
  return linked.linkage;
}

function* written(mentions: readonly Mention[]): Generator<string> {
  for (const mention of mentions) yield `${JSON.stringify(mention)}\n`;
}

const linkageOf = (sorted: readonly Mention[]): Linkage =>
  linkRecords(
    bindRecords(sorted, peopleSpecification(), sorted.filter(isResponse).length),
    sorted.map(({ key }) => key),
  );
