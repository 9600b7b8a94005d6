import type { Decided, Decision } from '../../../src/domain/decisions.js';
import type { Delegation } from '../../../src/domain/delegations/delegation.js';
import { derive } from '../../../src/domain/derive.js';
import type { Facts, HeadRow, ResponseRow, SchoolRow, SessionRow, SourceFile } from '../../../src/domain/facts.js';
import type { ActRow } from '../../../src/domain/paper-rows.js';
import type { Picture } from '../../../src/domain/picture.js';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/domain/settings.js';
import { facts as factsWith } from '../../builders.js';

/** Two institutes with a nursery school, and two sessions. */
export const DANTE = 'LCIC99100D';
export const VERDI = 'LCIC992009';

export interface Course {
  readonly responses?: readonly Partial<ResponseRow>[];
  readonly heads?: readonly Partial<HeadRow>[];
  readonly acts?: readonly Partial<ActRow>[];
  readonly settings?: Partial<Settings>;
  readonly decisions?: readonly (Decision & { readonly reason?: string })[];
}

/** The facts of a course of two institutes and two sessions: I1 on 11 March 2026, I2 a week later. */
export function factsOf({ responses = [], heads = [], acts = [] }: Course): Facts {
  const at = (file: string, index: number) => ({ file, row: index + 2 });
  const school = (code: string, name: string, index: number): SchoolRow[] => {
    const common = { instituteCode: code, region: 'LOMBARDIA', province: 'LC', municipality: 'BOSCOVERDE' };
    return [
      { ...common, origin: at('scuole.csv', index), code, name, type: 'ISTITUTO COMPRENSIVO' },
      {
        ...common,
        origin: at('scuole.csv', index + 1),
        code: `LCAA99${index}01X`,
        name: 'Infanzia',
        type: 'SCUOLA INFANZIA',
      },
    ];
  };
  const rows = {
    schools: [...school(DANTE, 'IC DANTE', 0), ...school(VERDI, 'IC VERDI', 2)],
    heads: heads.map((row, index) => ({ origin: at('dirigenti.csv', index), kind: 'titolare', ...row }) as HeadRow),
    sessions: [
      { origin: at('incontri.csv', 0), code: 'I1', date: '2026-03-11' },
      { origin: at('incontri.csv', 1), code: 'I2', date: '2026-03-18' },
    ] satisfies SessionRow[],
    responses: responses.map((row, index) => ({
      origin: at('risposte.csv', index),
      code: DANTE,
      session: 'I1',
      submittedAt: `2026-03-01T09:${String(index).padStart(2, '0')}`,
      ...row,
    })),
    acts: acts.map((row, index) => ({ origin: at('atti.csv', index), code: DANTE, ...row })),
  };
  return factsWith(rows, FILES);
}

const FILES: SourceFile[] = (
  [
    ['scuole.csv', 'schools'],
    ['dirigenti.csv', 'heads'],
    ['incontri.csv', 'sessions'],
    ['risposte.csv', 'responses'],
    ['atti.csv', 'acts'],
  ] as const
).map(([label, kind]) => ({
  label,
  kind,
  ...(kind === 'schools' && { shape: 'STAT' as const }),
  version: { arrival: 1, content: label },
  complete: false,
  provinces: [],
  columns: [],
}));

/** The picture of a course. */
export function pictureOf(course: Course): Picture {
  const decided = (course.decisions ?? []).map(
    (decision, position) =>
      ({ reason: '', ...decision, entry: 1, position, madeBy: 'anna', madeAt: '2026-03-09T10:00:00' }) as Decided,
  );
  return derive(factsOf(course), { ...DEFAULT_SETTINGS, ...course.settings }, decided);
}

/** The ledger in short: who for whom, when, in which state. */
export const told = ({ delegations }: Pick<Picture, 'delegations'>): string[] => delegations.map(inShort).toSorted();

const inShort = ({ principal, delegate, session, state }: Delegation): string =>
  `${principal.name ?? '?'} → ${delegate.name ?? '?'} ${session ?? '-'}: ${state}`;

/** The head of IC Dante, and a teacher. */
export const FERRARI = {
  surname: 'Ferrari',
  givenName: 'Lucia',
  role: 'Dirigente scolastico',
  email: 'ferrari@posta.example',
};
export const RIVA = { surname: 'Riva', givenName: 'Anna', role: 'Docente infanzia', email: 'riva@posta.example' };
export const BASSI = { surname: 'Bassi', givenName: 'Teresa', role: 'Docente infanzia', email: 'bassi@posta.example' };

/** A complete act by which Ferrari sends Riva to the first session. */
export const ACT = {
  principal: 'Ferrari Lucia',
  delegate: 'Riva Anna',
  delegationKind: 'incontro',
  session: 'I1',
  actDate: '2026-03-02',
  protocol: '815',
  protocolDate: '2026-03-02',
} as const;
