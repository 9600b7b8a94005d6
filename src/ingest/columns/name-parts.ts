import { fold } from '../../domain/text.js';
import type { Column } from '../table.js';
import type { ReadColumn, Use } from './read-columns.js';

/** `Nome e cognome - Nome`, `Nominativo (Cognome)`, `Name: First`: a part of a question that programs ask in two boxes. */
const PARTED = /^(.*[^\s:(–-])\s*(?:[-–:]\s+|\()((?:first|given|last|family)(?: name)?|surname|nome|cognome)\)?$/is;
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

/** The columns with the two boxes of a name as a form of two questions has them. */
export function withNameParts(columns: readonly Column[]): readonly Column[] {
  const titled = [...columns];
  for (const { question, given, surname } of pairsIn(columns)) {
    const group = NAME.test(fold(question)) ? {} : { group: question };
    titled[given] = { ...(columns[given] as Column), title: 'Nome', ...group };
    titled[surname] = { ...(columns[surname] as Column), title: 'Cognome', ...group };
  }
  return titled;
}

/** Whose name two boxes may ask. */
const SIDES = [
  ['givenName', 'surname'],
  ['delegateGivenName', 'delegateSurname'],
  ['principalGivenName', 'principalSurname'],
] as const;

/** What was read, the two boxes of a name for one and the same person: how likely each is by both together. */
export function ofOnePerson(read: readonly ReadColumn[]): readonly ReadColumn[] {
  const joined = [...read];
  for (const pair of pairsIn(read.map(({ column }) => column))) {
    const [given, surname] = [read[pair.given] as ReadColumn, read[pair.surname] as ReadColumn];
    const chance = ({ likely }: ReadColumn, use: Use) => likely.get(use) ?? 0;
    const sides = SIDES.map(([one, other]) => chance(given, one) * chance(surname, other));
    const rest = (own: ReadColumn, at: 0 | 1) => 1 - SIDES.reduce((sum, side) => sum + chance(own, side[at]), 0);
    const all =
      sides.reduce((sum, side) => sum + side, 0) + Math.max(0, rest(given, 0)) * Math.max(0, rest(surname, 1));
    const best = sides.indexOf(Math.max(...sides));
    if (all === 0 || (sides[best] as number) < all / 2) continue;
    const asOne = (own: ReadColumn, at: 0 | 1): ReadColumn => ({
      ...own,
      use: (SIDES[best] as (typeof SIDES)[number])[at],
      meaning: (SIDES[best] as (typeof SIDES)[number])[at],
      likely: new Map(SIDES.map((side, place) => [side[at], (sides[place] as number) / all])),
    });
    joined[pair.given] = asOne(given, 0);
    joined[pair.surname] = asOne(surname, 1);
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
