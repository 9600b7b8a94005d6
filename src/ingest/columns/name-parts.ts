import { fold } from '../../domain/text.js';
import type { Column } from '../table.js';
import type { ReadColumn } from './read-columns.js';

/** `Nome e cognome - Nome`, `Nominativo (Cognome)`, `Name: First`: a part of a question that programs ask in two boxes. */
const PARTED = /^(.*[^\s:(–-])\s*(?:[-–:]\s+|\()((?:first|given|last|family)(?: name)?|surname|nome|cognome)\)?$/is;
const GIVEN = /^(?:FIRST|GIVEN|NOME)/;
/** Questions that ask for nothing but a name: what is asked stands in the part alone. */
const NAME =
  /^(?:(?:IL |LA )?(?:SUO |TUO |VOSTRO )?(?:NOME|COGNOME|NOMINATIVO|NAME|FULL NAME|YOUR NAME|NOME (?:E )?COGNOME|COGNOME (?:E )?NOME|NOME COMPLETO))$/;

/** The columns with the two parts of a name as a form of two questions has them, wherever they stand. */
export const withNameParts = (columns: readonly Column[]): readonly Column[] => {
  const parts = columns.map(({ title }) => partOf(title));
  const others = (question: string, given: boolean) =>
    parts.filter((part) => part?.question === question && part.given === given).length;
  return columns.map((column, at) => {
    const part = parts[at];
    if (part === undefined || others(part.question, true) !== 1 || others(part.question, false) !== 1) return column;
    const title = part.given ? 'Nome' : 'Cognome';
    return NAME.test(fold(part.question)) ? { ...column, title } : { ...column, title, group: part.question };
  });
};

function partOf(title: string): { readonly question: string; readonly given: boolean } | undefined {
  const [, question, part = ''] = PARTED.exec(title.trim()) ?? [];
  return question === undefined ? undefined : { question, given: GIVEN.test(fold(part)) };
}

/** What was read of columns, each as it is titled in the table. */
export function asTitled(read: readonly ReadColumn[], columns: readonly Column[]): readonly ReadColumn[] {
  const titled = new Map(columns.map((column) => [column.index, column]));
  return read.map((own) => ({ ...own, column: titled.get(own.column.index) ?? own.column }));
}
