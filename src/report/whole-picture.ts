import type { Attended } from '../domain/attendance/attendance.js';
import { compareText } from '../domain/origin.js';
import type { Picture } from '../domain/picture.js';
import type { Registration } from '../domain/records.js';
import type { Settings } from '../domain/settings.js';
import { presenceName } from '../text/attendance.js';
import { delegationAsObject } from './delegations.js';
import { findingAsObject } from './findings.js';

/**
 * The whole picture as plain data, without ids of the archive or times of import: two archives that say the same give the
 * same bytes.
 */
export function wholePicture(picture: Picture, settings: Settings) {
  // Where the files come from is of the office's computers, not of the course.
  const { folder: _, downloads: __, ...course } = settings;
  return {
    impostazioni: course,
    persone: picture.people.map(({ code, surname, givenName, responses }) => ({
      persona: code,
      cognome: surname,
      nome: givenName,
      risposte: responses.map(({ key, row, occurrences, place, capacity, sessions, unknownSessions }) => {
        const { origin: _, ...written } = row;
        return {
          chiave: key,
          righe: occurrences.map(({ origin }) => ({ file: origin.file, riga: origin.row })),
          scritto: sorted(written),
          luogo: sorted(place),
          veste: capacity,
          incontri: sessions,
          incontri_ignoti: unknownSessions,
        };
      }),
    })),
    iscrizioni: picture.registrations
      .toSorted((a, b) => compareText(a.person, b.person) || compareText(a.session ?? '', b.session ?? ''))
      .map(registrationAsObject),
    incontri: picture.sessions.map(({ session, number, seats = null, seated, waiting, freed }) => {
      const { origin, ...written } = session;
      return {
        ...sorted(written),
        numero: number,
        posti: seats,
        liberi: freed,
        con_posto: seated.map(({ person }) => person),
        in_attesa: waiting.map(({ person }) => person),
        origine: { file: origin.file, riga: origin.row },
      };
    }),
    deleghe: picture.delegations.map(delegationAsObject),
    cpt: [...picture.cpts.values()].map(({ origin: _, ...cpt }) => sorted(cpt)).toSorted(byCode),
    copertura: picture.coverage
      .toSorted((a, b) => compareText(a.institute.code, b.institute.code))
      .map(({ institute, cpts, state, bySession, people, exempt, missing = null, notified }) => ({
        istituto: institute.code,
        denominazione: institute.name,
        provincia: institute.province ?? null,
        cpt: cpts,
        stato: state,
        per_incontro: Object.fromEntries([...bySession].toSorted(([a], [b]) => compareText(a, b))),
        persone: people,
        esonerato: exempt,
        manca: missing,
        avvisato: notified,
      })),
    presenze: picture.attendance.sessions.map(({ session, editions, rows }) => ({
      incontro: session,
      edizioni: editions,
      righe: rows.map(attendedAsObject),
    })),
    rilievi: picture.findings.map(findingAsObject),
  };
}

const attendedAsObject = (row: Attended) => ({
  persona: row.person ?? null,
  cognome: row.surname,
  nome: row.givenName,
  edizione: row.edition ?? null,
  numero: row.row ?? null,
  veste: row.capacity,
  presenza: row.presence === 'unsaid' ? null : presenceName(row),
  entrata: row.in ?? null,
  uscita: row.out ?? null,
  minuti: row.minutes ?? null,
  preiscritto: !row.walkIn,
  luoghi: row.places.map(sorted),
  origine: row.origin ? { file: row.origin.file, riga: row.origin.row } : null,
});

const registrationAsObject = (registration: Registration) => ({
  persona: registration.person,
  veste: registration.capacity,
  incontro: registration.session ?? null,
  stato: registration.status,
  posto: registration.position ?? null,
  attesa: registration.waits ? sorted(registration.waits) : null,
  tardiva: registration.late,
  luoghi: registration.places.map(sorted),
  origine: { file: registration.origin.file, riga: registration.origin.row },
});

/** The fields of a record in order of name, so that the order in which they were set does not show. */
const sorted = (record: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => compareText(a, b)));

const byCode = (a: Record<string, unknown>, b: Record<string, unknown>): number =>
  compareText(String(a['code']), String(b['code']));
