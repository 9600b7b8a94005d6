import type { Retained } from '../domain/privacy/due.js';
import { kindName } from './kind-names.js';
import { italianDate, listed, number, plural } from './words.js';

/** Sentences of `privacy estratto`. */
export const extractText = {
  title: (name: string) => `Dati personali di ${name}`,
  made: (day: string, archive: string) =>
    `Estratto del ${italianDate(day)} dall'archivio «${archive}» (articolo 15 del Regolamento (UE) 2016/679). Contiene tutto ciò che l'archivio ha di questa persona: le righe come sono arrivate, che cosa ne è stato ricavato e perché, che cosa ne è uscito.`,
  row: (row: string, kind: string, brought: { readonly by: string; readonly at: string } | undefined) =>
    `Riga ${row}, ${kindName(kind)}${brought ? `, importata il ${italianDate(brought.at)} da ${brought.by}` : ''}`,
  cell: (title: string, letter: string | undefined, value: string) =>
    `${title}${letter === undefined ? '' : ` (colonna ${letter})`}: ${value}`,
  notKept: (letters: readonly string[]) =>
    `C'era qualcosa anche ${letters.length === 1 ? 'nella colonna' : 'nelle colonne'} ${letters.join(', ')}, che il programma non conserva: si legge nel file originale.`,
  ofOthers: 'Righe di altre persone che la nominano',
  namedIn: (row: string, kind: string, cells: readonly string[]) => `${row} (${kindName(kind)}): ${cells.join('; ')}`,
  rejected: 'Righe respinte che la nominano',
  rejectedRow: (row: string, title: string | undefined, value: string) =>
    `${row}${title === undefined ? '' : `, «${title}»`}: ${value}`,
  printed: 'Fogli firme stampati con il suo nome',
  printedRow: (edition: {
    readonly session: string;
    readonly number: number;
    readonly row: number;
    readonly at: string;
    readonly as: string;
    readonly annulled: boolean;
  }) =>
    `Incontro ${edition.session}, edizione ${edition.number} del ${italianDate(edition.at)}, riga ${edition.row}: ${edition.as}${edition.annulled ? ' (edizione annullata)' : ''}`,
  certificates: 'Attestati rilasciati, con tutto ciò che dicono',
  certificate: (number: number, version: number, day: string, name: string) =>
    `Attestato n. ${number}${version > 1 ? `, versione ${version}` : ''}, del ${italianDate(day)}, a ${name}`,
  certified: (day: string, title: string | undefined, minutes: number | undefined) =>
    `  ${italianDate(day)}${title === undefined ? '' : `, «${title}»`}${minutes === undefined ? '' : `, ${minutes} minuti`}`,
  letters: 'Lettere preparate',
  letter: (day: string, kind: string, to: string) => `${kind} del ${italianDate(day)} a ${to}`,
  leftOut: 'Che cosa non c’è, e perché',
  otherCells: (count: number) =>
    `Delle righe di altre persone che la nominano ${count === 1 ? 'non è riportata una cella' : `non sono riportate ${count} celle`}: sono dati di quelle persone.`,
  doubts: (count: number) =>
    `${plural(count, 'dubbio aperto', 'dubbi aperti')} se sia un'altra persona dell'archivio, o rilievi che riguardano anche altri: non riportati, perché direbbero chi sono.`,
  sharesName:
    'Un’altra persona dell’archivio ha lo stesso nome: dove c’è scritto soltanto il nome, non si può dire di chi sia, e non è riportato.',
  undone: (count: number) =>
    `Le righe delle importazioni annullate (${plural(count, 'voce', 'voci')}) non sono in vigore e non sono riportate, ma restano nell'archivio finché non si eliminano.`,
  outside:
    'I file originali, i fogli firmati, gli attestati e le lettere consegnati stanno fuori dall’archivio: l’ufficio li aggiunga, se li ha ancora.',
  which: (given: string) => `«${given}» può essere più persone. Quale?`,
  next: 'Da consegnare solo alla persona, dopo averla identificata. Per cancellarla: zerosei privacy cancella PERSONA',
} as const;

/** What kinds of personal data an archive holds, in the order in which they are told. */
export const HOLDINGS = {
  people: 'persone',
  responses: 'righe di risposte del modulo',
  rejected: 'righe respinte',
  heads: 'righe di elenchi di dirigenti',
  cpts: 'righe di CPT, con i Presidenti',
  acts: 'righe di atti di delega',
  attendance: 'righe di presenze',
  decisions: 'decisioni prese',
  editions: 'edizioni di fogli firme',
  certificates: 'attestati',
  letters: 'lettere',
  undone: 'voci annullate, i cui dati restano nell’archivio',
} as const;

/** Sentences of `privacy`. */
export const privacyText = {
  next: 'Che cosa si può fare: zerosei privacy --help',
} as const;

/** Sentences of `privacy cancella`. */
export const eraseText = {
  who: (name: string, code: string) => `Da cancellare per sempre: ${name} (${code})`,
  goes: (what: string) => `Se ne va: ${what}.`,
  rows: 'Le righe di altri che la nominano restano, senza il suo nome; una delega resta detta, senza chi è; le righe dei fogli stampati restano numerate, vuote.',
  certificatesKept:
    'Restano, perché lo dice --conserva-attestati, gli attestati rilasciati come sono sulla carta: numero, data, nome, incontri e ore.',
  certificatesGo:
    'Anche gli attestati: ne resta il numero, vuoto, che non si dà ad altri. Per tenerli come sono sulla carta: --conserva-attestati',
  noReturn:
    'Non si può annullare: né questa cancellazione, né qualcosa fatto prima, la farà tornare. Gli stessi file, importati di nuovo, si leggono senza di lei.',
  noCopy:
    'Non se ne fa prima una copia, che terrebbe quel che si cancella. Chi la vuole la fa ora con «zerosei salva FILE», e poi la distrugge.',
  seats: 'Che cosa cambia per i posti:',
  sharesName:
    'Un’altra persona dell’archivio ha lo stesso nome: dove c’è scritto soltanto il nome, e non si sa di chi sia, resta.',
  settings: (keys: readonly string[]) =>
    `Il nome è anche nelle impostazioni, che non si cancellano da sole: ${listed(keys)}. Per cambiarle: zerosei impostazioni CHIAVE VALORE`,
  outside: 'Fuori dall’archivio restano, da distruggere a mano (anche nel cestino e nelle copie della posta):',
  files: (names: readonly string[]) =>
    `  file importati, da cui togliere le sue righe o da eliminare: ${listed(names)}`,
  edition: (session: string, number: number, day: string, annulled: boolean) =>
    `  foglio firme dell'incontro ${session}, edizione ${number} del ${italianDate(day)}${annulled ? ', annullata' : ''}: i file nella cartella dei fogli; della carta firmata decide l'ufficio`,
  certificate: (number: number, version: number, day: string) =>
    `  attestato n. ${number}${version > 1 ? `, versione ${version}` : ''}, del ${italianDate(day)}: il file e le copie`,
  letter: (kind: string, day: string) =>
    `  lettera (${kind}) del ${italianDate(day)}: il file .eml, e la posta inviata`,
  archives: (names: readonly string[]) =>
    `  altri archivi e copie in questa cartella, che possono contenerla: ${listed(names)}; da eliminare, oppure cancellarla anche lì: zerosei privacy cancella PERSONA --archivio FILE`,
  copies: '  copie di riserva fatte altrove, estratti ed esportazioni già scritti: l’archivio non sa dove sono',
  question: 'Cancellare questa persona, senza ritorno?',
  tried: 'Prova: non è stato cancellato nulla.',
  refused: 'Non è stato cancellato nulla.',
  done: (people: number, entry: number) =>
    `${people === 0 ? 'Cancellato' : people === 1 ? 'Cancellata 1 persona' : `Cancellate ${plural(people, 'persona', 'persone')}`} (voce ${entry} della storia, che non dice chi). Non si annulla.`,
  next: 'Ora distruggere quel che resta fuori dall’archivio, elencato sopra.',
  cutShort: ({ entry, isDone }: { readonly entry: number; readonly isDone: boolean }) =>
    isDone
      ? `La cancellazione della voce ${entry} non risultava finita: ora l’archivio è stato riscritto per intero.`
      : `La cancellazione della voce ${entry} non è finita: l’archivio va ancora riscritto per intero, e fino ad allora nei suoi byte possono restare tracce. Liberare spazio sul disco, controllare di poter scrivere nella cartella e ripetere un comando qualsiasi.`,
} as const;

/** Sentences of `privacy scadenze` and `privacy elimina-scaduti`. */
export const dueText = {
  what: { registrations: 'iscrizioni', attendance: 'presenze', certificates: 'attestati' } satisfies {
    readonly [What in Retained]: string;
  },
  setting: {
    registrations: 'conservazione.iscrizioni',
    attendance: 'conservazione.presenze',
    certificates: 'conservazione.attestati',
  } satisfies { readonly [What in Retained]: string },
  noTerm: 'senza termine',
  due: 'scaduto',
  kept: 'da conservare',
  dueNow: (people: number, certificates: number) =>
    `Scaduti: ${plural(people, 'persona', 'persone')}, ${plural(certificates, 'attestato', 'attestati')}. Per eliminarli: zerosei privacy elimina-scaduti --prova`,
  nothingDue: 'Nessun termine è scaduto.',
  next: 'I mesi si cambiano con: zerosei impostazioni conservazione.iscrizioni MESI (anche conservazione.presenze, conservazione.attestati)',
  who: (people: number, certificates: number, names: readonly string[]) =>
    [
      `Dati scaduti, da cancellare per sempre: ${plural(people, 'persona', 'persone')}, ${plural(certificates, 'attestato', 'attestati')}`,
      ...(names.length > 0 ? [`  ${listed(names)}`] : []),
    ].join('\n'),
  question: 'Cancellare i dati scaduti, senza ritorno?',
} as const;

/** Sentences of `privacy elimina-annullati`. */
export const purgeText = {
  plan: (entries: readonly number[], rows: number) =>
    [
      `Voci annullate: ${entries.join(', ')}. Le loro righe (${number(rows)}) e decisioni sono ancora nell'archivio, per chi volesse annullare l'annullamento.`,
      'Si eliminano per sempre: dopo, quelle voci non si possono più ripristinare. In storia ne restano data, autore e figure. Le stampe annullate restano nel registro.',
    ].join('\n'),
  nothing: 'Nessuna voce annullata tiene dati nell’archivio.',
  question: 'Eliminare i dati delle voci annullate, senza ritorno?',
  tried: 'Prova: non è stato eliminato nulla.',
  refused: 'Non è stato eliminato nulla.',
  done: (entry: number) => `Eliminati i dati delle voci annullate (voce ${entry} della storia).`,
} as const;
