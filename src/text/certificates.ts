import type { Certificate, CertificateContent, CertifiedSession } from '../domain/issued.js';
import type { Capacity } from '../domain/records.js';
import {
  courseReference,
  dateInWords,
  dayInWords,
  durationInWords,
  printedGivenName,
  printedPlace,
  printedSurname,
} from './rosters.js';
import { italianDate, number, plural } from './words.js';

/** «In qualità di …»; what is said of the school goes on from it. */
const CAPACITIES: { readonly [Known in Capacity]: string } = {
  DS: 'dirigente scolastico/a',
  DS_REGGENTE: 'dirigente scolastico/a reggente',
  DELEGATO_DS: 'delegato/a del dirigente scolastico',
  PRESIDENTE_CPT: 'Presidente coordinatore/trice del CPT',
  COORD_PEDAGOGICO: 'coordinatore/trice pedagogico/a',
  DOCENTE_INFANZIA: 'docente di scuola dell’infanzia',
  EDUCATORE: 'educatore/trice',
  FORMATORE: 'formatore/trice',
  UFFICIO: 'personale dell’Ufficio',
  ALTRO: 'partecipante',
};

/** Before these words a place has an article that can be told from them alone; before others it follows a comma. */
const ARTICLES: readonly (readonly [RegExp, string])[] = [
  [/^(?:I\.?\s?C\b|ist|asilo|infanzia|azienda|associazione|ufficio)/i, ' dell’'],
  [/^(?:scuola|direzione|sezione|cooperativa|fondazione|parrocchia)\b/i, ' della '],
  [/^(?:nido|micronido|centro|comune|polo|servizio|cpia|cpt)\b/i, ' del '],
];

const ofPlace = (name: string): string =>
  `${ARTICLES.find(([words]) => words.test(name))?.[1] ?? ', '}${name.replace(/^Scuola\b/, 'scuola')}`;

/** `delegato/a del dirigente scolastico dell’IC Manzoni (Lecco)`. */
export function capacityInWords({ capacity, role, places }: CertifiedSession): string {
  const said = capacity === 'ALTRO' ? (role ?? CAPACITIES.ALTRO) : CAPACITIES[capacity];
  // Of whoever represents the course or the office no school is told; a president comes for the CPT.
  if (capacity === 'FORMATORE' || capacity === 'UFFICIO' || capacity === 'PRESIDENTE_CPT') return said;
  const named = places.map(printedPlace).filter(({ name }) => name !== '');
  return `${said}${named
    .map(
      ({ name, municipality }) =>
        `${ofPlace(name)}${municipality === '' || name.includes(municipality) ? '' : ` (${municipality})`}`,
    )
    .join(' e')}`;
}

/** Minutes of all the sessions; undefined where one of them has no hours. */
export const minutesOf = (sessions: readonly CertifiedSession[]): number | undefined =>
  sessions.every(({ minutes }) => minutes !== undefined)
    ? sessions.reduce((sum, { minutes }) => sum + (minutes as number), 0)
    : undefined;

/** In which capacities somebody came, each said once. */
export const capacitiesIn = (sessions: readonly CertifiedSession[]): string[] => [
  ...new Set(sessions.map(capacityInWords)),
];

/** What is printed on a certificate. */
export const certificateWords = {
  title: 'Attestato di partecipazione',
  trial: 'prova',
  numbered: ({ number: given, date }: Pick<Certificate, 'number' | 'date'>) => `n. ${given}/${date.slice(0, 4)}`,
  attests: 'Si attesta che',
  name: (content: Pick<CertificateContent, 'surname' | 'givenName'>) =>
    `${printedGivenName(content)} ${printedSurname(content)}`.trim(),
  capacity: (capacities: readonly string[]) => `in qualità di ${capacities.join('; ')},`,
  attended: ({ heading, sessions }: CertificateContent) => {
    const minutes = minutesOf(sessions);
    const length = !minutes ? '' : `, per ${durationInWords(minutes)} in tutto`;
    const reference = courseReference(heading);
    return `ha partecipato al percorso ${heading.courseTitle}${reference === '' ? '' : ` (${reference})`}: ${plural(sessions.length, 'incontro', 'incontri')}${length}.`;
  },
  /** A line of the list of sessions. */
  session: ({ date, title, venue, municipality, minutes }: CertifiedSession) => ({
    day: dayInWords(date),
    about: [title, [venue, municipality].filter(Boolean).join(', ')].filter(Boolean).join(' – '),
    length: minutes === undefined ? '' : durationInWords(minutes),
  }),
  columns: ['Giorno', 'Incontro', 'Presenza'] as const,
  capacityThere: (capacity: string) => `come ${capacity}`,
  dated: (date: string) => `Rilasciato il ${dateInWords(date)}`,
  again: ({ version, date }: Certificate) =>
    version === 1
      ? ''
      : `Riemesso il ${italianDate(date)} con lo stesso numero: sostituisce quanto rilasciato prima (versione ${version}).`,
  verify: (code: string) =>
    `Codice di verifica ${code}: l’Ufficio che l’ha rilasciato conferma dal suo registro se l’attestato è valido.`,
  page: (page: number, pages: number) => `pagina ${page} di ${pages}`,
};

/** Sentences around certificates. */
export const certificatesText = {
  line: (path: string, given: number, pages: number) =>
    `${path}: ${plural(given, 'attestato', 'attestati')}${pages > given ? `, ${number(pages)} pagine` : ''}`,
  none: 'Nessun attestato da rilasciare.',
  noneOfTheirs: 'Nel registro non c’è nessun attestato loro.',
  made: (folder: string, counts: { readonly first: number; readonly reissued: number; readonly again: number }) => {
    const said = [
      ...(counts.first > 0 ? [plural(counts.first, 'attestato nuovo', 'attestati nuovi')] : []),
      ...(counts.reissued > 0 ? [`${plural(counts.reissued, 'riemesso', 'riemessi')} con lo stesso numero`] : []),
      ...(counts.again > 0 ? [plural(counts.again, 'scritto di nuovo uguale', 'scritti di nuovo uguali')] : []),
    ];
    return `Attestati nella cartella «${folder}»: ${said.join(', ')}.`;
  },
  short: (count: number, threshold: number) =>
    `${plural(count, 'persona ha', 'persone hanno')} firmato per meno del ${threshold} % delle ore: nessun attestato. Per concederlo a una: zerosei attestati PERSONA --concedi --motivo "…"`,
  waiting: (count: number, sessions: readonly string[]) =>
    `${plural(count, 'persona aspetta', 'persone aspettano')} le presenze di: ${sessions.join(', ')} (zerosei presenze).`,
  part: 'Attestati',
  held: ({ number: given, date, code }: Certificate, annulled: boolean) =>
    `n. ${given} del ${italianDate(date)}, codice ${code}${annulled ? ': annullato' : ''}`,
  counted: (valid: number, due: number) =>
    `Attestati: ${number(valid)} rilasciati, ${number(due)} da rilasciare (zerosei attestati)`,
  doubtful: (count: number) =>
    `${plural(count, 'persona potrebbe', 'persone potrebbero')} essere un’altra che ha firmato: l’attestato dopo la risposta (zerosei dubbi), o subito per nome.`,
  changed: (count: number) =>
    `${plural(count, 'attestato già rilasciato non dice', 'attestati già rilasciati non dicono')} più quel che risulta: per riemetterli con lo stesso numero zerosei attestati --riemetti`,
  unearned: (count: number) =>
    `${plural(count, 'attestato già rilasciato non spetterebbe', 'attestati già rilasciati non spetterebbero')} più: ATT-02 in zerosei verifica`,
  annulled: (count: number) =>
    `${plural(count, 'persona ha un attestato annullato', 'persone hanno un attestato annullato')}: un altro si rilascia solo per nome (zerosei attestati PERSONA).`,
  tried: 'Prova: nessun numero è stato dato; gli attestati sono segnati «prova».',
  nobodySigned: 'Nessuna presenza riportata: gli attestati si fanno dopo zerosei presenze.',
  next: 'Poi: zerosei attestati --registro',
  question: (fresh: number, again: number) =>
    `Rilasciare ${plural(fresh, 'attestato', 'attestati')}${again > 0 ? ` e riemetterne ${number(again)}` : ''}?`,
  refused: 'Nessun attestato rilasciato.',
  numbers: (first: number, last: number) => (first === last ? `numero ${first}` : `numeri da ${first} a ${last}`),
  plan: (fresh: number, numbers: string) => `Da rilasciare: ${plural(fresh, 'attestato', 'attestati')}, ${numbers}`,
  again: (count: number) => `Da riemettere con lo stesso numero: ${number(count)}`,
  state: { valid: 'valido', annulled: 'annullato', erased: 'cancellato' },
  valid: ({ number: given, date, version }: Certificate) =>
    `Valido: attestato n. ${given} rilasciato il ${italianDate(date)}${version > 1 ? ` (versione ${version})` : ''}`,
  replaced: (given: number, date: string) =>
    `Sostituito: l’attestato n. ${given} è stato riemesso il ${italianDate(date)}; vale quello, con un altro codice.`,
  withdrawn: (given: number, why: string) => `Annullato: l’attestato n. ${given} non vale più${why}`,
  unknownCode: (given: string) =>
    `Nessun attestato di questo archivio ha il codice «${given}». Ricontrollarlo sul foglio: sono dodici tra lettere e cifre.`,
  annulQuestion: (given: number) => `Annullare l’attestato n. ${given}?`,
  annulPlan: (given: number, name: string) =>
    `L’attestato n. ${given} di ${name} non vale più; il numero resta nel registro, e non si dà ad altri.`,
  annulReason: 'annullato dall’ufficio',
  annulNext: 'Per vedere il registro: zerosei attestati --registro',
  grantQuestion: (name: string) => `Concedere l’attestato a ${name}?`,
  grantPlan: (name: string, percent: number, threshold: number) =>
    `${name} ha il ${percent} % delle ore, sotto la soglia del ${threshold} %: avrà comunque l’attestato.`,
  grantNext: 'Per rilasciarlo: zerosei attestati',
};
