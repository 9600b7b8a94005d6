import { mismatchText } from '../attendance-mismatch.js';
import { bareCode, plural, rowList } from '../words.js';
import type { RuleTexts } from './rule-text.js';

/** `, riga 17`; nothing of somebody who is in no row. */
const inRow = (row: string): string => (row === '' ? '' : `, riga ${row}`);

/** How whoever signed stood, by the status of the registration or by what has taken its place. */
const UNEXPECTED = {
  confermata: 'non preiscritta/o',
  senza_incontro: 'non preiscritta/o',
  none: 'non preiscritta/o',
  gone: 'nessuna risposta e nessun atto la/lo porta più, benché fosse sul foglio stampato',
  in_attesa: "in lista d'attesa",
  ritirata: "con l'iscrizione ritirata",
  later: 'con un invio successivo che sceglieva altro',
  moved: 'spostata/o a un altro incontro',
  heir: "aveva lasciato il posto a un'altra persona",
  delegate: 'aveva mandato qualcuno al suo posto',
} as const;

/** What the rules on what came back signed say. */
export const ATTENDANCE_RULES = {
  'PRE-01': {
    title: 'Ore di entrata e di uscita da controllare',
    sentence: ({ person, row, session, problem, entrance, exit }) =>
      `incontro ${bareCode(session)}${inRow(row)}, ${person}: ${
        {
          'no-entrance': `uscita (${exit}) senza entrata`,
          'before-entrance': `uscita (${exit}) non dopo l'entrata (${entrance})`,
          outside: `${[entrance, exit].filter(Boolean).join('–')} è fuori dalle ore dell'incontro`,
        }[problem]
      }.`,
    means: 'Le ore accanto alla firma non possono essere quelle: i minuti di presenza sarebbero sbagliati.',
    matters:
      'Dai minuti di presenza dipende l’attestato: con un’ora sbagliata può andare a chi non spetta, o mancare a chi spetta.',
    example: {
      given: 'Alla riga 12 del foglio c’è l’entrata alle 11:15 e l’uscita alle 10:30.',
      values: {
        person: 'RIVA Anna',
        row: '12',
        session: 'I1',
        problem: 'before-entrance',
        entrance: '11:15',
        exit: '10:30',
      },
    },
    solve:
      'Riguardare il foglio e ripetere la riga: zerosei presenze INCONTRO --entrate-tarde RIGA=ORA --uscite RIGA=ORA',
  },
  'PRE-02': {
    title: 'Presenti non preiscritti',
    sentence: ({ person, row, session, status }) =>
      `incontro ${bareCode(session)}${inRow(row)}, ${person}: presente ma ${UNEXPECTED[status]}.`,
    means:
      'Qualcuno ha firmato senza un’iscrizione confermata a quell’incontro: nelle righe in fondo al foglio, o nella sua dopo averla ritirata, o dopo che l’importazione da cui veniva è stata annullata.',
    matters: 'La presenza conta anche per gli attestati: è bene sapere che quella persona non era tra gli iscritti.',
    example: {
      given: 'In fondo al foglio, nella riga A1, ha firmato Neri Ida, che non si era iscritta.',
      values: { person: 'NERI Ida', row: 'A1', session: 'I1', status: 'none' },
    },
    solve:
      'Non serve altro: la presenza vale. Se è una persona già nota scritta in un altro modo: zerosei dubbi. Se l’importazione da cui veniva è stata annullata per sbaglio: zerosei storia, e zerosei annulla NUMERO',
  },
  'PRE-03': {
    title: 'Deleghe decadute con la firma del dirigente',
    sentence: ({ principal, delegate, session, both }) =>
      `${principal} presente${both ? `, come ${delegate}` : ''}: delega di ${delegate} decaduta per l'incontro ${bareCode(session)}.`,
    means:
      'Chi aveva delegato ha firmato di persona: per quell’incontro la delega non vale, e chi era delegato vi è stato in veste propria.',
    matters:
      'Il DS e il suo delegato non possono contare tutti e due per l’istituto: il verbale deve dire in che veste c’era ciascuno.',
    example: {
      given: 'Ferrari Lucia aveva delegato Riva Anna, poi è venuta lei e ha firmato.',
      values: { principal: 'Ferrari Lucia', delegate: 'Riva Anna', session: 'I1', both: false },
    },
    solve: 'Non serve altro, se la firma è la sua.',
  },
  'PRE-04': {
    title: 'Presenze che non sono del foglio',
    sentence: ({ mismatch }) => `${mismatchText(mismatch)} La riga non è contata.`,
    means:
      'Una riga riportata non corrisponde al foglio firmato: incontro, edizione, numero o nome. Non si indovina di chi sia: non conta per nessuno.',
    matters:
      'Una presenza data alla riga sbagliata toglie una firma a uno e la dà a un altro: per questo la riga non conta finché non è chiara.',
    example: {
      given: 'Nel file delle presenze la riga 17 è di «Bassi Teresa»; sul foglio stampato alla riga 17 c’è Riva Anna.',
      values: {
        mismatch: {
          origin: { file: 'firme.csv', row: 18 },
          session: 'I1',
          edition: 1,
          said: 'Bassi Teresa',
          because: 'name',
          printed: 'RIVA Anna',
        },
      },
    },
    solve:
      'Riguardare il foglio, correggere il file e importarlo di nuovo: zerosei importa FILE. Se è stata firmata un’altra edizione: zerosei presenze INCONTRO --edizione N …',
  },
  'PRE-05': {
    title: 'Righe del foglio non riportate',
    sentence: ({ session, rows, printed }) =>
      `incontro ${bareCode(session)}: di ${plural(rows.length, 'riga', 'righe')} su ${printed} non è detto se ${rows.length === 1 ? 'ha' : 'hanno'} firmato (${rowList(rows.map(Number))}).`,
    means: 'Del foglio firmato è tornata solo una parte: di quelle righe non si sa se la persona c’era.',
    matters:
      'Chi è in quelle righe non risulta né presente né assente: niente attestato, e il verbale resta incompleto.',
    example: {
      given: 'Il foglio aveva 40 righe; nel file delle presenze mancano le ultime tre.',
      values: { session: 'I1', rows: ['38', '39', '40'], printed: 40 },
    },
    solve: 'Riportare anche quelle: zerosei presenze INCONTRO, o un file con le righe che mancano',
  },
  'PRE-06': {
    title: 'Stessa persona in due righe',
    sentence: ({ person, session, rows }) =>
      `incontro ${bareCode(session)}, ${person}: presente in più righe (${rows.map((row) => row || 'senza numero').join(', ')}).`,
    means: 'La stessa persona risulta presente due volte allo stesso incontro: sul foglio e in fondo, o in due fogli.',
    matters: 'Di una persona conta una presenza sola; se invece sono due omonimi, una delle due la perde.',
    example: {
      given: 'Riva Anna ha firmato alla riga 12 e di nuovo nella riga A2, in fondo.',
      values: { person: 'RIVA Anna', session: 'I1', rows: ['12', 'A2'] },
    },
    solve:
      'Riguardare il foglio: se sono due persone: zerosei correggi PERSONA --diversa-da FILE:RIGA, con la riga in cui è riportata la firma; se no, la presenza è una.',
  },
  'PRE-07': {
    title: 'Firme illeggibili',
    sentence: ({ session, rows }) =>
      `incontro ${bareCode(session)}: ${rows.length === 1 ? 'una firma illeggibile' : `${rows.length} firme illeggibili`} (${rows.map((row) => `riga ${row || 'senza numero'}`).join(', ')}), ${rows.length === 1 ? 'contata' : 'contate'} ma di nessuno.`,
    means: 'Una firma non si legge: si conta, e non si attribuisce a nessuno.',
    matters: 'Chi ha firmato c’era, ma senza un nome non può avere l’attestato.',
    example: {
      given: 'Nella riga A3 c’è una firma che nessuno sa leggere.',
      values: { session: 'I1', rows: ['A3'] },
    },
    solve:
      'Se qualcuno la riconosce, ripetere la riga: zerosei presenze INCONTRO, oppure --non-preiscritti "A1: COGNOME Nome"',
  },
} satisfies Partial<RuleTexts>;
