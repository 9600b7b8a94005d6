import type { CoverageState } from '../domain/coverage/institute-coverage.js';
import { COVERAGE_STATES } from '../domain/coverage/institute-coverage.js';
import type { Picture } from '../domain/picture.js';
import type { RegistrationStatus } from '../domain/records.js';
import { isExpected } from '../domain/registrations/statuses.js';
import { isStaff } from '../domain/seats/order.js';
import type { Settings } from '../domain/settings.js';
import { statusText } from '../text/status.js';
import { countBySeverity } from './findings.js';
import { onScreen } from './screen.js';

/** The course in a few figures. */
export interface Status {
  readonly percorso: { readonly titolo: string; readonly anno: string; readonly regione: string };
  readonly importazioni: number;
  readonly persone: number;
  readonly iscrizioni: number;
  readonly senza_incontro: number;
  readonly in_attesa: number;
  readonly incontri: readonly {
    readonly codice: string;
    readonly data: string;
    readonly iscritti: number;
    readonly in_attesa: number;
    readonly posti: number | null;
  }[];
  readonly invitati: number;
  readonly copertura: Readonly<Record<CoverageState, number>>;
  readonly rilievi: ReturnType<typeof countBySeverity>;
}

/** Counts what the picture holds. */
export function statusOf(picture: Picture, settings: Settings, imports: number): Status {
  const { people, registrations, sessions, coverage, findings } = picture;
  const inState = (state: CoverageState) => coverage.filter((institute) => institute.state === state).length;
  const withStatus = (status: RegistrationStatus) =>
    registrations.filter((registration) => registration.status === status).length;
  return {
    percorso: { titolo: settings.courseTitle, anno: settings.courseYear, regione: settings.region },
    importazioni: imports,
    persone: people.length,
    iscrizioni: registrations.filter((one) => one.session !== undefined && isExpected(one)).length,
    senza_incontro: withStatus('senza_incontro'),
    in_attesa: withStatus('in_attesa'),
    incontri: sessions.map(({ session, seats = null, seated, waiting }) => ({
      codice: session.code,
      data: session.date,
      iscritti: seated.filter((one) => !isStaff(one)).length + waiting.length,
      in_attesa: waiting.length,
      posti: seats,
    })),
    invitati: coverage.length,
    copertura: Object.fromEntries(COVERAGE_STATES.map((state) => [state, inState(state)])) as Status['copertura'],
    rilievi: countBySeverity(findings),
  };
}

/** The figures in sentences, ending with what to do next. */
export function statusAsText(status: Status, archive: string): string {
  const { percorso, incontri, rilievi } = status;
  const lines = [
    statusText.course(percorso.titolo, percorso.anno, archive),
    '',
    statusText.people(status.persone, status.iscrizioni),
    ...(status.senza_incontro > 0 ? [statusText.withoutSession(status.senza_incontro)] : []),
    statusText.coverage(status.invitati, status.copertura, percorso.regione),
    statusText.findings(rilievi),
    '',
    ...(incontri.length > 0 ? incontri.map((session) => statusText.session(session)) : [statusText.noSessions]),
    '',
    statusText.next(nextStep(status)),
  ];
  return onScreen(`${lines.join('\n')}\n`);
}

/** The first thing that is still to be done. */
function nextStep({
  importazioni,
  invitati,
  incontri,
  persone,
  rilievi,
}: Status): Parameters<typeof statusText.next>[0] {
  if (importazioni === 0) return 'import';
  if (invitati === 0) return 'schools';
  if (incontri.length === 0) return 'sessions';
  if (persone === 0) return 'responses';
  return rilievi.errore > 0 ? 'check' : 'rosters';
}
