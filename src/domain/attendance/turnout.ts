import type { InstituteCoverage } from '../coverage/institute-coverage.js';
import { type Attendance, presentAt } from './attendance.js';

/**
 * From the invitation to the signature, best first: somebody was there; somebody had registered for these sessions and nobody
 * was there; somebody is registered only for sessions of which nothing is known yet; nobody is registered.
 */
export const TURNOUT_STATES = ['presente', 'assente', 'altrove', 'nessuno'] as const;
export type TurnoutState = (typeof TURNOUT_STATES)[number];

/** An invited institute and whether it was there. */
export interface InstituteTurnout {
  readonly institute: InstituteCoverage;
  readonly state: TurnoutState;
  /** Those who were there for it, each counted once. */
  readonly present: number;
}

/** For each invited institute whether somebody was there, at the sessions of which the attendance is known. */
export function turnoutOf(
  coverage: readonly InstituteCoverage[],
  { sessions }: Pick<Attendance, 'sessions'>,
): InstituteTurnout[] {
  const people = new Map<string, Set<string>>();
  for (const { person, places } of sessions.flatMap(presentAt)) {
    for (const { institute } of places)
      if (institute !== undefined) people.set(institute, (people.get(institute) ?? new Set()).add(person));
  }
  const known = sessions.map(({ session }) => session);
  return coverage.map((institute) => {
    const present = people.get(institute.institute.code)?.size ?? 0;
    return { institute, present, state: present > 0 ? 'presente' : stateOfAbsent(institute, known) };
  });
}

function stateOfAbsent({ people, bySession }: InstituteCoverage, known: readonly string[]): TurnoutState {
  if (people === 0) return 'nessuno';
  const isRegistered = known.some((code) => !['nessuno', 'esonerato'].includes(bySession.get(code) ?? 'nessuno'));
  return isRegistered ? 'assente' : 'altrove';
}
