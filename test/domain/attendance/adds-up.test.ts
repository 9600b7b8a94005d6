import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tallyOf } from '../../../src/domain/attendance/attendance.js';
import { type Exceptions, type KeyedRow, keyedRows } from '../../../src/domain/attendance/keyed.js';
import { type Sheet, sheetFinder } from '../../../src/domain/attendance/sheets.js';
import type { Decision } from '../../../src/domain/decisions.js';
import { derive } from '../../../src/domain/derive.js';
import { fullPrinting, supplementPrinting } from '../../../src/domain/editions/to-print.js';
import type { Facts, ResponseRow, SourceFile } from '../../../src/domain/facts.js';
import type { Edition, Kept } from '../../../src/domain/issued.js';
import type { AttendanceRow } from '../../../src/domain/paper-rows.js';
import type { Picture } from '../../../src/domain/picture.js';
import { buildRosters } from '../../../src/domain/rosters/build.js';
import type { Roster } from '../../../src/domain/rosters/roster.js';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings.js';
import { DANTE, factsOf, VERDI } from '../delegations/course.js';

const WHO = ['Riva Anna', 'Bassi Teresa', 'Neri Olga', 'Costa Ivo', 'Galli Pia', 'Sala Ugo', 'Moro Ines'];
const STRANGERS = ['Zorzi Elio', 'Quaranta Lia'];

/** What may happen to a course before and after its sheet is signed. */
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('arrives' as const), who: fc.constantFrom(...WHO) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('writes again' as const), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('withdraws' as const), which: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('is printed' as const) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('is supplemented' as const) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('is keyed in' as const),
      absent: fc.array(fc.nat(), { maxLength: 3 }),
      illegible: fc.array(fc.nat(), { maxLength: 1 }),
      walkIns: fc.subarray(STRANGERS),
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('keying is undone' as const), which: fc.nat() }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const FIRST: readonly Step[] = [
  ...WHO.slice(0, 4).map((who) => ({ does: 'arrives', who }) as const),
  { does: 'is printed' },
];

/** What somebody keyed in: of which sheet, and who stood in each row on the paper that they had before them. */
interface Keying {
  readonly edition: number;
  readonly said: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
  readonly rows: readonly AttendanceRow[];
  readonly file: SourceFile;
}

interface State {
  readonly responses: Partial<ResponseRow>[];
  readonly decisions: Decision[];
  readonly register: Kept<Edition>[];
  readonly keyings: Keying[];
}

function pictureOf({ responses, decisions, register, keyings }: State): Picture {
  const taken = decisions.map((decision, position) => ({
    ...{ ...decision, entry: 1000, position, madeBy: 'anna', madeAt: '2026-03-02T10:00:00', reason: '' },
  }));
  const known: Facts = factsOf({ responses });
  const facts = {
    ...known,
    files: [...known.files, ...keyings.map(({ file }) => file)],
    rows: { ...known.rows, attendance: keyings.flatMap(({ rows }) => rows) },
  };
  return derive(facts, DEFAULT_SETTINGS, taken, { issued: register });
}

const OPTIONS = { date: '2026-03-10', sessions: ['I1'] };
const days = ({ sessions }: Picture) => new Map(sessions.map(({ session }) => [session.code, session.date]));

function happen(state: State, one: Step, minute: number): void {
  const { responses, decisions, keyings } = state;
  const submittedAt = `2026-03-01T${String(9 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  switch (one.does) {
    case 'arrives': {
      const [surname = '', givenName = ''] = one.who.split(' ');
      const email = `${givenName}.${surname}@posta.example`.toLowerCase();
      const code = WHO.indexOf(one.who) % 2 === 0 ? DANTE : VERDI;
      responses.push({ surname, givenName, email, code, role: 'Docente infanzia', submittedAt, session: 'I1' });
      return;
    }
    case 'writes again': {
      const before = responses[one.which % Math.max(1, responses.length)];
      // An earlier submission that was not known: the person gets another code.
      if (before) responses.push({ ...before, submittedAt: submittedAt.replace('-03-', '-02-') });
      return;
    }
    case 'withdraws': {
      const picture = pictureOf(state);
      const all = picture.people.flatMap((someone) => someone.responses.at(-1) ?? []);
      const response = all[one.which % Math.max(1, all.length)];
      if (response) decisions.push({ kind: 'cancel', response: picture.references.to(response.key), session: 'I1' });
      return;
    }
    case 'keying is undone':
      if (keyings.length > 0) keyings.splice(one.which % keyings.length, 1);
      return;
    case 'is keyed in':
      keyIn(state, one);
      return;
    default:
      print(state, one.does);
  }
}

function print({ register, ...state }: State, does: 'is printed' | 'is supplemented'): void {
  const picture = pictureOf({ register, ...state });
  const now = buildRosters(picture, DEFAULT_SETTINGS, OPTIONS)[0] as Roster;
  const making = { course: picture, settings: DEFAULT_SETTINGS, options: OPTIONS, register };
  const printing = does === 'is printed' ? fullPrinting(now, register, picture) : supplementPrinting(now, making);
  if (printing.is !== 'new') return;
  const at = {
    entry: register.length + 1,
    position: 0,
    madeBy: 'anna',
    madeAt: '2026-03-10T10:00:00',
    annulled: false,
  };
  register.push({ ...printing.edition, ...at });
}

const labelled = (rows: readonly KeyedRow[]) =>
  new Map(rows.map(({ label, walkIn, presence }) => [label ?? walkIn?.name ?? '', presence]));

function keyIn(state: State, one: Extract<Step, { does: 'is keyed in' }>): void {
  const picture = pictureOf(state);
  const sheet = sheetFinder(picture.issued, days(picture))('I1') as Sheet;
  const labels = [...sheet.rows.keys()];
  if (labels.length === 0) return;
  const picked = (numbers: readonly number[]) => [
    ...new Set(numbers.map((at) => labels[at % labels.length] as string)),
  ];
  const absent = picked(one.absent);
  const illegible = picked(one.illegible).filter((row) => !absent.includes(row));
  const walkIns = one.walkIns.map((name, at) => ({ label: `A${at + 1}`, name, institution: DANTE, role: 'docente' }));
  const exceptions: Exceptions = { absent, illegible, late: [], early: [], walkIns };
  const { session } = picture.sessions[0] as Picture['sessions'][number];
  const keyed = keyedRows(sheet, session, exceptions);
  const arrival = Math.max(0, ...state.keyings.map(({ file }) => file.version.arrival)) + 1;
  const label = `presenze-${arrival}.csv`;
  const rows = keyed.map(
    ({ label: rowLabel, printed, walkIn, presence }, index): AttendanceRow => ({
      origin: { file: label, row: index + 2 },
      session: 'I1',
      edition: String(sheet.edition),
      ...(rowLabel !== undefined && { rowLabel }),
      ...(printed && { surname: printed.surname, givenName: printed.givenName }),
      ...(walkIn?.name !== undefined && { fullName: walkIn.name, code: DANTE, role: 'docente' }),
      presence,
    }),
  );
  state.keyings.push({
    edition: sheet.edition,
    said: labelled(keyed),
    names: new Map([...sheet.rows].map(([row, { printed }]) => [row, `${printed.surname} ${printed.givenName}`])),
    rows,
    file: {
      ...{ label, kind: 'attendance', complete: false, provinces: [], columns: [] },
      version: { arrival, content: label },
    },
  });
}

/** Who signed, as told by whoever kept all the papers: of each sheet, row by row, the last that was keyed in of it. */
function paper({ keyings }: State): Map<string, { readonly presence: string; readonly name: string | undefined }> {
  const rows = new Map<string, { presence: string; name: string | undefined }>();
  for (const { edition, said, names } of keyings)
    for (const [label, presence] of said) rows.set(`${edition}|${label}`, { presence, name: names.get(label) });
  return rows;
}

test('editions, supplements and attendance always add up to who signed, whatever happens before and after', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
      const state: State = { responses: [], decisions: [], register: [], keyings: [] };
      for (const [minute, one] of [...FIRST, ...steps].entries()) happen(state, one, minute);
      const picture = pictureOf(state);
      const expected = paper(state);
      const [signed] = picture.attendance.sessions;
      expect(picture.attendance.mismatches).toEqual([]);
      expect(signed === undefined).toBe(expected.size === 0);
      if (!signed) return;
      // Every row said, and no other, is there as it was said, and is still of whoever stood in it.
      const sheets = new Set([...expected.keys()].map((key) => key.split('|')[0]));
      const nameOf = new Map(picture.people.map((one) => [one.code, `${one.surname} ${one.givenName}`]));
      const present = [...expected.values()].filter(({ presence }) => presence === 'present').length;
      expect(signed.rows.filter(({ presence }) => presence === 'present')).toHaveLength(present);
      for (const row of signed.rows) {
        const said = [...sheets].flatMap((edition) => expected.get(`${edition}|${row.row}`) ?? []);
        if (row.presence === 'unsaid') continue;
        expect(said.map(({ presence }) => presence)).toContain(row.presence);
        if (!row.walkIn) expect(said.map(({ name }) => name)).toContain(nameOf.get(row.person ?? ''));
      }
      const { printed, present: here, absent, illegible, unsaid } = tallyOf(signed);
      expect(here + absent + illegible + unsaid).toBe(printed);
      // Those who were not on the sheet are themselves, and make one person of nobody.
      const walkIns = signed.rows.filter(({ walkIn }) => walkIn);
      expect(walkIns.every(({ surname, givenName }) => STRANGERS.includes(`${surname} ${givenName}`))).toBe(true);
      const without = pictureOf({ ...state, keyings: [] });
      expect(picture.people).toEqual(without.people);
      expect(picture.registrations).toEqual(without.registrations);
    }),
    { numRuns: 60 },
  );
});
