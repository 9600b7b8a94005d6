import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { type DemoCourse, demoCourse } from '../../src/demo/demo.js';
import { DEMO_FILES } from '../../src/demo/file-names.js';
import { SESSIONS } from '../../src/demo/sessions.js';
import { isHoliday, weekday } from '../../src/domain/calendar.js';
import { provinceOfCode } from '../../src/domain/places/provinces.js';
import { checkCharacter, isSchoolCode } from '../../src/domain/places/school-code.js';

let course: DemoCourse;
beforeAll(async () => {
  course = await demoCourse();
});

const content = (name: string): Uint8Array =>
  course.files.find((file) => file.name === name)?.content ?? new Uint8Array();

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Records of a CSV of the course, titles among them, as a program that knows how it was saved reads them. */
const records = (name: string, delimiter = ',', encoding = 'utf-8'): string[][] =>
  parse(new TextDecoder(encoding).decode(content(name)).replace(/^sep=;\r\n/, ''), {
    delimiter,
    relax_column_count: true,
  });

const schoolCodes = (name: string): string[] => {
  const [titles = [], ...rows] = records(name);
  return rows.map((row) => row[titles.indexOf('CODICESCUOLA')] ?? '');
};

describe('the fictional course', () => {
  test('is the same file for file, byte for byte, at every call', async () => {
    const again = await demoCourse();

    expect(again.mistakes).toEqual(course.mistakes);
    expect(again.files.map(({ content }) => hash(content))).toEqual(course.files.map(({ content }) => hash(content)));
  });

  test('has the files that an office has, each under its name', () => {
    expect(course.files.map(({ name }) => name).sort()).toEqual(Object.values(DEMO_FILES).sort());
  });

  test('has 40 institutes, 35 of them with a nursery, and 120 plessi', () => {
    const [, ...rows] = records(DEMO_FILES.state);
    const here = rows.filter(([, , region]) => region === 'VALDORIA');
    const institutes = here.filter((row) => row[4] === row[6]);
    const nurseries = here.filter((row) => row[13] === 'SCUOLA INFANZIA');

    expect(institutes).toHaveLength(40);
    expect(here).toHaveLength(160);
    expect(new Set(nurseries.map((row) => row[4])).size).toBe(35);
  });

  test('has codes of the right form, with the right check character, in no real province', () => {
    const codes = [DEMO_FILES.state, DEMO_FILES.lastYear, DEMO_FILES.privateNurseries].flatMap(schoolCodes);

    expect(codes.filter((code) => !isSchoolCode(code) || checkCharacter(code) !== 'right')).toEqual([]);
    expect(codes.filter((code) => provinceOfCode(code))).toEqual([]);
    expect(new Set(schoolCodes(DEMO_FILES.state)).size).toBe(schoolCodes(DEMO_FILES.state).length);
  });

  test('has 500 answers: 300 and then 110 from the schools, 90 from the services', async () => {
    const first = records(DEMO_FILES.first);
    const second = records(DEMO_FILES.second);

    expect(first).toHaveLength(301);
    expect(second).toHaveLength(411);
    expect(await readSheet(Buffer.from(content(DEMO_FILES.microsoft)))).toHaveLength(91);
    expect(content(DEMO_FILES.copy)).toEqual(content(DEMO_FILES.first));
  });

  test('repeats in the later export every row of the first, with the times written otherwise', () => {
    const later = records(DEMO_FILES.second).map(([, ...cells]) => cells);

    expect(
      records(DEMO_FILES.first).map(([, ...cells], row) => [...cells, ...(later[row] ?? []).slice(cells.length)]),
    ).toEqual(later.slice(0, 301));
    expect(records(DEMO_FILES.first)[1]?.[0]).toMatch(/^\d\d\/\d\d\/2026 \d\d\.\d\d\.\d\d$/);
    expect(records(DEMO_FILES.second)[1]?.[0]).toMatch(/^\d\d\/\d\d\/2026 \d{1,2}:\d\d:\d\d$/);
  });

  test('closes its lines as Windows does, and has one list in Windows-1252 and one with a byte order mark', () => {
    expect(new TextDecoder('latin1').decode(content(DEMO_FILES.state)).match(/(?<!\r)\n/g)).toBeNull();
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(content(DEMO_FILES.services))).toThrow();
    expect(records(DEMO_FILES.services, ';', 'latin1').flat()).toContain('Micronido La Città dei Bruchi');
    expect([...content(DEMO_FILES.services)], 'the dash of Windows-1252').toContain(0x96);
    expect([...content(DEMO_FILES.cpts).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test('has six sessions: five on a working Wednesday, one on Easter Monday', () => {
    expect(SESSIONS.filter(({ date }) => isHoliday(date)).map(({ code }) => code)).toEqual(['INC4']);
    expect(SESSIONS.filter(({ date }) => weekday(date) === 3)).toHaveLength(5);
  });

  test('has more people than seats at the third session and two people at the last', async () => {
    const workbook = await readSheet(Buffer.from(content(DEMO_FILES.microsoft)));
    const cells = [...records(DEMO_FILES.second).map((row) => row[8]), ...workbook.map((row) => String(row[12]))];
    const asking = (pattern: RegExp): number => cells.filter((cell) => pattern.test(cell ?? '')).length;

    expect(asking(/^3°|INC3|, 3°/)).toBeGreaterThan(SESSIONS[2]?.seats ?? 0);
    expect(asking(/6°|INC6/)).toBe(2);
  });

  test('never writes a real mail domain or a number that rings', () => {
    const text = course.files
      .filter(({ name }) => name.endsWith('.csv'))
      .map((file) => new TextDecoder().decode(file.content))
      .join('\n');

    expect(text.match(/@[\w.-]+/g)?.filter((domain) => !/\.example$/i.test(domain))).toEqual([
      '@istruzione',
      '@istruzione',
      '@istruzione',
    ]);
    expect(text.match(/\b3\d\d[ .-]?\d{6,7}\b/g)?.filter((phone) => !phone.startsWith('390'))).toEqual([]);
  });
});

describe('the planted mistakes', () => {
  test('stand where the list says', () => {
    const place = (what: RegExp) => course.mistakes.find((mistake) => what.test(mistake.what));
    const rowOf = (what: RegExp): string[] | undefined => records(DEMO_FILES.first)[(place(what)?.rows[0] ?? 0) - 1];

    expect(rowOf(/Formula al posto/)?.[2]).toMatch(/^=HYPERLINK/);
    expect(rowOf(/un a capo dentro/)?.[13]).toMatch(/\n/);
    expect(rowOf(/Codice troncato/)?.[6]).toHaveLength(6);
    expect(rowOf(/Incontro che non esiste/)?.[8]).toContain('31 marzo');
    expect(rowOf(/Riga più corta/)).toHaveLength(10);
    expect(place(/oltre il termine/)?.file).toBe(DEMO_FILES.second);
    expect(place(/CPT indicato/)?.rows).toHaveLength(1);
    expect(place(/due CPT/)?.rows).toHaveLength(6);
    expect(place(/reggono/)?.rows).toHaveLength(5);
  });

  test('each point to a row of the file, unless they are the whole file', () => {
    const whole = course.mistakes.filter(({ rows }) => rows.length === 0).map(({ file }) => file);

    expect(whole).toEqual([DEMO_FILES.copy, DEMO_FILES.second, DEMO_FILES.services, DEMO_FILES.sessions]);
    expect(course.mistakes.flatMap(({ rows }) => rows).every((row) => row >= 1 && row <= 411)).toBe(true);
    expect(course.mistakes.length).toBeGreaterThanOrEqual(60);
  });
});
