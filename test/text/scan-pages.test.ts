import { expect, test } from 'vitest';
import { scanPagesText } from '../../src/text/scan-pages.js';

const page = (number: number, file = 'firmati.pdf', of = 9) => ({ file, number, of });

test('pages that count for nothing are told together, by file and number', () => {
  expect(scanPagesText.problem([page(2)], { is: 'blank' })).toBe(
    '  firmati.pdf, pagina 2: è bianca: forse il retro di un foglio.',
  );
  const several = [page(2), page(4), page(5), page(6), page(1, 'retro.jpg', 1)];
  expect(scanPagesText.problem(several, { is: 'blank' })).toContain(
    '  firmati.pdf, pagine 2, 4-6; retro.jpg: ciascuna è',
  );
});

test('pages that are missing are told with their rows, those of a divided sheet and of a supplement by name', () => {
  expect(scanPagesText.missing([{ page: { page: 3 }, labels: ['14', '15', '26'] }])).toContain(
    'Manca la pagina 3 (righe da 14 a 26)',
  );
  const two = scanPagesText.missing([
    { page: { page: 1, sheet: 2 }, labels: ['9'] },
    { page: { page: 1, edition: 2 }, labels: ['40', 'A9'] },
  ]);
  expect(two).toContain(
    'Mancano 2 pagine: pagina 1 del foglio 2 (riga 9), pagina 1 del supplemento 2 (righe da 40 a A9).',
  );
});
