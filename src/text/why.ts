import type { Delegation } from '../domain/delegations/delegation.js';
import { FIELD_WORDS } from '../domain/form-fields.js';
import type { Place } from '../domain/places/place.js';
import type { Registration, Response } from '../domain/records.js';
import type { Severity } from '../domain/severity.js';
import type { ColumnBehind } from '../domain/why/columns-behind.js';
import { capacityName } from './capacities.js';
import { delegationReason, sideName } from './delegations.js';
import { seatText } from './seats.js';
import { bareCode, cut, either, italianDate, plural, word } from './words.js';

const SEVERITY_ASKS: Readonly<Record<Severity, string>> = {
  errore: 'chiede una decisione',
  avviso: 'da controllare',
  nota: 'si è sistemata da sola',
};

const UNITED = { decided: 'per decisione', certain: 'per certo' } as const;

/** Headings and sentences of `perche`. */
export const whyText = {
  rows: 'Le sue righe',
  columns: 'Colonne del modulo',
  place: 'Istituto',
  sessions: 'Incontri',
  capacity: 'In qualità di',
  seats: 'Posti',
  hats: 'Che cos’altro è',
  delegations: 'Deleghe',
  doubts: 'Dubbi aperti',
  decisions: 'Decisioni',
  findings: 'Rilievi',
  registry: 'Anagrafe',
  invited: 'Destinatario della nota',
  coverage: 'Chi viene',
  heads: 'Dirigenti',
  verdict: 'Perché',
  todo: 'Che cosa fare',
  because: 'Motivo',
  means: 'Che cosa significa',
  severity: 'Quanto è grave',
  matters: 'Perché conta',
  example: 'Un esempio, inventato',
  openFindings: 'Rilievi aperti ora',
  ofSeverity: (severity: Severity, when?: string) =>
    `${severity}, ${SEVERITY_ASKS[severity]}${when === undefined ? '' : `: ${when}`}.`,
  noFindings: 'Nessuno.',
  moreFindings: (count: number, rule: string) =>
    `${count === 1 ? 'Ce n’è ancora 1' : `Ce ne sono altri ${count}`}: zerosei verifica --regola ${rule}`,
  stated: 'Dove è detta',
  who: 'Chi delega e chi è delegato',

  perhaps: (given: string) => `Nessuno corrisponde a «${given}»; forse si intendeva:`,
  severalPeople: (given: string) => `Più persone corrispondono a «${given}»:`,
  nextPerson: 'Per una di loro: zerosei perche CODICE',

  person: (name: string, code: string) => `${name} (persona ${code})`,
  row: (row: string, name: string, code: string) => `${row}: ${name} (persona ${code})`,
  only: (row: string, also: readonly string[]) => `${row}${alsoIn(also)}: l’unica.`,
  united: (row: string, also: readonly string[], to: string, decided: boolean, reasons: readonly string[]) =>
    `${row}${alsoIn(also)}: la stessa persona di ${to}, ${decided ? UNITED.decided : UNITED.certain}${reasons.length > 0 ? `: ${reasons.join('; ')}` : ''}.`,
  edited: (row: string, said: string, now: string) =>
    `${row} diceva «${said}»: è la stessa risposta (stessa ora di invio al secondo, stesso indirizzo), corretta poi nel modulo; vale ${now}.`,
  headsBoth: "nell'elenco i due istituti hanno lo stesso dirigente",
  doubt: (name: string, row: string, reason: string, probability: string) =>
    `forse è anche ${name} (${row}): ${reason} (probabilità ${probability}). Per decidere: zerosei dubbi`,

  announced: (principals: readonly string[]) =>
    `Non si è iscritta/o: è sul foglio perché indicata/o come delegata/o da ${principals.join(', ')}.`,
  announcedTodo: ({ delegation, surname, givenName, institute, session }: Announced): string[] => [
    `Se si è iscritta/o con un nome scritto in altro modo: zerosei correggi PERSONA --stessa-di ${delegation}`,
    `Per iscriverla/o: zerosei correggi --aggiungi --cognome ${word(surname)} --nome ${word(givenName ?? 'NOME')} --ruolo "Delegato del DS" --istituto ${institute ?? 'CODICE'} --incontro ${word(session ?? 'INCONTRO')}`,
    `Se non viene: zerosei deleghe revoca ${delegation}`,
  ],

  samePerson: (a: string, b: string) => `${a} e ${b} sono la stessa persona.`,
  notSame: (a: string, b: string) => `${a} e ${b} non sono la stessa persona.`,
  openDoubt: (a: string, b: string) => `${a} e ${b}: potrebbero essere la stessa persona, non è ancora deciso.`,
  linkedBy: (a: string, b: string, reason: string) => `${a} e ${b}: ${reason}.`,
  nothingInCommon: (a: string, b: string) => `${a} e ${b}: nulla in comune che faccia pensare alla stessa persona.`,
  probability: (share: string) => `Probabilità che siano la stessa, da quello che è scritto: ${share}.`,
  howToUnite: (a: string, b: string) => `Per dire che è la stessa: zerosei correggi "${a}" --stessa-di "${b}"`,
  howToPart: (a: string, b: string) => `Per dire che sono diverse: zerosei correggi "${a}" --diversa-da "${b}"`,

  placeRead: (row: string, { place, row: { code, institution, municipality } }: Response): string => {
    const found = [place.school ?? place.institute ?? place.service, place.name].filter(Boolean).join(', ');
    return `${row}: ${RECOGNISED[place.by ?? 'none'](found, {
      code: code ?? institution ?? '',
      name: [institution ?? code, municipality].filter(Boolean).join(', '),
    })}.`;
  },
  column: (row: string, { title, text, decided, open }: ColumnBehind): string => {
    const column = `${row}: la colonna «${cut(title)}»`;
    if (decided) {
      const { meaning, by } = decided;
      const as = meaning === 'unused' ? 'non è usata' : `è letta come ${FIELD_WORDS[meaning]}`;
      return `${column} ${as} per decisione di ${by.madeBy} del ${italianDate(by.madeAt)} («${cut(text, 40)}»).`;
    }
    const may = either((open?.maybe ?? []).map((field) => FIELD_WORDS[field]));
    const until = open?.now === undefined ? 'è conservato, non usato' : 'per ora vale come nome';
    return `${column} aspetta di essere chiarita (forse ${may}): «${cut(text, 40)}» ${until}. Per dirlo: zerosei dubbi --tipo colonna`;
  },
  sessionsRead: (row: string, text: string | undefined, sessions: readonly string[], unknown: readonly string[]) => {
    if (text === undefined && sessions.length > 0) return `${row}: ${sessions.join(', ')}, l'unico del percorso.`;
    if (text === undefined) return `${row}: nessun incontro indicato.`;
    const missing = unknown.length > 0 ? `; non riconosciuto: ${unknown.map((one) => `«${one}»`).join(', ')}` : '';
    return `${row}: «${text}» → ${sessions.join(', ') || 'nessuno'}${missing}.`;
  },
  capacityRead: (row: string, { row: { role }, capacity, corrected }: Response) =>
    `${row}: ${role === undefined ? 'nessun ruolo scritto' : `«${role}»`} → ${capacityName(capacity, role)}${corrected?.includes('role') ? ' (per decisione)' : ''}.`,

  seat: (registration: Registration, seats: number | undefined): string => {
    const { session, status, position, since, late, waits, delegated, replaced } = registration;
    const asked = since === undefined ? '' : `, chiesto il ${italianDate(since)}${late ? ', oltre il termine' : ''}`;
    const as = capacityName(registration.capacity, registration.role);
    switch (status) {
      case 'confermata':
        if (position === undefined) return `Incontro ${session}: presente come ${as}, senza occupare un posto.`;
        return `Incontro ${session}: ha un posto come ${as} (${position}º${seats === undefined ? '' : ` di ${plural(seats, 'posto', 'posti')}`}${asked}).`;
      case 'in_attesa':
        return waits ? seatText.whyWaiting(registration) : `Incontro ${session}: in lista d'attesa.`;
      case 'ritirata':
        return `Incontro ${session ?? 'non indicato'}: non partecipa più, per decisione.`;
      case 'sostituita':
        if (delegated) return seatText.whyDelegated(registration, delegated);
        return `Incontro ${session ?? 'non indicato'}: non vale più${replaced ? `: ${seatText.noLonger(replaced)}` : ''}.`;
      case 'senza_incontro':
        return 'Senza incontro: nessuno di quelli previsti è stato riconosciuto.';
    }
  },

  school: (code: string, name: string, where: readonly string[], row: string) =>
    `${code}, ${name}${where.length > 0 ? `, ${where.join(' ')}` : ''} (${row}).`,
  closed: 'Non più attivo: l’anagrafe più recente non ce l’ha.',
  heir: (school: string) =>
    `Ne ha preso il posto ${school}: così è stato deciso, e chi ha scritto questo codice conta per quello.`,
  cptOf: (names: readonly string[]) => (names.length > 0 ? `CPT: ${names.join(', ')}.` : 'Nessun CPT.'),
  nurseries: (names: readonly string[]) => `Scuole dell'infanzia: ${names.join(', ')}.`,
  isInvited: 'Sì: istituto comprensivo attivo della regione, con scuola dell’infanzia.',
  notInvited: {
    kind: 'No: la nota è per gli istituti comprensivi.',
    closed: 'No: non è più attivo.',
    nursery: 'No: non risulta avere scuole dell’infanzia.',
    region: 'No: è di un’altra regione.',
    limit: 'No: non è delle province o dei CPT invitati (zerosei impostazioni invitati).',
  },
  covered: (state: string, people: number, bySession: readonly string[]) =>
    `Stato: ${state}; ${plural(people, 'persona', 'persone')}${bySession.length > 0 ? ` (${bySession.join(', ')})` : ''}.`,
  exempt: 'Chi lo dirige presiede un CPT: già coinvolto per altra via.',
  comes: (name: string, code: string, as: string, where: string, row: string) =>
    `${name} (persona ${code}), ${as}, ${where} (${row}).`,
  head: (name: string, kind: string, days: string | undefined, row: string) =>
    `${name}, ${kind.replace('_', ' ')}${days === undefined ? '' : `, ${days}`} (${row}).`,
  noHeads: 'Nessun dirigente in elenco.',

  delegation: ({ code, institute, session }: Delegation) =>
    `Delega ${code}${institute === undefined ? '' : `, ${institute}`}${session === undefined ? '' : `, incontro ${bareCode(session)}`}`,
  parties: (principal: string | undefined, delegate: string | undefined, certainty: string) =>
    `${sideName(principal)} delega ${sideName(delegate)} (${certainty}).`,
  delegationLine: ({ code, principal, delegate, session, state, reason }: Delegation) =>
    `${code}: ${sideName(principal.name)} delega ${sideName(delegate.name)}${session === undefined ? '' : ` per ${session}`}: ${state}, ${delegationReason(reason)}.`,
  named: (written: string, reason: string | undefined) =>
    `  scritto «${written}»${reason === undefined ? '' : `: ${reason}`}.`,
  party: (name: string, row: string | undefined) => `${name}: ${row ?? 'nessuna iscrizione riconosciuta'}.`,

  finding: (rule: string, title: string) => `${rule} ${title}`,
  findingLine: (rule: string, sentence: string) => `${rule}: ${sentence}`,
  session: (code: string, date: string) => `Incontro ${code} del ${italianDate(date)}`,
  sessionSeats: (seated: number, seats: number | undefined, waiting: number, freed: number) =>
    `${plural(seated, 'persona', 'persone')} con posto${seats === undefined ? ', posti illimitati' : ` su ${seats}`}; ${waiting} in attesa${freed > 0 ? `; ${plural(freed, 'posto liberato', 'posti liberati')} da assegnare` : ''}.`,
  notThere: (name: string, session: string) => `${name} non è iscritta/o all'incontro ${bareCode(session)}.`,
};

const alsoIn = (rows: readonly string[]): string => (rows.length > 0 ? ` (anche ${rows.join(', ')})` : '');

/** Somebody named as delegate who did not register. */
interface Announced {
  /** Code of the delegation. */
  readonly delegation: string;
  readonly surname: string;
  readonly givenName: string | undefined;
  readonly institute: string | undefined;
  readonly session: string | undefined;
}

interface Written {
  readonly code: string;
  readonly name: string;
}

const RECOGNISED: Readonly<Record<NonNullable<Place['by']> | 'none', (found: string, written: Written) => string>> = {
  code: (found, { code }) => `${found}, dal codice «${code}»`,
  'repaired-code': (found, { code }) =>
    `${found}, dal codice «${code}» letto con 0 al posto di O e 1 al posto di I: è l’unico in elenco`,
  stem: (found, { code }) => `${found}, dal codice di plesso «${code}», che comincia come il suo`,
  name: (found, { name }) => `${found}, dal nome «${name}»`,
  service: (found, { code }) => `${found}, dal numero del servizio «${code}»`,
  decision: (found, { name }) => `${found}, per decisione; era scritto «${name}»`,
  none: (_, { name }) => (name === '' ? 'nessun istituto indicato' : `«${name}» non è stato riconosciuto`),
};
