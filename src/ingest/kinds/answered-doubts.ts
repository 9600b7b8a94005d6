import type { AnswerRow } from '../../domain/facts.js';
import { answerIn } from '../../domain/review/answered.js';
import { matchTitles, type TitleList } from '../columns/titles.js';
import type { Column, IgnoredRow, Table } from '../table.js';
import { valueIn } from '../values/cells.js';
import type { Claim, KindReader, RowReader } from './kind-reader.js';
import { type ListRow, listReader } from './list-reader.js';

const TITLES = {
  question: ['dubbio'],
  answer: ['decisione', 'decisioni', 'risposta'],
  reason: ['nota', 'note', 'motivo della decisione'],
} as const satisfies TitleList<string>;
type Field = keyof typeof TITLES;

const find = (table: Table): Map<Field, Column> => matchTitles<Field>(table, TITLES, []);
const word = (field: Field): string => TITLES[field][0];

/** The spreadsheet that `dubbi --esporta` wrote, with its column filled in. */
export const answeredDoubts: KindReader<'answers'> = {
  kind: 'answers',
  claim(table): Claim {
    const found = find(table);
    const missing = (['question', 'answer'] as const).filter((field) => !found.has(field)).map(word);
    const strength = missing.length === 0 && found.get('answer')?.title !== '' ? 'sure' : 'none';
    return { strength, missing, known: strength === 'sure' ? table.columns : [] };
  },
  open(table, profile) {
    const found = find(table);
    const list = listReader<'answers', Field>(table, profile, { found, word, dates: [], build });
    return unanswered(list, found.get('answer') as Column);
  },
};

/** A question left blank is for later: its row is counted, and says nothing. */
function unanswered(list: RowReader<'answers'>, { index }: Column): RowReader<'answers'> {
  const ignored: IgnoredRow[] = [];
  return {
    ...list,
    row(row) {
      if (valueIn(row.cells[index]) === undefined) ignored.push({ row: row.row, why: 'incomplete' });
      else list.row(row);
    },
    end: () => ({ ...list.end(), ignored }),
  };
}

function build(row: ListRow<Field>): AnswerRow {
  const question = row.needed('question');
  const answer = row.text('answer') ?? '';
  const reason = row.text('reason');
  const said = answerIn({ question, answer });
  if (said && 'reason' in said) row.refuse(said.field, said.reason);
  return { origin: row.origin, question, answer, ...(reason !== undefined && { reason }) };
}
