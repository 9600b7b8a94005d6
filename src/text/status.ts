import type { CoverageState } from '../domain/coverage/institute-coverage.js';
import type { Severity } from '../domain/severity.js';
import { findingText } from './check.js';
import { italianDate, number, plural } from './words.js';

const NEXT = {
  import: 'Ora: zerosei importa CARTELLA, con i file delle anagrafi, degli incontri e delle risposte',
  schools: "Manca l'anagrafe delle scuole della regione: zerosei importa FILE",
  sessions: "Manca l'elenco degli incontri: zerosei importa FILE",
  responses: 'Mancano le risposte del modulo: zerosei importa FILE',
  check: 'Ora: zerosei verifica --gravita errore',
  rosters: 'Ora: zerosei fogli',
  attendance: 'Ora: zerosei presenze INCONTRO, per riportare le firme di un incontro che c’è stato',
  certificates: 'Ora: zerosei attestati',
  report: 'Ora: zerosei rapporto',
} as const;

/** Sentences of `stato`. */
export const statusText = {
  course: (title: string, year: string, archive: string) => `${title}${year ? `, ${year}` : ''} (${archive})`,
  people: (people: number, registrations: number) =>
    `${plural(people, 'persona', 'persone')}, ${plural(registrations, 'iscrizione', 'iscrizioni')}`,
  withoutSession: (count: number) => `${plural(count, 'persona', 'persone')} senza un incontro riconosciuto (ISC-05)`,
  coverage: (invited: number, states: Readonly<Record<CoverageState, number>>, region: string) =>
    invited === 0
      ? `Istituti invitati: nessuno conosciuto in ${region}`
      : `Istituti invitati: ${number(invited)} = ${Object.entries(states)
          .map(([state, count]) => `${state} ${number(count)}`)
          .join(' + ')}`,
  present: (present: number, invited: number) =>
    `Presenti: ${plural(present, 'istituto', 'istituti')} su ${number(invited)} (zerosei copertura --presenze)`,
  findings: (counts: Readonly<Record<Severity, number>>) => `Rilievi: ${findingText.counts(counts)}`,
  session: ({
    codice,
    data,
    iscritti,
    in_attesa,
    posti,
    presenze,
  }: {
    codice: string;
    data: string;
    iscritti: number;
    in_attesa: number;
    posti: number | null;
    presenze: Signed | null;
  }) =>
    `  ${codice}  ${italianDate(data)}  ${plural(iscritti, 'iscritto', 'iscritti')}${posti === null ? '' : ` per ${plural(posti, 'posto', 'posti')}`}${
      in_attesa > 0 ? `, ${in_attesa} in attesa` : ''
    }${presenze === null ? '' : signed(presenze)}`,
  noSessions: 'Nessun incontro',
  next: (step: keyof typeof NEXT) => NEXT[step],
};

interface Signed {
  readonly presenti: number;
  readonly non_preiscritti: number;
  readonly assenti: number;
  readonly illeggibili: number;
  readonly da_registrare: number;
}

/** `; 108 presenti, 1 non preiscritta/o, 21 assenti`; what there is none of is not said. */
function signed({ presenti, non_preiscritti, assenti, illeggibili, da_registrare }: Signed): string {
  const parts = [
    plural(presenti, 'presente', 'presenti'),
    ...(non_preiscritti > 0 ? [plural(non_preiscritti, 'non preiscritta/o', 'non preiscritti')] : []),
    plural(assenti, 'assente', 'assenti'),
    ...(illeggibili > 0 ? [plural(illeggibili, 'firma illeggibile', 'firme illeggibili')] : []),
    ...(da_registrare > 0 ? [plural(da_registrare, 'riga da registrare', 'righe da registrare')] : []),
  ];
  return `; ${parts.join(', ')}`;
}
