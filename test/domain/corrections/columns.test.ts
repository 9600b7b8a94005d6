import { expect, test } from 'vitest';
import { settleColumns } from '../../../src/domain/corrections/columns.js';
import {
  formOf,
  formsAmong,
  isSameForm,
  questionNamed,
  questionsIn,
  shortName,
} from '../../../src/domain/corrections/questions.js';
import type { Decided } from '../../../src/domain/decisions.js';
import { type Facts, type ResponseRow, rowsByKind, type SourceFile } from '../../../src/domain/facts.js';
import type { ColumnMeaning, Field } from '../../../src/domain/form-fields.js';
import type { SourceColumn } from '../../../src/domain/source-column.js';

const letters = 'ABCDEFGHIJ';

/** An export whose columns are told as `title`, `title:field` or `title?field,field` where it is not clear. */
function exported(label: string, columns: readonly string[]): SourceFile {
  const told = columns.map((text, at): SourceColumn => {
    const [, title = '', mark, use = ''] = /^(.*?)(?:([:?])([\w,]+))?$/.exec(text) ?? [];
    return {
      letter: letters[at] as string,
      title,
      ...(mark === ':' && { field: use }),
      ...(mark === '?' && { maybe: use.split(',') as Field[] }),
    };
  });
  const version = { arrival: 1, content: label };
  return { label, kind: 'responses', version, complete: false, provinces: [], columns: told };
}

function facts(file: SourceFile, row: Partial<ResponseRow>): Facts {
  const rows = { ...rowsByKind(() => []), responses: [{ origin: { file: file.label, row: 2 }, ...row }] };
  return { files: [file], rows, rejected: [] };
}

let entry = 0;
const says = (file: SourceFile, title: string, meaning: ColumnMeaning): Decided => ({
  ...{ kind: 'column', form: formOf(file), title, meaning },
  ...{ entry: ++entry, position: 0, madeBy: 'anna', madeAt: '2026-03-09T10:00:00', reason: '' },
});

const settled = (known: Facts, ...decisions: Decided[]) => {
  const { origin: _, ...row } = settleColumns(known, decisions).facts.rows.responses[0] as ResponseRow;
  return row;
};

const FORM = exported('risposte.csv', [
  'Cognome:surname',
  'Nome:givenName',
  'Scuola:institution',
  'Chi?delegate',
  'Di chi?principal',
]);

test('what stands in an unclear column goes to the field that was said, and out of what is to be said', () => {
  const known = facts(FORM, { surname: 'Riva', unsettled: { D: 'Neri Ida', E: 'Conti' } });
  expect(settled(known, says(FORM, 'Chi', 'delegate'))).toEqual({
    ...{ surname: 'Riva', delegate: 'Neri Ida' },
    unsettled: { E: 'Conti' },
  });
  expect(settled(known, says(FORM, 'Chi', 'unused'), says(FORM, 'di chi', 'principal'))).toEqual({
    ...{ surname: 'Riva', principal: 'Conti' },
  });
});

test('the parts of a name are joined as in a form that asks them plainly, surname first', () => {
  const known = facts(FORM, { unsettled: { D: 'Ida', E: 'Neri' } });
  const parts = [says(FORM, 'Chi', 'delegateGivenName'), says(FORM, 'Di chi', 'delegateSurname')];
  expect(settled(known, ...parts)).toEqual({ delegate: 'Neri Ida' });
  const half = facts(FORM, { delegate: 'Neri', unsettled: { D: 'Ida' } });
  expect(settled(half, parts[0] as Decided)).toEqual({ delegate: 'Neri Ida' });
});

test('a column surely read as something else is moved; one that shares its field with another is left', () => {
  const moved = facts(FORM, { institution: 'IC Dante' });
  expect(settled(moved, says(FORM, 'Scuola', 'municipality'))).toEqual({ municipality: 'IC Dante' });
  const shared = exported('due.csv', ['Cognome:surname', 'Scuola:institution', 'Plesso:institution']);
  expect(settled(facts(shared, { institution: 'IC Dante' }), says(shared, 'Plesso', 'unused'))).toEqual({
    institution: 'IC Dante',
  });
});

test('the later of two decisions on one question holds', () => {
  const known = facts(FORM, { unsettled: { D: 'Neri Ida' } });
  const both = [says(FORM, 'Chi', 'delegate'), says(FORM, 'Chi', 'principal')];
  expect(settled(known, ...both)).toEqual({ principal: 'Neri Ida' });
});

test('a decision holds for an export with one question more, not for another form that has the same question', () => {
  const more = exported('altra.csv', [
    ...['Cognome:surname', 'Nome:givenName', 'Scuola:institution', 'Chi?delegate'],
    'Di chi?principal',
    'Dieta',
  ]);
  const other = exported('altro.csv', ['Chi?delegate', 'Cognome:surname', 'Giorno', 'Ora', 'Aula', 'Tema']);
  const row = { unsettled: { D: 'Neri Ida' } };
  expect(settled(facts(more, row), says(FORM, 'Chi', 'delegate'))).toEqual({ delegate: 'Neri Ida' });
  expect(settled(facts(other, { unsettled: { A: 'Neri Ida' } }), says(FORM, 'Chi', 'delegate'))).toEqual({
    unsettled: { A: 'Neri Ida' },
  });
  expect(isSameForm(formOf(FORM), formOf(other))).toBe(false);
  const label = (forms: SourceFile[][]) => forms.map((form) => form.map((file) => file.label).sort()).sort();
  expect(label(formsAmong([FORM, other, more]))).toEqual(label(formsAmong([more, FORM, other])));
  expect(formsAmong([FORM, other, more])).toHaveLength(2);
});

test('of equal titles the second is told apart; a long title is named by its beginning', () => {
  const long = 'Se partecipa per conto di un altro dirigente scolastico della provincia, indichi chi';
  const file = exported('risposte.csv', ['Nome', 'Cognome', 'Nome', long]);
  expect(questionsIn(file)).toEqual(['NOME', 'COGNOME', 'NOME #2', expect.stringContaining('SE PARTECIPA')]);
  expect(questionNamed(file, 'nome#2')?.letter).toBe('C');
  const short = shortName(file, file.columns[3] as SourceColumn);
  expect(short.length).toBeLessThan(60);
  expect(questionNamed(file, short)?.letter).toBe('D');
  expect(questionNamed(file, 'Chi')).toBeUndefined();
});
