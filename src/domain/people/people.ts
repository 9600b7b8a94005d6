import type { SourceFile } from '../facts.js';
import type { Identity, PersonGroup } from '../identity/identity.js';
import { compareText } from '../origin.js';
import type { Person, Response } from '../records.js';
import { displayName } from './display-name.js';
import { shortCodes } from './short-codes.js';
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
