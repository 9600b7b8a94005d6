import { describe, expect, test } from 'vitest';
import { headsOn, presidentsOn } from '../../../src/domain/heads/offices.js';
import { answer, BELLUNGO, fileOf, head, MANZONI, pictureOf, president, STOPPANI, saysOf, session } from '../course.js';

const DAY = '2026-03-11';
const capacities = (picture: ReturnType<typeof pictureOf>) => picture.registrations.map(({ capacity }) => capacity);

describe('heads in time', () => {
  const changed = [
    head(MANZONI, 'Verdi Luca', { from: '2025-09-01', to: '2026-01-31' }),
    head(MANZONI, 'Rossi Anna', { from: '2026-02-01', to: '2026-08-31' }),
  ];

  test('the head is the one of the day', () => {
    const { offices } = pictureOf({ heads: changed });
    const on = (day: string) => headsOn(offices, MANZONI, day).map(({ surname }) => surname);
    expect([on('2025-12-01'), on(DAY), on('2026-09-01')]).toEqual([['Verdi'], ['Rossi'], []]);
  });

  test('REG-09: two titular heads for the same days, not one after the other', () => {
    expect(saysOf('REG-09', pictureOf({ heads: changed }))).toEqual([]);
    const both = [head(STOPPANI, 'Rossi Anna'), head(STOPPANI, 'Verdi Luca', { from: '2025-09-01' })];
    const acting = head(STOPPANI, 'Bianchi Eva', { kind: 'facente_funzione' });
    expect(saysOf('REG-09', pictureOf({ heads: [...both, acting] }))).toEqual([
      expect.stringContaining(`errore: ${STOPPANI} (IC Stoppani - Lecco 2): due dirigenti titolari`),
    ]);
  });

  test('a list of a later date takes the place of an older one, whichever was imported first', () => {
    const newer = fileOf('nuovo.csv', 'heads', { version: { asOf: '2026-03-01', arrival: 1, content: 'n' } });
    const older = fileOf('vecchio.csv', 'heads', { version: { asOf: '2025-09-01', arrival: 9, content: 'v' } });
    const rows = [
      head(MANZONI, 'Verdi Luca', { origin: { file: 'vecchio.csv', row: 2 } }),
      head(MANZONI, 'Rossi Anna', { origin: { file: 'nuovo.csv', row: 2 } }),
    ];
    const picture = pictureOf({ heads: rows, files: [newer, older] });
    expect(headsOn(picture.offices, MANZONI, DAY).map(({ surname }) => surname)).toEqual(['Rossi']);
    expect(saysOf('REG-09', picture)).toEqual([]);
  });

  test('a reggente is one person at all her institutes; titular heads of one name are namesakes', () => {
    const { offices } = pictureOf({
      heads: [
        head(MANZONI, 'ROSSI ANNA'),
        head(STOPPANI, 'Rossi Anna', { kind: 'reggente' }),
        head(BELLUNGO, 'Bianchi Eva'),
      ],
    });
    expect(offices.holders.map(({ incumbencies }) => incumbencies.length)).toEqual([2, 1]);
    const namesakes = pictureOf({ heads: [head(MANZONI, 'Rossi Anna'), head(STOPPANI, 'Rossi Anna')] });
    expect(namesakes.offices.holders).toHaveLength(2);
  });

  test('REG-10: one presence of a reggente counts for all, by the list or by her own answers', () => {
    const answers = [answer('Rossi Anna', 'DS', MANZONI), answer('Rossi Anna', 'DS reggente', STOPPANI)];
    const heads = [head(MANZONI, 'Rossi Anna'), head(STOPPANI, 'Rossi Anna', { kind: 'reggente' })];
    const said = [expect.stringMatching(/^nota: Rossi Anna dirige 2 istituti .*: una sola presenza vale per tutti\.$/)];
    expect(saysOf('REG-10', pictureOf({ heads, responses: answers.slice(0, 1) }))).toEqual(said);
    expect(saysOf('REG-10', pictureOf({ responses: answers }))).toEqual(said);
    expect(saysOf('REG-10', pictureOf({ heads }))).toEqual([]);
  });

  test('ISC-04: who registers as head where another one is; silent for the right one, however written', () => {
    const heads = [head(MANZONI, "ROSSI NICOLO' MARIA", { from: '2025-09-01' })];
    const right = pictureOf({ heads, responses: [answer('Rossi Nicolò', 'Dirigente scolastico', MANZONI)] });
    expect(saysOf('ISC-04', right)).toEqual([]);
    const wrong = pictureOf({ heads, responses: [answer('Verdi Luca', 'Dirigente scolastico', MANZONI)] });
    expect(saysOf('ISC-04', wrong)).toEqual([
      `avviso: Verdi Luca si iscrive come DS di ${MANZONI} (IC A. Manzoni), ma nell'elenco il DS è ROSSI NICOLO' MARIA.`,
    ]);
  });

  test('REG-14: without a list of heads one nota says so, and the declared role counts', () => {
    const picture = pictureOf({
      responses: [answer('Verdi Luca', 'DS', MANZONI), answer('Rossi Anna', 'DS', STOPPANI)],
    });
    expect(saysOf('REG-14', picture)).toHaveLength(1);
    expect(picture.findings.filter(({ rule }) => ['ISC-04', 'REG-09'].includes(rule))).toEqual([]);
    expect(picture.coverage.map(({ state }) => state)).toEqual(['dirigente', 'dirigente', 'nessuno']);
  });
});

describe('presidents in time', () => {
  const running = president('CPT-A', 'Rossi Anna', '2024-10-01');
  const over = president('CPT-A', 'Rossi Anna', '2022-11-09');

  test('a term lasts three years, or as long as the list says', () => {
    const { offices } = pictureOf({ presidents: [president('CPT-A', 'Rossi Anna', '2022-11-09')] });
    const on = (day: string) => presidentsOn(offices, 'CPT-A', day).length;
    expect([on('2022-11-08'), on('2022-11-09'), on('2025-11-08'), on('2025-11-09')]).toEqual([0, 1, 1, 0]);
  });

  test('CPT-01: two presidents on the day of a session', () => {
    const other = president('CPT-A', 'Verdi Luca', '2025-12-01');
    expect(saysOf('CPT-01', pictureOf({ presidents: [running, other] }))).toEqual([
      expect.stringMatching(/^errore: .*: due Presidenti in carica il 11\/03\/2026 \(Verdi Luca, Rossi Anna\)/),
    ]);
    expect(saysOf('CPT-01', pictureOf({ presidents: [over, other] }))).toEqual([]);
  });

  test('CPT-02: a term that is over asks; a successor, or the confirmation of the office, answers', () => {
    const asking = pictureOf({ presidents: [over] });
    expect(saysOf('CPT-02', asking)).toEqual([
      expect.stringMatching(
        /^avviso: .*: il mandato di Rossi Anna risulta scaduto il 08\/11\/2025 \(durata tre anni\)/,
      ),
    ]);
    expect(saysOf('CPT-02', pictureOf({ presidents: [over, president('CPT-A', 'Verdi Luca', '2025-12-01')] }))).toEqual(
      [],
    );
    const mandate = asking.offices.presidentsOf.get('CPT-A')?.[0]?.key ?? '';
    const confirmed = pictureOf({ presidents: [over], decisions: [{ kind: 'mandate', mandate }] });
    expect(saysOf('CPT-02', confirmed)).toEqual([]);
    expect(presidentsOn(confirmed.offices, 'CPT-A', DAY)).toHaveLength(1);
  });

  test('CPT-05: who says to preside over a CPT of somebody else is a coordinator; unknown presidents are believed', () => {
    const responses = [answer('Verdi Luca', 'Presidente CPT', STOPPANI)];
    const contested = pictureOf({ presidents: [running], responses });
    expect(saysOf('CPT-05', contested)).toEqual([
      expect.stringMatching(/^avviso: Verdi Luca si dichiara Presidente di .*; nell'elenco risulta Rossi Anna\./),
    ]);
    expect(capacities(contested)).toEqual(['COORD_PEDAGOGICO']);
    const believed = pictureOf({ responses });
    expect([saysOf('CPT-05', believed), capacities(believed)]).toEqual([[], ['PRESIDENTE_CPT']]);
    const right = pictureOf({ presidents: [running], responses: [answer('Rossi Anna', 'Presidente CPT', STOPPANI)] });
    expect([saysOf('CPT-05', right), capacities(right)]).toEqual([[], ['PRESIDENTE_CPT']]);
  });

  test('CPT-06: a head who presides was already involved, and her institutes are exempt', () => {
    const heads = [
      head(STOPPANI, 'Rossi Anna'),
      head(BELLUNGO, 'Rossi Anna', { kind: 'reggente' }),
      head(MANZONI, 'Verdi Luca'),
    ];
    const picture = pictureOf({ heads, presidents: [running] });
    expect(saysOf('CPT-06', picture)).toEqual([expect.stringContaining('già interessata/o, esclusa/o dal sollecito')]);
    expect(picture.coverage.map(({ state }) => state)).toEqual(['nessuno', 'esonerato', 'esonerato']);
    const expired = pictureOf({ heads, presidents: [over] });
    expect(expired.coverage.map(({ state }) => state)).toEqual(['nessuno', 'nessuno', 'nessuno']);
  });
});

describe('the hat that is printed', () => {
  const heads = [head(MANZONI, 'Rossi Anna'), head(STOPPANI, 'Rossi Anna', { kind: 'reggente' })];

  test('reggente where she is reggente, head where she is head, the first of several', () => {
    const printed = (...codes: string[]) =>
      capacities(
        pictureOf({ heads, responses: codes.map((code) => answer('Rossi Anna', 'Dirigente scolastico', code)) }),
      );
    expect([printed(STOPPANI), printed(MANZONI), printed(MANZONI, STOPPANI)]).toEqual([
      ['DS_REGGENTE'],
      ['DS'],
      ['DS'],
    ]);
  });

  test('a head who writes to be president of the CPT of somebody else comes as head', () => {
    const presidents = [president('CPT-A', 'Verdi Luca', '2024-10-01')];
    const responses = [answer('Rossi Anna', 'Presidente CPT', MANZONI)];
    expect(capacities(pictureOf({ heads, presidents, responses }))).toEqual(['DS']);
  });

  test('a teacher with the name of the head is another person', () => {
    const responses = [answer('Rossi Anna', 'Docente infanzia', MANZONI)];
    const picture = pictureOf({ heads, responses });
    expect([capacities(picture), picture.coverage[0]?.state]).toEqual([['DOCENTE_INFANZIA'], 'altri']);
  });
});

test('nothing of this is said of a clean course', () => {
  const picture = pictureOf({
    heads: [head(MANZONI, 'Rossi Anna'), head(STOPPANI, 'Verdi Luca'), head(BELLUNGO, 'Bianchi Eva')],
    presidents: [president('CPT-A', 'Neri Ugo', '2024-10-01'), president('CPT-B', 'Gialli Ivo', '2025-01-10')],
    sessions: [session('A1'), session('A2', { date: '2026-04-15' })],
    responses: [
      answer('Rossi Anna', 'Dirigente scolastico', MANZONI),
      answer('VERDI LUCA', 'DS', STOPPANI),
      answer('Bianchi Eva', 'Dirigente Scolastica', BELLUNGO, { session: 'A2' }),
      answer('Neri Ugo', 'Presidente CPT', STOPPANI),
    ],
  });
  const rules = picture.findings.map(({ rule }) => rule);
  expect(rules.filter((rule) => /^REG-(09|10|14)|^ISC-04|^CPT-0[1256]/.test(rule))).toEqual([]);
});
