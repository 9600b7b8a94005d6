import { groupBy } from '../../domain/group.js';
import type { Edition } from '../../domain/issued.js';
import { compareText } from '../../domain/origin.js';
import type { RosterSession } from '../../domain/rosters/roster.js';
import { hashText } from '../../domain/text.js';

type Session = Pick<RosterSession, 'code' | 'date'>;

/** Letters of a session's code in the name of its file: with folder and date it stays within what Windows takes. */
const LONGEST = 40;

/**
 * The name of each session's roster without its ending, by code: legal on every system whatever the code, and no two alike
 * among the sessions of the course, also where capitals do not count. It depends on the course alone, not on what is
 * printed: the same session always has the same file.
 */
export function rosterFileNames(sessions: readonly Session[]): ReadonlyMap<string, string> {
  const inOrder = sessions.toSorted((a, b) => compareText(a.code, b.code));
  const alike = groupBy(inOrder, (session) => sameFile(plainName(session)));
  const isPlain = (session: Session) =>
    alike.get(sameFile(plainName(session)))?.length === 1 && readable(session.code).isWhole;
  const names = new Map(inOrder.filter(isPlain).map((session) => [session.code, plainName(session)]));
  const taken = new Set([...names.values()].map(sameFile));
  for (const session of inOrder) {
    if (names.has(session.code)) continue;
    const name = markedNames(session).find((marked) => !taken.has(sameFile(marked))) as string;
    names.set(session.code, name);
    taken.add(sameFile(name));
  }
  return names;
}

/** The name of the desk's list of a session beside that of its roster: nobody takes one for the other. */
export const checklistFileName = (roster: string): string => roster.replace(/^foglio-firme/, 'elenco-interno');

/**
 * The name of the file of an edition that does not bear the session's own, which is that of the last full edition:
 * `foglio-firme-I1-2026-03-11-edizione-1`, and of a supplement `…-supplemento-2`.
 */
export const editionFileName = (
  sessionName: string,
  { number, supplements }: Pick<Edition, 'number' | 'supplements'>,
) => `${sessionName}-${supplements === undefined ? 'edizione' : 'supplemento'}-${number}`;

/** What the name of a file in large type has after that of its session. */
export const LARGE_TYPE = '-caratteri-grandi';

/** The name of one file for all the sessions of the course or, where they were named, for those of these codes. */
export function jointFileName(codes: readonly string[] | undefined): string {
  if (codes === undefined) return 'fogli-firme-tutti';
  const names = codes.map(readable);
  const text = names.map((name) => name.text).join('-');
  const isWhole = names.every((name) => name.isWhole) && text.length <= LONGEST;
  return ['fogli-firme', ...(isWhole ? [text] : [text.slice(0, LONGEST), hashText(codes.join('\n')).slice(0, 8)])].join(
    '-',
  );
}

/** The name of the record of the day of a session, beside that of its roster. */
export const minutesFileName = (roster: string): string => roster.replace(/^foglio-firme/, 'verbale');

/** A roster of an earlier name of a session, beside the one that it has now. */
export interface OlderRoster {
  readonly file: string;
  readonly session: Session;
}

/**
 * Those of some files that are rosters of these sessions by a name that they no longer have, since the session was moved to
 * another day or the codes of the course changed: they were printed once, and may be printed again by mistake.
 */
export function olderRosters(
  files: readonly string[],
  sessions: readonly Session[],
  names: ReadonlyMap<string, string>,
): OlderRoster[] {
  const current = new Set([...names.values()].map(sameFile));
  return files.flatMap((file) => {
    const [, stem = '', day = ''] = ROSTER_FILE.exec(file) ?? [];
    if (day === '' || current.has(sameFile(stem))) return [];
    const isNamed = ({ code }: Session) =>
      [plainName({ code, date: day }), ...markedNames({ code, date: day })].map(sameFile).includes(sameFile(stem));
    const session = sessions.find(isNamed);
    return session ? [{ file, session }] : [];
  });
}

const ROSTER_FILE =
  /^(foglio-firme-.*?(\d{4}-\d{2}-\d{2}))(?:-caratteri-grandi)?(?:-(?:bozza|prova|supplemento-(?:bozza|prova)|(?:edizione|supplemento|precedente)-\d+))?\.(?:pdf|html|xlsx|csv|txt)$/i;

const plainName = ({ code, date }: Session): string => nameOf([readable(code).text], date);

/** Names with a mark made of the code, the shortest first. */
function markedNames({ code, date }: Session): string[] {
  const mark = hashText(code);
  return Array.from(mark, (_, index) => mark.slice(0, index + 1))
    .slice(4)
    .map((part) => nameOf([readable(code).text, part], date));
}

const nameOf = (parts: readonly string[], date: string): string =>
  ['foglio-firme', ...parts.filter(Boolean), date].join('-');

/** A code as a file name can hold it, and whether it is still all there. */
function readable(code: string): { readonly text: string; readonly isWhole: boolean } {
  const letters = [...code.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')];
  const text = letters
    .slice(0, LONGEST)
    .join('')
    .replace(/^-+|-+$/g, '');
  return { text, isWhole: text !== '' && letters.length <= LONGEST };
}

/** What file systems take for one name. */
const sameFile = (name: string): string => name.normalize('NFKD').toUpperCase().toLowerCase();
