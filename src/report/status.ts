import { type SessionAttendance, tallyOf } from '../domain/attendance/attendance.js';
import { turnoutOf } from '../domain/attendance/turnout.js';
import type { IsoDate } from '../domain/calendar.js';
import { standings } from '../domain/certificates/due.js';
import { certificateRegister } from '../domain/certificates/register.js';
import type { CoverageState } from '../domain/coverage/institute-coverage.js';
import { COVERAGE_STATES } from '../domain/coverage/institute-coverage.js';
import { lastSet, latestOf } from '../domain/editions/register.js';
import { activeEntries, type Entry } from '../domain/history.js';
import type { Picture } from '../domain/picture.js';
import type { RegistrationStatus } from '../domain/records.js';
import { isExpected } from '../domain/registrations/statuses.js';
import { isStaff } from '../domain/seats/order.js';
import type { Settings } from '../domain/settings.js';
import { certificatesText } from '../text/certificates.js';
import { statusText } from '../text/status.js';
import { countBySeverity } from './findings.js';
import { onScreen } from './screen.js';

/** Who signed: those on the sheet, those who were not on it, those who were missing; signatures and rows still to be settled. */
interface StatusPresence {
  readonly presenti: number;
  readonly non_preiscritti: number;
  readonly assenti: number;
  readonly illeggibili: number;
  readonly da_registrare: number;
}

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
    /** The last edition of its roster; null while none was printed. */
    readonly edizione: number | null;
    /** Null while nothing of the signed sheet was keyed in. */
    readonly presenze: StatusPresence | null;
  }[];
  readonly invitati: number;
  readonly copertura: Readonly<Record<CoverageState, number>>;
  /** Invited institutes of which somebody signed; null while nothing was keyed in. */
  readonly istituti_presenti: number | null;
  /** Certificates in force, and people who have earned one and have none; null while nothing was keyed in. */
  readonly attestati: { readonly rilasciati: number; readonly da_rilasciare: number } | null;
  readonly rilievi: ReturnType<typeof countBySeverity>;
}

/** Counts what the picture holds, and the imports of the history. */
export function statusOf(picture: Picture, settings: Settings, history: readonly Entry[]): Status {
  const { people, registrations, sessions, coverage, findings, attendance } = picture;
  const inForce = new Set(activeEntries(history));
  const signed = new Map(attendance.sessions.map((one) => [one.session, presenceOf(one)]));
  const inState = (state: CoverageState) => coverage.filter((institute) => institute.state === state).length;
  const withStatus = (status: RegistrationStatus) =>
    registrations.filter((registration) => registration.status === status).length;
  return {
    percorso: { titolo: settings.courseTitle, anno: settings.courseYear, regione: settings.region },
    importazioni: history.filter(({ kind, number }) => kind === 'import' && inForce.has(number)).length,
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
      edizione: lastEdition(picture, session.code),
      presenze: signed.get(session.code) ?? null,
    })),
    invitati: coverage.length,
    copertura: Object.fromEntries(COVERAGE_STATES.map((state) => [state, inState(state)])) as Status['copertura'],
    istituti_presenti:
      signed.size === 0 ? null : turnoutOf(coverage, attendance).filter(({ state }) => state === 'presente').length,
    attestati: signed.size === 0 ? null : certificatesIn(picture, settings),
    rilievi: countBySeverity(findings),
  };
}

function lastEdition({ issued }: Picture, session: string): number | null {
  const last = lastSet(issued, session);
  return last === undefined ? null : latestOf(last).number;
}

function certificatesIn(picture: Picture, settings: Settings): Status['attestati'] {
  const register = certificateRegister(picture.issued, picture.decisions);
  const due = standings(picture, settings, register).filter(({ is }) => is === 'due');
  return { rilasciati: register.filter(({ annulled }) => !annulled).length, da_rilasciare: due.length };
}

function presenceOf(session: SessionAttendance): StatusPresence {
  const { present, walkIns, absent, illegible, illegibleWalkIns, unsaid } = tallyOf(session);
  return {
    ...{ presenti: present, non_preiscritti: walkIns, assenti: absent },
    ...{ illeggibili: illegible + illegibleWalkIns, da_registrare: unsaid },
  };
}

/** The figures in sentences, ending with what to do next. */
export function statusAsText(status: Status, archive: string, today: IsoDate): string {
  const { percorso, incontri, rilievi } = status;
  const lines = [
    statusText.course(percorso.titolo, percorso.anno, archive),
    '',
    statusText.people(status.persone, status.iscrizioni),
    ...(status.senza_incontro > 0 ? [statusText.withoutSession(status.senza_incontro)] : []),
    statusText.coverage(status.invitati, status.copertura, percorso.regione),
    ...(status.istituti_presenti === null ? [] : [statusText.present(status.istituti_presenti, status.invitati)]),
    ...(status.attestati === null
      ? []
      : [certificatesText.counted(status.attestati.rilasciati, status.attestati.da_rilasciare)]),
    statusText.findings(rilievi),
    '',
    ...(incontri.length > 0 ? incontri.map((session) => statusText.session(session)) : [statusText.noSessions]),
    '',
    statusText.next(stepsAhead(status, today)[0]),
  ];
  return onScreen(`${lines.join('\n')}\n`);
}

/** Something to do next, by the name under which it is told. */
export type Step = Parameters<typeof statusText.next>[0];

/** What is still to be done on a day, the first thing first; there is always something. */
export function stepsAhead(status: Status, today: IsoDate): readonly [Step, ...Step[]] {
  const { importazioni, invitati, incontri, persone, rilievi, attestati } = status;
  if (importazioni === 0) return ['import'];
  if (invitati === 0) return ['schools'];
  if (incontri.length === 0) return ['sessions'];
  if (persone === 0) return ['responses'];
  const toCome = incontri.filter(({ data }) => data >= today);
  const toKeyIn = incontri.some(
    ({ data, iscritti, edizione, presenze }) => data < today && iscritti > 0 && edizione !== null && presenze === null,
  );
  const isOver = toCome.length === 0 && incontri.some(({ presenze }) => presenze !== null);
  const [first, ...others]: readonly Step[] = [
    ...(toKeyIn ? (['attendance'] as const) : []),
    ...(rilievi.errore > 0 ? (['check'] as const) : []),
    ...(isOver && (attestati?.da_rilasciare ?? 0) > 0 ? (['certificates'] as const) : []),
  ];
  const last = isOver ? 'report' : 'rosters';
  return first === undefined ? [last] : [first, ...others, last];
}
