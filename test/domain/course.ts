import type { Decided, Decision } from '../../src/domain/decisions.js';
import { derive } from '../../src/domain/derive.js';
import type { CptRow, Facts, HeadRow, Kind, ResponseRow, SessionRow, SourceFile } from '../../src/domain/facts.js';
import type { ActRow } from '../../src/domain/paper-rows.js';
import type { Picture } from '../../src/domain/picture.js';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings.js';
import { sentenceOf } from '../../src/text/rules.js';
import { coded, cptFile, FACTS } from './places/invented.js';

/** Codes of the three invited institutes: the first has plessi in both CPTs, the second is of A, the third of B. */
export const MANZONI = coded('LCIC90100');
export const STOPPANI = coded('LCIC90200');
export const BELLUNGO = coded('LCIC90300');
export const INVITED = [MANZONI, STOPPANI, BELLUNGO];

const file = (label: string, kind: Kind, given: Partial<SourceFile> = {}): SourceFile => ({
  ...cptFile(label),
  kind,
  ...given,
});

let row = 1;
const origin = (label: string) => ({ file: label, row: ++row });

/** A row of a list of heads. */
export const head = (institute: string, name: string, given: Partial<HeadRow> = {}): HeadRow => ({
  ...{ instituteCode: institute, kind: 'titolare', origin: origin('dirigenti.csv') },
  ...namesOf(name),
  ...given,
});

/** A row of a list of CPTs with its president. */
export const president = (cpt: string, name: string, from?: string, to?: string): CptRow => ({
  ...{ code: cpt, municipalities: [], origin: origin('presidenti.csv') },
  presidentSurname: namesOf(name).surname,
  presidentGivenName: namesOf(name).givenName,
  ...(from !== undefined && { mandateFrom: from }),
  ...(to !== undefined && { mandateTo: to }),
});

/** A session of the spring; unlimited unless seats are given. */
export const session = (code: string, given: Partial<SessionRow> = {}): SessionRow => ({
  ...{ code, date: '2026-03-11', start: '09:30', end: '12:30', origin: origin('incontri.csv') },
  ...given,
});

/** An answer to the form: who, in which role, from which institute, for which session. */
export const answer = (name: string, role: string, code: string, given: Partial<ResponseRow> = {}): ResponseRow => ({
  ...{ submittedAt: '2026-02-20T10:00:00', session: 'A1', role, code, origin: origin('risposte.csv') },
  ...namesOf(name),
  ...given,
});

function namesOf(name: string) {
  const [surname = '', ...givenNames] = name.split(' ');
  return { surname, givenName: givenNames.join(' ') };
}

/** What is known of a small course, besides its schools. */
export interface Course {
  readonly heads?: readonly HeadRow[];
  readonly presidents?: readonly CptRow[];
  readonly sessions?: readonly SessionRow[];
  readonly responses?: readonly ResponseRow[];
  readonly acts?: readonly ActRow[];
  readonly files?: readonly SourceFile[];
  readonly decisions?: readonly Taken[];
  readonly settings?: Partial<Settings>;
}

/** The picture of a small course in the invented province. */
export function pictureOf(course: Course): Picture {
  const { heads = [], presidents = [], sessions = [session('A1')], responses = [], acts = [], files = [] } = course;
  const facts: Facts = {
    ...FACTS,
    files: [
      ...FACTS.files,
      ...[file('dirigenti.csv', 'heads'), file('presidenti.csv', 'cpts', { version: { arrival: 2, content: 'p' } })],
      ...[file('incontri.csv', 'sessions'), file('risposte.csv', 'responses'), file('atti.csv', 'acts')],
      ...files,
    ],
    rows: { ...FACTS.rows, cpts: [...FACTS.rows.cpts, ...presidents], heads, sessions, responses, acts },
  };
  return derive(facts, { ...DEFAULT_SETTINGS, ...course.settings }, (course.decisions ?? []).map(decided));
}

/** A decision, and when it was taken: on the first of March unless it matters. */
export type Taken = Decision & { readonly madeAt?: string };

const decided = (decision: Taken, index: number): Decided => ({
  ...{ entry: index + 1, position: 0, madeBy: 'anna', madeAt: '2026-03-01T10:00:00', reason: 'prova' },
  ...decision,
});

/** A file of a kind, to give a row another origin than the usual one. */
export const fileOf = file;

/** What a rule says of a course. */
export const saysOf = (rule: string, picture: Picture): string[] =>
  picture.findings.filter((one) => one.rule === rule).map((one) => `${one.severity}: ${sentenceOf(one)}`);

/** The people registered for a session in the order of seats, by surname: those seated, then those who wait. */
export function seatsAt(picture: Picture, code = 'A1'): { seated: string[]; waiting: string[]; freed: number } {
  const found = picture.sessions.find((one) => one.session.code === code);
  const names = (people: Picture['registrations'] = []) => people.map(({ surname }) => surname);
  return { seated: names(found?.seated), waiting: names(found?.waiting), freed: found?.freed ?? 0 };
}
