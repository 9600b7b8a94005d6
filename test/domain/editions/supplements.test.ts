import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Decision } from '../../../src/domain/decisions.js';
import { derive } from '../../../src/domain/derive.js';
import { fullPrinting, supplementPrinting } from '../../../src/domain/editions/to-print.js';
import type { ResponseRow } from '../../../src/domain/facts.js';
import type { Edition, Kept } from '../../../src/domain/issued.js';
import type { Picture } from '../../../src/domain/picture.js';
import { buildRosters } from '../../../src/domain/rosters/build.js';
import type { Roster, RosterRow } from '../../../src/domain/rosters/roster.js';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings.js';
import { DANTE, factsOf, VERDI } from '../delegations/course.js';

const WHO = ['Riva Anna', 'Bassi Teresa', 'Neri Olga', 'Ferrari Lucia', 'Riva Anna Maria', 'Costa Ivo'];
const ROLES = ['Docente infanzia', 'Coordinatrice pedagogica', 'Dirigente scolastico', 'Bidella'];

/** What may happen to a course between two prints, and the prints. */
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ does: fc.constant('arrives' as const), ...person() }) },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('delegates' as const), who: fc.constantFrom(...WHO), code: institute() }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('is taken back' as const), which: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('is decided' as const), which: fc.nat(), with: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('is printed' as const), split: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('is supplemented' as const), split: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('print is annulled' as const), which: fc.nat() }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

function institute() {
  return fc.constantFrom(DANTE, VERDI);
}
function person() {
  return { who: fc.constantFrom(...WHO), role: fc.constantFrom(...ROLES), code: institute() };
}

/** Every course begins with some people and a full sheet. */
const FIRST: readonly Step[] = [
  ...WHO.slice(0, 3).map((who) => ({ does: 'arrives', who, role: 'Docente infanzia', code: DANTE }) as const),
  { does: 'is printed', split: false },
];

/** A course as it is at one moment. */
interface State {
  readonly responses: Partial<ResponseRow>[];
  readonly decisions: Decision[];
  readonly register: Kept<Edition>[];
}

const START: () => State = () => ({ responses: [], decisions: [], register: [] });

function pictureOf({ responses, decisions, register }: State): Picture {
  const taken = decisions.map((decision, position) => ({
    ...{ ...decision, entry: 1000, position, madeBy: 'anna', madeAt: '2026-03-02T10:00:00', reason: '' },
  }));
  return derive(factsOf({ responses }), DEFAULT_SETTINGS, taken, { issued: register });
}

const OPTIONS = { date: '2026-03-10', sessions: ['I1'] };
const nowOf = (picture: Picture, split = false): Roster =>
  buildRosters(picture, DEFAULT_SETTINGS, { ...OPTIONS, ...(split && { split: 'provincia' as const }) })[0] as Roster;

const rowsOf = ({ sheets }: Roster): readonly RosterRow[] => sheets.flatMap(({ rows }) => rows);
const said = ({ surname, givenName, capacity, role, places }: RosterRow): string =>
  JSON.stringify([surname, givenName, capacity, role, places]).toUpperCase();
const sorted = (texts: Iterable<string>): string[] => [...texts].toSorted();

/** What lies on the desk, by whoever follows the papers: the last full sheet, each supplement added, struck and corrected by hand. */
function paper(register: readonly Kept<Edition>[]): Map<number, string> | undefined {
  const inForce = register.filter(({ annulled }) => !annulled);
  const full = inForce.findLast(({ supplements }) => supplements === undefined);
  if (full === undefined) return undefined;
  const isAnnulled = register.some((one) => one.annulled && one.supplements === full.number);
  const rows = new Map(rowsOf(full.roster).map((row) => [row.number, said(row)]));
  for (const { roster } of inForce.filter(({ supplements }) => supplements === full.number)) {
    // What an annulled supplement had laid down or corrected, nobody finds.
    for (const { number } of roster.supplement?.struck ?? []) expect(rows.delete(number) || isAnnulled).toBe(true);
    for (const { before, now } of roster.supplement?.corrected ?? []) {
      if (!isAnnulled) expect(rows.get(before.number)).toBe(said(before));
      if (rows.has(before.number)) rows.set(now.number, said(now));
    }
    for (const row of rowsOf(roster)) {
      expect(rows.has(row.number)).toBe(false);
      rows.set(row.number, said(row));
    }
  }
  return rows;
}

const isToldChanged = (picture: Picture): boolean =>
  picture.findings.some(({ rule, session }) => rule === 'FOG-03' && session === 'I1');

function happen(state: State, one: Step, minute: number): void {
  const { responses, decisions, register } = state;
  const submittedAt = `2026-03-01T${String(9 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  const named = (name: string) => ({
    surname: name.split(' ')[0] as string,
    givenName: name.split(' ').slice(1).join(' '),
  });
  switch (one.does) {
    case 'arrives':
      responses.push({ ...named(one.who), role: one.role, code: one.code, submittedAt });
      return;
    case 'delegates':
      responses.push({
        ...{ surname: 'Moro', givenName: 'Ines', role: 'Dirigente scolastico', code: one.code, submittedAt },
        ...{ isDelegate: 'No', delegate: one.who },
      });
      return;
    case 'is taken back':
      if (responses.length > 0) responses.splice(one.which % responses.length, 1);
      return;
    case 'is decided': {
      const picture = pictureOf(state);
      const keys = picture.people.flatMap((someone) => someone.responses.map(({ key }) => picture.references.to(key)));
      const [a, b] = [keys[one.which % keys.length], keys[one.with % keys.length]];
      if (a === undefined || b === undefined) return;
      if (a === b) decisions.push({ kind: 'cancel', response: a, session: 'I1' });
      else decisions.push({ kind: 'identity', a, b, verdict: one.with % 3 === 0 ? 'different' : 'same' });
      return;
    }
    case 'print is annulled':
      if (register.length > 0) {
        const at = one.which % register.length;
        register[at] = { ...(register[at] as Kept<Edition>), annulled: true };
      }
      return;
    default:
      printed(state, one);
  }
}

function printed(state: State, { does, split }: Extract<Step, { split: boolean }>): void {
  const picture = pictureOf(state);
  const now = nowOf(picture, split);
  const options = { ...OPTIONS, ...(split && { split: 'provincia' as const }) };
  const printing =
    does === 'is printed'
      ? fullPrinting(now, state.register, picture)
      : supplementPrinting(now, { course: picture, settings: DEFAULT_SETTINGS, options, register: state.register });
  if (printing.is === 'no-edition') {
    expect(paper(state.register)).toBe(undefined);
    return;
  }
  if (printing.is === 'new') {
    const entry = state.register.length + 1;
    const kept = { entry, position: 0, madeBy: 'anna', madeAt: '2026-03-10T10:00:00', annulled: false };
    state.register.push({ ...printing.edition, ...kept });
  }
  // What lies on the desk is who is to be on the roster now, whoever came, left, was joined or parted in between.
  expect(sorted((paper(state.register) as Map<number, string>).values())).toEqual(sorted(rowsOf(now).map(said)));
}

/** So many courses, unless more are asked for by hand. */
const RUNS = Number(process.env['RUNS'] ?? 80);

test('the last full edition and its supplements, less what was struck out, are who is to be on the roster now', () => {
  let supplements = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 2, maxLength: 9 }), (steps) => {
      const state = START();
      [...FIRST, ...steps].forEach((one, minute) => {
        const before = JSON.stringify(state.register.map(({ annulled: _, ...rest }) => rest));
        happen(state, one, minute);
        // Appended, annulled, never rewritten.
        expect(
          JSON.stringify(state.register.map(({ annulled: _, ...rest }) => rest)).startsWith(before.slice(0, -1)),
        ).toBe(true);
        const [desk, picture] = [paper(state.register), pictureOf(state)];
        const now = sorted(rowsOf(nowOf(picture)).map(said));
        if (desk && !isToldChanged(picture)) expect(sorted(desk.values())).toEqual(now);
        if (one.does === 'is printed') expect(isToldChanged(picture)).toBe(false);
        if (one.does === 'is supplemented') expect(isToldChanged(picture)).toBe(false);
      });
      const numbers = state.register.map(({ number }) => number);
      expect(new Set(numbers).size).toBe(numbers.length);
      for (const { number } of state.register.filter((one) => one.supplements === undefined)) {
        const set = state.register.filter((one) => one.number === number || one.supplements === number);
        const rows = set.flatMap(({ roster }) => rowsOf(roster).map((row) => row.number));
        const blanks = set.flatMap(({ roster }) => roster.sheets.flatMap(({ blankRows }) => blankRows));
        expect(new Set(rows).size).toBe(rows.length);
        expect(new Set(blanks).size).toBe(blanks.length);
        supplements += set.length - 1;
      }
    }),
    { numRuns: RUNS },
  );
  expect(supplements).toBeGreaterThan(RUNS / 4);
}, 120_000);
