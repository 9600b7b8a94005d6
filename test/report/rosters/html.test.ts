import { expect, test } from 'vitest';
import { rostersHtml } from '../../../src/report/rosters/html.js';
import { AWKWARD, rostersOf } from './forms.js';

const rowsOf = (html: string) =>
  [...html.matchAll(/<tr><td class="n">(\d+)<\/td><th scope="row">(.*?)<\/th>/g)].map(([, number, name]) => [
    number,
    name,
  ]);

test('the page says who, in order, and takes nothing that is written for markup', () => {
  const html = rostersHtml(rostersOf(AWKWARD));
  expect(rowsOf(html).map(([, name]) => name)).toEqual([
    '<b>DÈ LUCA</b> Nicolò',
    '<b>DONAUDAMPFSCHIFFFAHRTSELEKTRIZITÄTENHAUPTBETRIEBSWERK</b> Zoë',
    '<b>=HYPERLINK(&quot;HTTP://EXAMPLE.ORG&quot;)</b> +39',
    '<b>ROSSI</b> Anna',
    '<b>&lt;SCRIPT&gt;ALERT(1)&lt;/SCRIPT&gt;</b> Ann &amp; &quot;Co&quot;',
    '<b>ΠΑΠΑΔΟΠΟΥΛΟΣ</b> 王 小明',
  ]);
  expect(html).not.toMatch(/<script|\u202e|\u0007/i);
});

test('the page is in Italian, needs nothing from elsewhere and runs nothing', () => {
  const html = rostersHtml(rostersOf(AWKWARD));
  expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="it">/);
  expect(html).toContain("content=\"default-src 'none'; style-src 'unsafe-inline'\"");
  expect(html).not.toMatch(/<(?:link|img|iframe|object|embed|base)\b|\b(?:src|on\w+)=|url\(|@import/);
  expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual(['#foglio-1-1', '#foglio-2-1']);
});

test('every heading cell has its scope, and the session stands above the headings, to be repeated with them', () => {
  const html = rostersHtml(rostersOf([['Rossi', 'Anna']]).slice(0, 1));
  expect([...html.matchAll(/<th\b(?! scope="(?:col|row|colgroup|rowgroup)")/g)]).toEqual([]);
  const head = /<thead>([\s\S]*?)<\/thead>/.exec(html)?.[1] ?? '';
  expect(head).toMatch(/Incontro n\. 1 di 2 – mercoledì 11 marzo 2026.*Edizione del 10 marzo 2026/);
  expect([...head.matchAll(/scope="col"[^>]*>([^<]*)</g)].map(([, title]) => title)).toEqual([
    ...['N.', 'COGNOME Nome', 'In qualità di', 'Istituto o servizio', 'Firma entrata (ora)', 'Firma uscita (ora)'],
  ]);
});

test('where one signs there are as many cells as signatures wanted', () => {
  const cells = (signatures: 'unica' | 'entrata+uscita') =>
    rostersHtml(rostersOf([['Rossi', 'Anna']], { signatures }).slice(0, 1)).split('class="firma"').length - 1;
  expect([cells('unica'), cells('entrata+uscita')]).toEqual([1, 2]);
});

test('the foot is in one group with the last five rows, or with all the blank ones and their heading', () => {
  const names = Array.from({ length: 30 }, (_, i) => [`Rossi ${i}`, 'Anna'] as const);
  const lastGroup = (blankRowsMinimum: number) =>
    /<tbody class="ultime">\n([\s\S]*?)<\/tbody>/.exec(
      rostersHtml(rostersOf(names, { blankRowsMinimum, blankRowsPercent: 0 })),
    )?.[1] ?? '';
  const labels = (group: string) => [...group.matchAll(/<td class="n">(\w+)</g)].map(([, label]) => label);
  expect(labels(lastGroup(0))).toEqual(['26', '27', '28', '29', '30']);
  expect(labels(lastGroup(9))).toEqual(['A5', 'A6', 'A7', 'A8', 'A9']);
  const blanks = lastGroup(6);
  expect(labels(blanks)).toEqual(['A1', 'A2', 'A3', 'A4', 'A5', 'A6']);
  expect(blanks).toMatch(/^<tr class="titolo">/);
  expect(blanks).toContain('Presenti n.');
  expect(blanks).toContain('Luciana Volta');
});

test('large type makes names sixteen points, and all the rest hangs on them', () => {
  const style = (largeType: boolean) => /font: (\d+)pt/.exec(rostersHtml(rostersOf([]), { largeType }))?.[1];
  expect([style(false), style(true)]).toEqual(['12', '16']);
});
