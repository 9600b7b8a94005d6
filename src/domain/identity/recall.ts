import { type Memory, WORTH_KEEPING } from '../memory.js';
import { compareText } from '../origin.js';
import { hashTexts } from '../text.js';
import { type Decision, type Identity, type Mention, type PersonGroup, resolvePeople } from './identity.js';

/** As `resolvePeople`; the same mentions and decisions are resolved once for all commands. */
export function recallPeople(
  mentions: readonly Mention[],
  decisions: readonly Decision[],
  memory: Memory | undefined,
): Identity {
  if (!memory || mentions.length < WORTH_KEEPING) return resolvePeople(mentions, decisions);
  const sorted = mentions.toSorted((a, b) => compareText(a.key, b.key));
  const key = hashTexts(written(sorted, decisions));
  const known = memory.recall('identity', key);
  if (known !== undefined) return revived(JSON.parse(known) as Kept, sorted, decisions);
  const identity = resolvePeople(sorted, decisions);
  const kept = compact(identity, sorted);
  memory.keep(key, { identity: JSON.stringify(kept) });
  return mentions.length < MANY ? identity : revived(kept, sorted, decisions);
}

/** Of so many the workings, which only `explain` needs, would fill the memory: they are made anew where it is asked. */
const MANY = 50_000;

/** All that is resolved, one text after the other. */
function* written(mentions: readonly Mention[], decisions: readonly Decision[]): Generator<string> {
  for (const mention of mentions) yield `${JSON.stringify(mention)}\n`;
  yield JSON.stringify(decisions);
}

/** An identity with its groups as positions in the sorted mentions. */
interface Kept extends Pick<Identity, 'doubts' | 'contradictions'> {
  readonly groups: readonly (readonly number[])[];
  readonly probable: readonly (readonly number[])[];
  readonly likely: readonly (readonly [string, string])[];
}

function compact({ groups, probable, doubts, contradictions, likely }: Identity, sorted: readonly Mention[]): Kept {
  const positions = new Map(sorted.map(({ key }, position) => [key, position]));
  const placed = (group: PersonGroup) => group.members.map((key) => positions.get(key) as number);
  return { groups: groups.map(placed), probable: probable.map(placed), doubts, contradictions, likely: [...likely] };
}

function revived(
  { groups, probable, likely, ...kept }: Kept,
  sorted: readonly Mention[],
  decisions: readonly Decision[],
): Identity {
  const named = (positions: readonly number[]) => ({ members: positions.map((at) => (sorted[at] as Mention).key) });
  let whole: Identity | undefined;
  let probably: readonly PersonGroup[] | undefined;
  return {
    ...kept,
    groups: groups.map(named),
    // Asked for by hardly any command.
    get probable() {
      probably ??= probable.map(named);
      return probably;
    },
    likely: new Map(likely),
    explain: (a, b) => {
      whole ??= resolvePeople(sorted, decisions);
      return whole.explain(a, b);
    },
  };
}
