import { type Field, isField } from '../../domain/form-fields.js';
import { sayTheSame } from '../../domain/text.js';
import type { Column, TableRow } from '../table.js';
import { valueIn } from '../values/cells.js';
import {
  DELEGATE,
  DELEGATION,
  EVERYBODY,
  isAskedTwice,
  isForgotten,
  isOtherSide,
  isRepeated,
  OTHER_WAY,
  OWN_NAME,
  otherWay,
  PRINCIPAL,
  saysNoSide,
} from './delegation-doubts.js';
import { namingThemselves } from './head-named.js';
import { chanceOf, type ReadColumn, rolesIn, type Use } from './read-columns.js';
import type { Shape } from './shapes.js';
import { shareOf } from './vetoes.js';

/** A column of which it is not sure enough what it asks: it fills in no field until a person says what it is. */
export interface UnsureColumn {
  readonly column: Column;
  /** The fields that it may be, the likeliest first. */
  readonly candidates: readonly Field[];
}

const OWN_EMAIL: readonly Use[] = ['email', 'accountEmail'];
/** Uses that say the same of who is meant, and of what: to take one for another of them loses nothing. */
const SAME = [OWN_NAME, OWN_EMAIL, DELEGATE, PRINCIPAL];

/** What must not be lost in silence; the rest of a form does without. */
const IMPORTANT: ReadonlySet<Use> = new Set([...DELEGATION, ...OWN_NAME, 'role', 'code', 'institution', 'session']);

/** Whoever fills these in says it in confidence: nothing of them is kept, however unsure. */
const PRIVATE: readonly Use[] = ['tax_code', 'sensitive', 'notes'];

/** As likely as this it needs no question. */
const SURE = 0.75;
/** As likely as this is enough for where and as what somebody works: to miss it is seen at once, and mended by anybody. */
const LIKELY = 0.5;
const WORK: ReadonlySet<Use> = new Set(['role', 'code', 'institution']);
/** As likely as this a use counts among what a column may be. */
const POSSIBLE = 0.15;
/** As likely as this share of the use that is read, another is nearly as likely. */
const NEARLY = 0.25;
/** A use that would be lost counts if it is as likely as this share of the one that is read. */
const RIVAL = 0.33;
/** The columns of a form that must be asked about, among those that nobody declared. */
export function unsureColumns(
  read: readonly ReadColumn[],
  known: ReadonlyMap<number, unknown>,
  sample: readonly TableRow[],
): UnsureColumn[] {
  const seconds = secondsOf(read, sample);
  const needed = namesOfAll(read);
  const themselves = namingThemselves(read, sample);
  const roles = rolesIn(read, sample);
  const open = read.filter((own) => !known.has(own.column.index) && isAnswered(own) && !own.onlyOfDelegates);
  const asked = open.filter((own) => {
    if (seconds.has(own)) return true;
    if (needed.has(own)) return false;
    const isSelf = themselves.has(own.column);
    return (
      isUnclear(own, read) ||
      isForgotten(own, isSelf) ||
      isAskedTwice(own, read) ||
      isRepeated(own) ||
      saysNoSide(own, roles) ||
      (isSelf && PRINCIPAL.includes(own.use))
    );
  });
  return open
    .filter((own) => asked.includes(own) || asked.some((other) => isOtherPart(own, other) || isOtherSide(own, other)))
    .map((own) => ({
      column: own.column,
      candidates: candidatesOf(own, (use) => !(seconds.has(own) && use === own.use)),
    }));
}

/** Something is told, and not in confidence. */
const isAnswered = ({ use, answers }: ReadColumn): boolean => answers.given > 0 && !PRIVATE.includes(use);

const familyOf = (use: Use): readonly Use[] => SAME.find((family) => family.includes(use)) ?? [use];

/** Nothing is likely enough, and something that matters may be meant; or who comes for whom may be the other way round. */
function isUnclear(own: ReadColumn, among: readonly ReadColumn[]): boolean {
  const read = chanceOf(own, familyOf(own.use));
  if (isShown(own)) return false;
  if (read < SURE && chanceOf(own, DELEGATION) < OTHER_WAY && isToldElsewhere(own.use, own, among)) return false;
  if (WORK.has(own.use)) return read < LIKELY && chanceOf(own, PRIVATE) <= POSSIBLE;
  if (otherWay(own) >= OTHER_WAY) return true;
  if (read >= SURE || chanceOf(own, PRIVATE) > POSSIBLE) return false;
  if (IMPORTANT.has(own.use)) return nextAfter(own) >= NEARLY * read;
  const least = Math.max(POSSIBLE, (isField(own.use) ? 0.5 : RIVAL) * read);
  return [...IMPORTANT].some((use) => chanceOf(own, familyOf(use)) >= least && !isToldElsewhere(use, own, among));
}

/** Where and as what somebody works, and for which session, is told once: where another column surely tells it of the same rows, this one need not. */
function isToldElsewhere(use: Use, own: ReadColumn, among: readonly ReadColumn[]): boolean {
  if (!WORK.has(use) && use !== 'session') return false;
  const told = among.filter((other) => other !== own && other.use === use && (other.likely.get(use) ?? 0) >= SURE);
  return [...own.answers.rows].every((row) => told.some(({ answers }) => answers.rows.has(row)));
}

/** How likely the next is after the use that is read: another use, or none. */
function nextAfter({ likely, use }: ReadColumn): number {
  const same = familyOf(use);
  let none = 0;
  let next = 0;
  for (const [other, chance] of likely) {
    if (!isField(other)) none += chance;
    else if (!same.includes(other)) next = Math.max(next, chance);
  }
  return Math.max(none, next);
}

/** What the answers show by themselves: nothing else is answered by roles, by sessions, or by sentences that tell who comes for whom. */
const SHOWN: Readonly<Partial<Record<Use, Shape>>> = { role: 'role', session: 'session', delegation: 'delegation' };

function isShown({ use, answers }: ReadColumn): boolean {
  const shape = SHOWN[use];
  return shape !== undefined && shareOf(answers, (shapes) => shapes.has(shape)) > 0.7;
}

/** Left unused, or the other way round, beside a part of a name that is asked about, filled in by the same: the other part of that name. */
function isOtherPart(own: ReadColumn, asked: ReadColumn): boolean {
  const isBeside = Math.abs(own.column.index - asked.column.index) === 1;
  if (!isBeside || own.answers.fill > EVERYBODY || own.answers.given !== asked.answers.given) return false;
  return (
    (!isField(own.use) || (isPart(own.use) && isPart(asked.use))) &&
    [...own.answers.rows].every((row) => asked.answers.rows.has(row)) &&
    [own, asked].every(({ answers }) => shareOf(answers, (has) => has.has('letters') && !has.has('yesNo')) > 0.5)
  );
}

/** Half the name of who sends or is sent. */
const isPart = (use: Use): boolean => /^(?:delegate|principal)(?:Surname|GivenName)$/.test(use);

/** Fields that somebody has one of, with those that hold a part of it. */
const ONE: readonly (readonly Use[])[] = [
  ['surname', 'fullName'],
  ['givenName', 'fullName'],
  ['delegate', 'delegateSurname'],
  ['delegate', 'delegateGivenName'],
  ['principal', 'principalSurname'],
  ['principal', 'principalGivenName'],
  ['isDelegate'],
  ['email'],
];

/** Columns that fill in what a fuller one, or a likelier, fills in with something else in the same rows. */
function secondsOf(read: readonly ReadColumn[], sample: readonly TableRow[]): ReadonlySet<ReadColumn> {
  return new Set(
    ONE.flatMap((uses) => {
      const rivals = read.filter(({ use }) => uses.includes(use)).toSorted(fullerFirst);
      return rivals.filter((own, at) => rivals.slice(0, at).some((before) => differ(before, own, sample)));
    }).filter(
      (own) =>
        own.use !== 'email' || (own.answers.fill < 0.5 && chanceOf(own, ['delegateEmail', 'principalEmail']) > 0.05),
    ),
  );
}

const fullerFirst = (a: ReadColumn, b: ReadColumn): number =>
  b.answers.given - a.answers.given || chanceOf(b, [b.use]) - chanceOf(a, [a.use]);

/** Neither says the other's words, where both say something. */
function differ(a: ReadColumn, b: ReadColumn, sample: readonly TableRow[]): boolean {
  const both = [...b.answers.rows].filter((row) => a.answers.rows.has(row));
  const said = ({ column }: ReadColumn, row: number) => valueIn(sample[row]?.cells[column.index]) ?? '';
  const apart = both.filter((row) => !sayTheSame(said(a, row), said(b, row)));
  return apart.length > both.length / 2;
}

/** The columns that give everybody a name: what else they may be, a form without them would have no respondents. */
function namesOfAll(read: readonly ReadColumn[]): ReadonlySet<ReadColumn> {
  const fullest = (uses: readonly Use[]) =>
    read.filter(({ use, answers }) => uses.includes(use) && answers.fill > EVERYBODY).toSorted(fullerFirst)[0];
  return new Set([fullest(['surname', 'fullName']), fullest(['givenName'])].filter((own) => own !== undefined));
}

/** As many as a person looks through. */
const MOST_CANDIDATES = 3;

/** What a column may be, of what it can be, the likeliest first. */
export const candidatesOf = ({ likely }: ReadColumn, can: (use: Use) => boolean): Field[] =>
  [...likely]
    .filter(([use]) => isField(use) && can(use))
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST_CANDIDATES)
    .map(([use]) => use as Field);
