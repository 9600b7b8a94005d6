import { expect, test } from 'vitest';
import type { IdentityQuestion } from '../../src/domain/review/question.js';
import { strongPainter } from '../../src/report/colours.js';
import { questionAsText } from '../../src/report/review.js';
import { shownWidth } from '../../src/report/shown-width.js';
import { origin, response } from '../builders.js';

const written = (row: number, name: string, institution: string) =>
  response({ row: { origin: origin(row), fullName: name, institution } });

const question: IdentityQuestion = {
  ...{ about: 'identity', id: 'x', rule: 'DUP-03', severity: 'avviso', asked: false },
  ...{ probability: 0.8, proposal: 'same', evidence: [] },
  a: written(2, 'Riva Anna', 'Scuola alta del colle di mezzo a valle del rio di sotto'),
  b: written(3, 'Riva Ana', 'Scuola bassa del colle di sopra a monte del rio di mezzo'),
};

test('the lines that differ are painted one by one, and stand as they do without colours', () => {
  const plain = questionAsText(question, { width: 80 });
  expect(plain).toMatch(/^ {2}nome +Riva Anna +≠ {2}Riva Ana$/m);
  const painted = questionAsText(question, { width: 80, strong: strongPainter(true) });
  expect(painted).toMatch(/^ {2}\u001b\[1mnome +Riva Anna +≠ {2}Riva Ana\u001b\[22m$/m);
  expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(plain);
});

test('two sides beside one another never go beyond the screen', () => {
  for (let width = 40; width <= 140; width++) {
    const sides = questionAsText(question, { width }).split('\n').slice(2, -2);
    expect([width, sides.filter((line) => shownWidth(line) > width)]).toEqual([width, []]);
  }
});
