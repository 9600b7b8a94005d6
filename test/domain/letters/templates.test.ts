import { describe, expect, test } from 'vitest';
import { fill } from '../../../src/domain/letters/fill.js';
import { type ReadTemplate, readTemplate, type Template } from '../../../src/domain/letters/read-template.js';
import { FIELDS_OF, TEMPLATE_KINDS } from '../../../src/domain/letters/templates.js';
import { DEFAULT_TEMPLATES } from '../../../src/text/letters/templates.js';

const KNOWN = ['percorso', 'incontri', 'modulo', 'denominazione'] as const;
const read = (text: string): ReadTemplate => readTemplate(text, KNOWN);
const template = (text: string): Template => {
  const found = read(text);
  if ('faults' in found) throw new Error(JSON.stringify(found.faults));
  return found.template;
};

describe('a text as a template', () => {
  test('has its subject after remarks and blank lines, and its lines without the blank ones around', () => {
    expect(
      template('\uFEFF# come si fa\r\n\r\nOggetto:  A {percorso} \r\n\r\nRiga 1  \r\n\r\n# resta\r\n\r\n'),
    ).toEqual({
      subject: 'A {percorso}',
      lines: ['Riga 1', '', '# resta'],
    });
  });

  test.each([
    ['Gentile Dirigente,\n{percorso}', [{ why: 'no-subject' }]],
    ['Oggetto:\n\nTesto', [{ why: 'empty-subject' }]],
    ['Oggetto: A\n\n \n', [{ why: 'no-text' }]],
    ['', [{ why: 'no-subject' }, { why: 'no-text' }]],
    ['# {prova}\nOggetto: A\n\nIl {percorso e {modulo}', [{ why: 'unclosed', line: 4 }]],
    ['Oggetto: A}\n\nTesto', [{ why: 'unopened', line: 1 }]],
    [
      'Oggetto: {denominazone}\n\nTesto {}\n{xyz}',
      [
        { why: 'unknown-field', line: 1, field: 'denominazone', near: 'denominazione' },
        { why: 'unknown-field', line: 3, field: '' },
        { why: 'unknown-field', line: 4, field: 'xyz' },
      ],
    ],
  ])('%j is none, and all that is wrong is said', (text, faults) => {
    expect(read(text)).toEqual({ faults });
  });

  test.each(TEMPLATE_KINDS)('what ships for %s is one, in the form in which it is written out', (kind) => {
    expect(readTemplate(DEFAULT_TEMPLATES[kind], FIELDS_OF[kind])).toHaveProperty('template');
  });
});

describe('a template filled in', () => {
  const filled = (body: string, values: Parameters<typeof fill>[1]) =>
    fill(template(`Oggetto: Su { Percorso }\n\n${body}`), { percorso: 'Zerosei', ...values });

  test('gives each thing of a field that stands alone a line; elsewhere they stand in a row', () => {
    const { subject, body } = filled('Sono:\n\n - {incontri}\n\nCioè {incontri}.', { incontri: ['lunedì', 'martedì'] });
    expect(subject).toBe('Su Zerosei');
    expect(body).toBe('Sono:\n\n - lunedì\n - martedì\n\nCioè lunedì; martedì.\n');
  });

  test('leaves out a line with a field that has nothing to say, and no hole where it stood', () => {
    expect(filled('A\n\nModulo: {modulo}, {percorso}\n\nB', { modulo: '' }).body).toBe('A\n\nB\n');
  });

  test('keeps what comes from outside on its line, whatever it holds', () => {
    const { subject, body } = fill(template('Oggetto: {denominazione}\n\n{denominazione}\nfine'), {
      denominazione: 'IC Verdi\r\nBcc: spia@posta.example\u2028{percorso}',
    });
    expect(subject).toBe('IC Verdi Bcc: spia@posta.example {percorso}');
    expect(body).toBe('IC Verdi Bcc: spia@posta.example {percorso}\nfine\n');
  });
});
