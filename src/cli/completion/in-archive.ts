import { compareText } from '../../domain/origin.js';
import { SHORTEST, shortCodes } from '../../domain/people/short-codes.js';
import { courseSessions } from '../../domain/registrations/course-sessions.js';
import { firstKey } from '../../domain/registrations/submission-key.js';
import { fold, hashText, words } from '../../domain/text.js';
import { filesByLabel } from '../../domain/versions.js';
import { type Glance, glanceAt, type Submitted } from '../../store/glance.js';
import { italianDate } from '../../text/words.js';
import { begins, type Candidate } from './asked.js';

/** What is known of an archive. */
const KNOWN = { sessions: sessionsIn, people: peopleIn };

/** Looks up the words of some kinds that may begin with what is typed, in one look at the archive. */
export const inArchive = (
  archive: string,
  kinds: readonly (keyof typeof KNOWN)[],
  typed: string,
): ReadonlyMap<string, readonly Candidate[]> =>
  glanceAt(archive, (glance) => new Map(kinds.map((kind) => [kind, KNOWN[kind](glance, typed)]))) ?? new Map();

/** The sessions of the course, each with its day. */
function sessionsIn({ files, sessions }: Glance, typed: string): readonly Candidate[] {
  return courseSessions(sessions(), filesByLabel(files))
    .toSorted((a, b) => compareText(a.date, b.date) || compareText(a.code, b.code))
    .map(({ code, date, title }) => ({ value: code, about: [italianDate(date), title].filter(Boolean).join(', ') }))
    .filter(begins(typed));
}

/** Somebody who sent a form. */
interface Sender {
  readonly name: string;
  /** The words of the name as they are compared and sorted. */
  readonly folded: string;
  readonly first: Submitted;
}

/** More people than these are no help to who has not begun to say whom. */
const MOST = 500;

/**
 * Who sent a form, by name for who has begun to write it, else by code. Nobody is united here but by the same name and
 * address, which takes no time: the code of any submission of a person means that person.
 */
function peopleIn({ submitted }: Glance, typed: string): readonly Candidate[] {
  const senders = sendersOf(submitted());
  if (typed === '' && senders.length > MOST) return [];
  const begun = fold(typed);
  const named = begun === '' ? [] : senders.filter(({ folded }) => folded.startsWith(begun));
  return named.length > 0 ? spelledOnce(named) : coded(senders, typed.toLowerCase());
}

/** Each name once, not all in capitals if anybody wrote it otherwise. */
function spelledOnce(named: readonly Sender[]): Candidate[] {
  const spellings = new Map<string, string>();
  for (const { folded, name } of [...named].sort(byName)) {
    const known = spellings.get(folded);
    if (known === undefined || known === known.toUpperCase()) spellings.set(folded, name);
  }
  return [...spellings.values()].map((value) => ({ value }));
}

const byName = (a: { readonly folded: string }, b: { readonly folded: string }): number =>
  a.folded < b.folded ? -1 : 1;

function sendersOf(submitted: readonly Submitted[]): Sender[] {
  const senders = new Map<string, Sender>();
  for (const first of submitted) {
    const name = [first[1], first[2], first[3]].filter(Boolean).join(' ');
    const folded = fold(name);
    const same = `${folded}|${first[4]?.toLowerCase() ?? ''}`;
    if (!senders.has(same)) senders.set(same, { name, folded, first });
  }
  return [...senders.values()];
}

function coded(senders: readonly Sender[], typed: string): Candidate[] {
  const sessions = new Map<string, readonly string[]>();
  const wordsIn = (session: string) => {
    if (!sessions.has(session)) sessions.set(session, words(session));
    return sessions.get(session) as readonly string[];
  };
  const keys = senders.map(({ folded, first: [time, , , , email, session] }) =>
    firstKey(time ?? '', folded.split(' '), email ?? '', wordsIn(session ?? '')),
  );
  // Only codes that begin alike can be taken one for another.
  const begun = typed.slice(0, SHORTEST);
  const near = senders.flatMap((sender, index) => {
    const key = keys[index] as string;
    return hashText(key).startsWith(begun) ? [{ ...sender, key }] : [];
  });
  const codes = shortCodes(near.map(({ key }) => key));
  return near
    .map(({ name, folded }, index) => ({ folded, value: codes[index] as string, about: name }))
    .filter(({ value }) => value.startsWith(typed))
    .sort(byName)
    .map(({ value, about }) => ({ value, about }));
}
