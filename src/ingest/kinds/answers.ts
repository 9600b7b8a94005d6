import type { ResponseRow } from '../../domain/facts.js';
import { type Field, nameFrom } from '../../domain/form-fields.js';
import { type Draft, partRole } from '../../domain/registrations/named-role.js';
import { saysYes } from '../../domain/registrations/roles.js';
import { fold } from '../../domain/text.js';
import { asksName, type FormMapping } from '../columns/form-mapping.js';
import { readHeading } from '../columns/headings.js';
import { isTicked } from '../columns/options.js';
import { valuesOf } from '../columns/value-profile.js';
import type { Profile } from '../profile.js';
import type { Column, Table, TableRow } from '../table.js';
import { valueIn } from '../values/cells.js';
import { readPhone } from '../values/phones.js';
import { originOf } from './list-reader.js';
import { PARTED, partCode } from './parted-answers.js';
import { sessionReader, tickedLabel } from './session-cells.js';

/** Reads the answers of one row beside its submission time. */
export interface AnswerReader {
  hasName(row: TableRow): boolean;
  answer(row: TableRow, sent: SentAt): ResponseRow;
}

/** When a response was sent. */
export type SentAt = Pick<ResponseRow, 'submittedAt' | 'submittedOffset'>;

type Plain = Exclude<keyof ResponseRow, 'origin' | 'droppedIn' | 'unsettled' | keyof SentAt>;

const PLAIN: readonly (Plain & Field)[] = [
  'responseId',
  'surname',
  'givenName',
  'fullName',
  'role',
  'code',
  'institution',
  'municipality',
  'province',
  'cpt',
  'delegation',
  'isDelegate',
  'isPresident',
  'delegateEmail',
  'principalEmail',
];

/** Says how the answers of a form are read, once for all its rows. */
export function answerReader(table: Table, mapping: FormMapping, profile: Profile): AnswerReader {
  const { columns, choices, accountName, ofDelegates } = mapping;
  const plain = PLAIN.flatMap((field) =>
    columns.has(field) ? [[field, columns.get(field) as readonly Column[]] as const] : [],
  );
  const isAsked = asksName(mapping);
  const sensitive = table.columns.filter(({ index }) =>
    ['sensitive', 'notes'].includes(mapping.leftOut.get(index) ?? ''),
  );
  const codeWithName = (field: Field) => valuesOf(columns.get(field) ?? [], table.sample).share('codeAndName') > 0.3;
  const parted = PARTED.filter(codeWithName);
  const of = (field: Field, row: TableRow) => first(row, columns.get(field) ?? []);
  const sessionOf = sessionReader(mapping, table, profile);
  const plainValue = (field: Plain & Field, row: TableRow, sources: readonly Column[]) =>
    IS_MARKED.has(field) ? first(row, sources) : (chosen(row, sources, choices) ?? unmarked(row, sources, choices));

  const asked = (row: TableRow) => of('surname', row) ?? of('fullName', row) ?? of('givenName', row);
  // A name by another title than the others': of the account, or of a column that may ask for it too.
  const elsewhere = (row: TableRow) => (isAsked ? first(row, mapping.otherNames) : account(first(row, accountName)));
  const apart = [...mapping.unsure.map(({ column }) => column), ...mapping.kept];
  return {
    hasName: (row) => (asked(row) ?? elsewhere(row)) !== undefined,
    answer(row, sent) {
      const answer: Draft = { origin: originOf(table, row.row), ...sent };
      const put = (field: Plain, value: string | undefined) => {
        if (value !== undefined) answer[field] = value;
      };
      for (const [field, sources] of plain) put(field, plainValue(field, row, sources));
      if (asked(row) === undefined) put('fullName', elsewhere(row));
      partRole(answer, columns.has('role'));
      put('email', account(of('email', row)) ?? account(of('accountEmail', row)));
      put('phone', readPhone(of('phone', row) ?? '') || undefined);
      put('delegate', nameFrom(of('delegate', row), of('delegateSurname', row), of('delegateGivenName', row)));
      if (ofDelegates.length === 0 || saysYes(answer.isDelegate))
        put('principal', nameFrom(of('principal', row), of('principalSurname', row), of('principalGivenName', row)));
      put('session', sessionOf(row));
      for (const field of parted) partCode(answer, field);
      const open = textsIn(row, apart, choices);
      if (open !== undefined) answer.unsettled = open;
      const noted = sensitive.filter(({ index }) => isTold(row.cells[index]));
      if (noted.length > 0) answer.droppedIn = noted.map(({ letter }) => letter);
      return answer;
    },
  };
}

/** Fields whose answer is a yes: a mark says it by itself. */
const IS_MARKED: ReadonlySet<Field> = new Set(['isDelegate', 'isPresident']);

type Choices = FormMapping['choices'];

/** What is marked of the choices of a question that has no column of its own. */
function chosen({ cells }: TableRow, columns: readonly Column[], choices: Choices): string | undefined {
  const said = columns.flatMap(({ index }) =>
    choices.has(index) && isTicked(cells[index]) ? [choices.get(index)] : [],
  );
  return said.length === 0 ? undefined : said.join('; ');
}

const unmarked = (row: TableRow, columns: readonly Column[], choices: Choices): string | undefined =>
  first(row, choices.size === 0 ? columns : columns.filter(({ index }) => !choices.has(index)));

const first = (row: TableRow, columns: readonly Column[]): string | undefined => {
  for (const { index } of columns) {
    const value = valueIn(row.cells[index]);
    if (value !== undefined) return value;
  }
  return undefined;
};

/** Microsoft's word for an account that did not sign in is nobody's name or address. */
const account = (text: string | undefined): string | undefined =>
  text === undefined || ['ANONYMOUS', 'ANONIMO', 'ANONIMA'].includes(fold(text)) ? undefined : text;

/** What stands in some columns, by their letters; of one that offers a choice by itself, the choice where it is ticked. */
function textsIn(
  row: TableRow,
  columns: readonly Column[],
  choices: Choices,
): Readonly<Record<string, string>> | undefined {
  const texts = columns.flatMap(({ index, letter, title }) => {
    const value = valueIn(row.cells[index]);
    const option = choices.get(index) ?? readHeading(title).option;
    const text = option === undefined ? value : tickedLabel(value, option);
    return text === undefined ? [] : [[letter, text] as const];
  });
  return texts.length === 0 ? undefined : Object.fromEntries(texts);
}

/** A note that says something: not `no`, `nessuna`, `//`. */
const isTold = (cell: string | undefined): boolean => {
  const value = valueIn(cell);
  return value !== undefined && !/^(?:NO|NESSUN[OA]?|NIENTE|NULLA|NON PRESENTE|NESSUNA NOTA|0)$/.test(fold(value));
};
