import { fold } from '../../domain/text.js';
import type { Column } from '../table.js';
import type { ReadColumn } from './read-columns.js';

/** `Nome e cognome - Nome`, `Nominativo (Cognome)`, `Name: First`: a part of a question that programs ask in two boxes. */
const PARTED = /^(.*[^\s:(–-])\s*(?:[-–:]\s+|\()((?:first|given|last|family)(?: name)?|surname|nome|cognome)\)?$/is;
const GIVEN = /^(?:FIRST|GIVEN|NOME)/;
/** Questions that ask for nothing but a name: what is asked stands in the part alone. */
const NAME =
  /^(?:(?:IL |LA )?(?:SUO |TUO |VOSTRO )?(?:NOME|COGNOME|NOMINATIVO|NAME|FULL NAME|YOUR NAME|NOME (?:E )?COGNOME|COGNOME (?:E )?NOME|NOME COMPLETO))$/;

/** The columns with the two parts of a name as a form of two questions has them. */
export const withNameParts = (columns: readonly Column[]): readonly Column[] => {
  const parts = columns.map(({ title }) => PARTED.exec(title.trim()));
  const isGiven = (at: number) => GIVEN.test(fold(parts[at]?.[2] ?? ''));
  const arePair = (one: number, other: number) =>
    parts[one]?.[1] !== undefined && parts[one]?.[1] === parts[other]?.[1] && isGiven(one) !== isGiven(other);
  return columns.map((column, at) => {
    if (!arePair(at, at - 1) && !arePair(at, at + 1)) return column;
    const [, question = ''] = parts[at] as RegExpExecArray;
    const title = isGiven(at) ? 'Nome' : 'Cognome';
    return NAME.test(fold(question)) ? { ...column, title } : { ...column, title, group: question };
  });
};

/** What was read of columns, each as it is titled in the table. */
export function asTitled(read: readonly ReadColumn[], columns: readonly Column[]): readonly ReadColumn[] {
  const titled = new Map(columns.map((column) => [column.index, column]));
  return read.map((own) => ({ ...own, column: titled.get(own.column.index) ?? own.column }));
}
