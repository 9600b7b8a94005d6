import { fold } from '../../domain/text.js';
import type { Column } from '../table.js';
import type { ReadColumn, Use } from './read-columns.js';

/** `Nome e cognome - Nome`, `Nominativo (Cognome)`, `Name: First`, `attendee.lastname`: a part of a question that programs ask in two boxes. */
const PARTED =
  /^(.*[^\s:(–-])(?:\s*(?:[-–:]\s+|\()|[._])((?:first|given|last|family)(?:[ _]?name)?|surname|nome|cognome)\)?$/is;
const GIVEN = /^(?:FIRST|GIVEN|NOME)/;
/** Questions that ask for nothing but a name: what is asked stands in the part alone. */
const NAME =
  /^(?:(?:IL |LA )?(?:SUO |TUO |VOSTRO )?(?:NOME|COGNOME|NOMINATIVO|NAME|FULL NAME|YOUR NAME|NOME (?:E )?COGNOME|COGNOME (?:E )?NOME|NOME COMPLETO))$/;

interface Pair {
  readonly question: string;
  /** Places of the two boxes. */
  readonly given: number;
  readonly surname: number;
}

/** The questions of a name in two boxes, wherever these stand. */
function pairsIn(columns: readonly Column[]): Pair[] {
  const parts = columns.map(({ title }) => partOf(title));
  const questions = [...new Set(parts.flatMap((part) => part?.question ?? []))];
  return questions.flatMap((question) => {
    const places = (given: boolean) =>
      parts.flatMap((part, at) => (part?.question === question && part.given === given ? [at] : []));
    const [[given, ...moreGiven], [surname, ...moreSurnames]] = [places(true), places(false)];
    const isPair = given !== undefined && surname !== undefined && moreGiven.length + moreSurnames.length === 0;
    return isPair ? [{ question, given, surname }] : [];
  });
}

/** The columns with the two boxes of a question for a name, and for nothing but that, as a form of two questions has them. */
export function withNameParts(columns: readonly Column[]): readonly Column[] {
  const titled = [...columns];
  for (const { question, given, surname } of pairsIn(columns)) {
    if (!NAME.test(fold(question))) continue;
    titled[given] = { ...(columns[given] as Column), title: 'Nome' };
    titled[surname] = { ...(columns[surname] as Column), title: 'Cognome' };
  }
  return titled;
}

/** Whose name two boxes may ask: its parts, and what a title that says no part is taken for. */
const SIDES = [
  ['givenName', 'surname', 'fullName'],
  ['delegateGivenName', 'delegateSurname', 'delegate'],
  ['principalGivenName', 'principalSurname', 'principal'],
] as const;

/** A delegation is taken for one if it is as likely as this. */
const SURE = 0.75;

/**
 * What was read, the two boxes of a name for one and the same person: how likely each is by both together. Where they do
 * not agree whose, neither fills in anything.
 */
export function ofOnePerson(read: readonly ReadColumn[]): readonly ReadColumn[] {
  const joined = [...read];
  for (const pair of pairsIn(read.map(({ column }) => column))) {
    const [given, surname] = [read[pair.given] as ReadColumn, read[pair.surname] as ReadColumn];
    const chance = ({ likely }: ReadColumn, side: (typeof SIDES)[number], at: 0 | 1) =>
      (likely.get(side[at]) ?? 0) + (likely.get(side[2]) ?? 0);
    const sides = SIDES.map((side) => chance(given, side, 0) * chance(surname, side, 1));
    const rest = (own: ReadColumn, at: 0 | 1) =>
      Math.max(0, 1 - SIDES.reduce((sum, side) => sum + chance(own, side, at), 0));
    const all = sides.reduce((sum, side) => sum + side, 0) + rest(given, 0) * rest(surname, 1);
    const best = sides.indexOf(Math.max(...sides));
    if (all === 0 || sides[best] === 0) continue;
    const isOwn = given.use === 'givenName' || surname.use === 'surname';
    joined[pair.given] = asOne(given, 0);
    joined[pair.surname] = asOne(surname, 1);

    function asOne(own: ReadColumn, at: 0 | 1): ReadColumn {
      const meaning = (SIDES[best] as (typeof SIDES)[number])[at];
      const chance = (sides[best] as number) / all;
      const isSure = chance > (best === 0 ? 0.5 : SURE) || (best === 0 && isOwn);
      // Not sure, the two say the same once more, not twice: little in both is little, not next to nothing.
      const likely = new Map<Use, number>(
        SIDES.map((side, place) => [
          side[at],
          isSure ? (sides[place] as number) / all : Math.sqrt(sides[place] as number),
        ]),
      );
      return { ...own, likely, meaning, use: isSure ? meaning : 'unused' };
    }
  }
  return joined;
}

function partOf(title: string): { readonly question: string; readonly given: boolean } | undefined {
  const [, question, part = ''] = PARTED.exec(title.trim()) ?? [];
  return question === undefined ? undefined : { question, given: GIVEN.test(fold(part)) };
}

/** What was read of columns, each as it is titled in the table. */
export function asTitled(read: readonly ReadColumn[], columns: readonly Column[]): readonly ReadColumn[] {
  const titled = new Map(columns.map((column) => [column.index, column]));
  return read.map((own) => ({ ...own, column: titled.get(own.column.index) ?? own.column }));
}
