import type { SourceFile } from '../facts.js';
import type { Identity, PersonGroup } from '../identity/identity.js';
import { compareText } from '../origin.js';
import type { Person, Response } from '../records.js';
import { hashText } from '../text.js';
import { displayName } from './display-name.js';
import { type NameSplitter, nameSplitter } from './split-name.js';

/** The groups of identity as people, each with a short code from their earliest response, by sort key and code. */
export function peopleOf(
  groups: readonly PersonGroup[],
  responses: ReadonlyMap<string, Response>,
  splitName: NameSplitter,
): Person[] {
  const owned = groups
    .map(({ members }) => members.flatMap((key) => responses.get(key) ?? []).toSorted(byTime))
    .filter((theirs) => theirs.length > 0);
  const codes = shortCodes(owned.map((theirs) => (theirs[0] as Response).key));
  return owned
    .map((theirs, index) => ({ code: codes[index] as string, ...displayName(theirs, splitName), responses: theirs }))
    .toSorted((a, b) => compareText(a.code, b.code));
}

/** The people if every probable match is taken as well as the certain ones. */
export function probablePeople({
  people,
  identity,
  files,
}: {
  readonly people: readonly Person[];
  readonly identity: Identity;
  readonly files: ReadonlyMap<string, SourceFile>;
}): Person[] {
  const responses = people.flatMap((person) => person.responses);
  const byKey = new Map(responses.map((response) => [response.key, response]));
  return peopleOf(identity.probable, byKey, nameSplitter(responses, [...files.values()]));
}

/** Earliest submission first; those without a time last; equal times by content. */
export const byTime = (a: Response, b: Response): number =>
  compareText(a.row.submittedAt ?? '9', b.row.submittedAt ?? '9') || compareText(a.key, b.key);

/** Characters of a code, where that is enough to tell it from the others. */
export const SHORTEST = 5;

/** For each content key the shortest beginning of its hash, of five characters or more, that no other key has. */
export function shortCodes(keys: readonly string[]): string[] {
  const hashes = keys.map(hashText);
  const sorted = hashes.toSorted(compareText);
  const lengths = new Map<string, number>();
  sorted.forEach((hash, index) => {
    const shared = Math.max(sharedStart(hash, sorted[index - 1]), sharedStart(hash, sorted[index + 1]));
    lengths.set(hash, Math.max(SHORTEST, shared + 1));
  });
  return hashes.map((hash) => hash.slice(0, lengths.get(hash)));
}

function sharedStart(a: string, b = ''): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
