import type { ResponseRow } from '../domain/facts.js';
import { italianDate, plural } from './words.js';

/** What stands in a proposed command for a name that is not known. */
export const MISSING = { surname: 'COGNOME', givenName: 'NOME' } as const;

/** Words of `correggi`. */
export const correctText = {
  surname: 'cognome',
  givenName: 'nome',
  role: 'ruolo',
  place: 'istituto, scuola o servizio (codice o nome)',
  session: 'incontro',
  email: 'e-mail (facoltativa)',
  who: 'Chi? (parte del nome, codice, oppure FILE:RIGA)',
  whoElse: 'Di chi altro è la stessa persona? (parte del nome, codice, oppure FILE:RIGA)',
  notFound: (text: string, near: boolean) => `Nessuno corrisponde a «${text}».${near ? ' Forse si intendeva:' : ''}`,
  tooMany: (count: number) => `${plural(count, 'persona', 'persone')}: scrivere di più del nome.`,
  whichOne: 'Quale? (numero; Invio: cercare ancora)',
  wrongNumber: (most: number) => `Un numero da 1 a ${most}, oppure Invio.`,
  nobody: 'Nessuno indicato. Che cosa fare?',
  /** One row as it was written. */
  row: (
    rows: readonly string[],
    { surname, givenName, fullName, role, institution, code, session, submittedAt }: ResponseRow,
  ) =>
    `${rows.join(', ')}: ${[
      [surname, givenName, fullName].filter(Boolean).join(' '),
      role,
      institution ?? code,
      session,
    ]
      .filter(Boolean)
      .join(', ')}${submittedAt === undefined ? '' : ` (inviata il ${italianDate(submittedAt)})`}.`,
  unknownPlace: (text: string) => `«${text}» non è in elenco: scrivere il codice, o il nome intero.`,
  people: 'Le persone della riga («Rossi, Maria; Bianchi, Anna»)',
  what: 'Che cosa correggere?',
  which: 'Da quale incontro?',
  to: 'A quale incontro?',
  reason: 'Perché?',
  nothing: 'che cosa correggere',
  whatText: 'che cosa significa il testo',
  whatTextOption: '--ruolo, --istituto, --incontro o --lascia',
  whatColumn: (title: string) => `che cosa chiede «${title}»`,
  columnOption: '--colonna "TITOLO=delegante"',
  nothingOption: '--ritira, --sposta, --cognome, --nome, --ruolo, --istituto, --dividi, --aggiungi …',
  whichRow: 'quale riga dividere',
  whichPeople: 'tutte le persone della riga, ognuna con cognome e nome',
  divisionOption: '--dividi "Rossi, Maria; Bianchi, Anna"',
  subject: 'chi o quale riga correggere',
  subjectOption: 'zerosei correggi PERSONA, oppure FILE:RIGA',
  question: 'Registrare?',
  unsaid: '',
  next: 'Ora: zerosei stato',
  actions: {
    cancel: 'ritira da un incontro',
    move: 'sposta a un altro incontro',
    surname: 'correggi il cognome',
    givenName: 'correggi il nome',
    role: 'correggi il ruolo',
    place: "correggi l'istituto",
    another: 'iscrivi anche a un altro incontro',
    divide: 'dividi: la riga è di più persone',
    same: "è la stessa persona di un'altra",
    add: "aggiungi un'iscrizione nuova, presa per telefono o su carta",
    stop: 'niente',
  },
};
