import { weekday } from '../calendar.js';
import type { SessionRow } from '../facts.js';
import { fold, squash, words } from '../text.js';
import type { CourseSession } from './course-sessions.js';
import { datesIn, isCommon, readClues, type Said, sameDay, withEveryMonth } from './session-clues.js';
import { byTime, sessionsCoded, sessionsNumbered } from './session-named.js';
import { bareNumbers, numbersOf } from './session-number.js';

/** Which sessions a cell of the form names; `unknown` are the parts that name none, or could be several. */
export interface SessionChoice {
  readonly sessions: readonly string[];
  readonly unknown: readonly string[];
}

type Reader = (text: string) => SessionChoice;

/**
 * Reads session cells. A session may be named by code, number, date with or without time, weekday, title, venue, place,
 * in any combination; several may stand in one cell joined by `;` or by `, ` while the options themselves hold commas.
 * What is named must agree in all that tells sessions apart, and with one session only.
 */
export function sessionReader(sessions: readonly CourseSession[]): Reader {
  const known = sessions.toSorted(byTime).map((session, index) => clues(session, index + 1));
  const rarity = rarityOf(known);
  const seen = new Map<string, SessionChoice>();
  return (text) => {
    const choice = seen.get(text) ?? readCell(text, known, rarity);
    seen.set(text, choice);
    return choice;
  };
}

/** Everything by which one session can be named. */
interface Clues {
  readonly session: SessionRow;
  readonly numbers: ReadonlySet<number>;
  readonly words: ReadonlySet<string>;
  /** All texts squashed, to recognise a whole title or venue. */
  readonly names: readonly string[];
  /** The same session as other calendars have it, on other days. */
  readonly otherDays: readonly Clues[];
}

function clues(session: CourseSession, place: number): Clues {
  const names = [session.title, session.venue, session.address, session.municipality].flatMap((name) => name ?? []);
  return {
    session,
    numbers: numbersOf(session, place),
    words: new Set(names.flatMap(words).filter((word) => !isCommon(word))),
    names: names.map(squash),
    otherDays: (session.otherDays ?? []).map((other) => clues(other, place)),
  };
}

/** Words that few sessions share tell more: log of sessions over sessions with the word. */
function rarityOf(known: readonly Clues[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const { words } of known) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log((known.length + 1) / (counts.get(word) ?? known.length + 1));
}

function readCell(text: string, known: readonly Clues[], rarity: (word: string) => number): SessionChoice {
  if (/^(A )?(TUTT[IE]|ENTRAMB[IE])\b/.test(fold(text))) return { sessions: known.map(codeOf), unknown: [] };
  const sessions = new Set<string>();
  const unknown: string[] = [];
  let day = '';
  for (const part of withEveryMonth(text)
    .split(/[;\n|]+/)
    .map((piece) => piece.trim())
    .filter(Boolean)) {
    const spoken = PART_OF_DAY.test(part) && day !== '' ? `${day} ${part}` : part;
    if (spoken === part) day = datesIn(part).length === 1 ? part.replace(ANY_PART_OF_DAY, '').trim() : '';
    const choice = readOption(spoken, (text) =>
      readPart(
        text,
        (piece) => bestOf(piece, known, rarity),
        (piece) => titled(piece, known),
      ),
    );
    for (const code of choice.sessions) sessions.add(code);
    unknown.push(...choice.unknown);
  }
  return { sessions: known.map(codeOf).filter((code) => sessions.has(code)), unknown };
}

/** What is chosen again of the day before it, as a grid of days writes it: `14 aprile mattina;pomeriggio`. */
const PART_OF_DAY = /^(?:mattina|mattino|pomeriggio|sera|giornata intera|intera giornata)$/i;
const ANY_PART_OF_DAY = /\b(?:mattina|mattino|pomeriggio|sera|giornata intera|intera giornata)\b/i;

/**
 * A choice as REDCap writes it, `incontri___i2`: what stands behind its question is read. It numbers choices as whoever wrote
 * the form likes, so that `incontri___2` is no number of a session.
 */
function readOption(part: string, read: (text: string) => SessionChoice): SessionChoice {
  const code = /^\w+?___(\w+)$/.exec(part)?.[1];
  const choice = code === undefined ? read(part) : /^\d+$/.test(code) ? NONE : read(code);
  return code === undefined || choice.sessions.length > 0 ? choice : { sessions: [], unknown: [part] };
}

const NONE: SessionChoice = { sessions: [], unknown: [] };

const codeOf = ({ session }: Clues) => session.code;

const severalDates = (text: string): boolean =>
  new Set(datesIn(text).map(({ month, day }) => `${month}-${day}`)).size > 1;

/** Where one day follows another with nothing between them: `14 aprile - Lecco 21 aprile - Monza`. */
const BEFORE_DAY =
  /(?=\s(?:(?:lun|mar|mer|gio|ven|sab|dom)[a-zì]*\.?\s)?(?:\d{1,2}(?:[°º]?\s(?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)[a-z]*\b|[/.-]\d{1,2}\b)|\d{4}-\d\d-\d\d\b))/i;

/** One option, or several joined by commas: the division into the fewest pieces that each name one session. */
type NameOf = (piece: string) => string | undefined;

function readPart(part: string, nameOf: NameOf, titled: NameOf): SessionChoice {
  const several = severalDates(part);
  const titles = titled(part) === undefined ? divided(piecesOf(part), titled) : NONE;
  if (titles.sessions.length > 1 && titles.unknown.length === 0) return titles;
  const whole = several ? undefined : nameOf(part);
  if (whole !== undefined) return { sessions: [whole], unknown: [] };
  const pieces = piecesOf(part);
  if (pieces.length === 1) return { sessions: [], unknown: [part] };
  return divided(pieces, nameOf);
}

/** Where a text may be divided: at commas, at «e», before another day. */
function piecesOf(part: string): string[] {
  return part
    .replace(bareNumbers(part).length > 1 ? /,(?=\S)/g : /,(?=[^\s\d])|(?<=[^\s\d]),(?=\d)/g, ', ')
    .split(/(?<=,\s)|(?=\se\s)|(?=\s\+\s)|(?=\s\/\s)/)
    .flatMap((piece) => (severalDates(piece) ? piece.split(BEFORE_DAY) : piece));
}

/** A piece without the comma or the «e» that joined it to its neighbours. */
const trimmed = (piece: string): string => piece.replace(/^\s*(?:e|\+|\/)\s+|^\s+|[,\s]+$/g, '');

function divided(pieces: readonly string[], nameOf: NameOf): SessionChoice {
  const best: { readonly cost: number; readonly choice: SessionChoice }[] = [
    { cost: 0, choice: { sessions: [], unknown: [] } },
  ];
  for (let end = 1; end <= pieces.length; end++) {
    const ways = Array.from({ length: end }, (_, start) => {
      const piece = trimmed(pieces.slice(start, end).join(''));
      const name = severalDates(piece) ? undefined : nameOf(piece);
      const before = best[start] as (typeof best)[number];
      // A piece that names nothing costs far more than one piece more.
      return {
        cost: before.cost + (name === undefined ? 1000 : 1),
        choice:
          name === undefined
            ? { sessions: before.choice.sessions, unknown: [...before.choice.unknown, piece] }
            : { sessions: [...before.choice.sessions, name], unknown: before.choice.unknown },
      };
    });
    best.push(ways.reduce((a, b) => (b.cost < a.cost ? b : a)));
  }
  return (best.at(-1) as (typeof best)[number]).choice;
}

/** The one session of which a piece of text is the title, the venue or the place, word by word. */
function titled(text: string, known: readonly Clues[]): string | undefined {
  const name = squash(text);
  const [only, ...more] = known.filter(({ names }) => names.includes(name));
  return more.length === 0 ? only?.session.code : undefined;
}

/** The one session that a piece of text names. */
function bestOf(text: string, known: readonly Clues[], rarity: (word: string) => number): string | undefined {
  const sessions = known.map(({ session }) => session);
  const numbers = bareNumbers(text);
  const coded = sessionsCoded(text, sessions);
  const named = coded.length > 0 || numbers.length === 0 ? coded : sessionsNumbered(numbers, sessions);
  // A bare number is a code or a place in the course: where it is neither, or both, no venue is looked at.
  if (named.length > 0 || numbers.length > 0) return named.length === 1 ? named[0]?.code : undefined;
  const said = readClues(text);
  const scored = known
    .map((candidate) => ({ candidate, score: bestAgreement(said, candidate, rarity) }))
    .filter(({ score }) => score > MINIMUM_AGREEMENT)
    .toSorted((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (!first || (second && first.score - second.score <= MARGIN)) return undefined;
  const inFull = (names: readonly string[]) => names.filter((name) => name.length > 5 && said.squashed.includes(name));
  // The whole title or venue of another session stands here too: two sessions in one text.
  const namesOther = scored.some(({ candidate }) =>
    inFull(candidate.names).some((name) => !first.candidate.names.includes(name)),
  );
  return namesOther ? undefined : first.candidate.session.code;
}

// In units of log-rarity: a word found in one session of two is worth 0.4, a date or a code counts as certain.
const MINIMUM_AGREEMENT = 0.35;
const MARGIN = 0.2;
const DECISIVE = 10;

/** How far what was said agrees with a session, on its day or, where a day is said, on one that it had. */
function bestAgreement(said: Said, candidate: Clues, rarity: (word: string) => number): number {
  const onDay = candidate.otherDays.filter(({ session }) => said.dates.some((date) => sameDay(date, session.date)));
  return Math.max(...[candidate, ...onDay].map((one) => agreement(said, one, rarity)));
}

/** How far what was said agrees with a session: -1 if it contradicts it. */
function agreement(said: Said, { session, numbers, words, names }: Clues, rarity: (word: string) => number): number {
  const dated = said.dates.some((date) => sameDay(date, session.date));
  if (said.dates.length > 0 && !dated) return -1;
  if (said.half && session.start && session.start < '13:00' !== (said.half === 'morning')) return -1;
  let score = dated ? DECISIVE : 0;
  if (codeStands(said, session.code) || (said.number !== undefined && numbers.has(said.number))) score += DECISIVE;
  if (said.weekday !== undefined) score += said.weekday === weekday(session.date) ? 1 : -1;
  if (session.start && said.times.length > 0) score += said.times.includes(session.start) ? 2 : -2;
  if (names.some((name) => name.length > 5 && said.squashed.includes(name))) score += 0.3;
  for (const word of said.words) if (words.has(word)) score += rarity(word);
  return score;
}

/** The code stands in the text as a word of it. */
const codeStands = ({ all }: Said, code: string): boolean =>
  /[A-Z]/.test(fold(code)) && ` ${all} `.includes(` ${fold(code)} `);
