import type { FindingValues } from '../../domain/findings/rules.js';
import { MISSING } from '../correct.js';
import { listed, word } from '../words.js';
import type { RuleTexts } from './rule-text.js';

const WHERE = { heads: 'nell’elenco dei dirigenti', response: 'in un altro invio' } as const;

type InOneCell = Extract<FindingValues['ISC-02'], { readonly other: unknown }>;

const orderSentence = ({ written, row, read, other, from }: InOneCell): string => {
  const why =
    from === 'open'
      ? `di «${written}» non si capisce quale sia il cognome: letto «${read.surname}»`
      : `«${written}» è letto nell’ordine della colonna, cognome «${read.surname}», ma sembra scritto al contrario`;
  return `${why}. Se il cognome è «${other.surname}»: zerosei correggi ${word(row)} --cognome "${other.surname}" --nome "${other.givenName}"`;
};

/** The command that makes people of a row that holds several. */
export const divisionCommand = ({ row, people }: Pick<FindingValues['ISC-10'], 'row' | 'people'>): string =>
  `zerosei correggi ${word(row)} --dividi "${people
    .map(({ surname, givenName }) => `${surname || MISSING.surname}, ${givenName || MISSING.givenName}`)
    .join('; ')}"`;

/** What the rules on single responses say. */
export const RESPONSE_RULES = {
  'ISC-01': {
    title: 'Nomi incompleti',
    sentence: ({ surname, givenName }) =>
      `cognome o nome mancante${surname || givenName ? ` (c'è solo «${surname ?? givenName}»)` : ''}. Completare con il nome intero.`,
    means: 'Della persona si conosce solo il cognome, solo il nome o solo un’iniziale.',
    matters: 'Al banco non si trova il nome, e la persona non si riconosce da un file all’altro.',
    example: {
      given: 'Alla domanda «Nome e cognome» qualcuno ha scritto solo «Riva».',
      values: { surname: 'Riva' },
    },
    solve: 'Scrivere il nome intero: zerosei correggi FILE:RIGA --cognome … --nome …',
  },
  'ISC-02': {
    title: 'Cognome e nome invertiti',
    sentence: (values) =>
      'other' in values
        ? orderSentence(values)
        : `cognome «${values.surname}» e nome «${values.givenName}» sembrano invertiti (${WHERE[values.from]}: ${values.right}). Correggere con «zerosei correggi».`,
    means:
      'Un elenco o un altro invio della stessa persona ha cognome e nome al contrario; oppure, di un nome in una sola cella, non è sicuro quale sia il cognome.',
    grades: {
      avviso: 'un elenco, un altro invio o le parole stesse dicono il contrario',
      nota: 'di un nome scritto in una sola cella nulla dice quale sia il cognome',
    },
    matters: 'Sul foglio la persona starebbe sotto la lettera del nome: al banco non si trova.',
    example: {
      given: 'Nel modulo il cognome è «Anna» e il nome «Riva»; nell’elenco dei dirigenti c’è Riva Anna.',
      values: { surname: 'Anna', givenName: 'Riva', right: 'Riva Anna', from: 'heads' },
    },
    solve: 'Se sono davvero invertiti: zerosei correggi FILE:RIGA --cognome … --nome …',
  },
  'ISC-03': {
    title: 'Ruoli non riconosciuti',
    sentence: ({ role }) => `ruolo «${role}» non riconosciuto: sarà stampato così com'è scritto.`,
    means: 'Il ruolo scritto non è tra quelli conosciuti: sul foglio è stampato com’è scritto.',
    matters:
      'Dal ruolo dipende l’ordine dei posti: uno sconosciuto viene dopo dirigenti, delegati, docenti dell’infanzia ed educatori.',
    example: {
      given: 'Alla domanda sul ruolo qualcuno ha scritto «Funzione strumentale».',
      values: { role: 'Funzione strumentale' },
    },
    solve:
      'Dire una volta per tutte che cosa significa, o lasciarlo com’è: «zerosei dubbi», oppure: zerosei correggi --scritto "RUOLO SCRITTO" --lascia',
  },
  'ISC-05': {
    title: 'Incontri non riconosciuti',
    sentence: ({ session, sessions }) =>
      `${session ? `incontro «${session}» inesistente o non univoco` : 'incontro non indicato'}. Incontri previsti: ${listed(sessions)}.`,
    means: 'Non si capisce a quale incontro la persona voglia partecipare: per ora non è su nessun foglio.',
    matters: 'Chi non è su nessun foglio si presenta alla porta e non trova il suo nome.',
    example: {
      given: 'Nel modulo la risposta è «5 aprile», ma quel giorno non c’è nessun incontro.',
      values: { session: '5 aprile', sessions: ['I1', 'I2'] },
    },
    solve: 'Dire l’incontro con «zerosei dubbi», oppure: zerosei correggi FILE:RIGA --sposta :INCONTRO',
  },
  'ISC-08': {
    title: 'Note non importate',
    sentence: ({ columns }) =>
      `c'è qualcosa in ${listed(columns)}, che non viene importato (dati non necessari): leggerlo nel file originale.`,
    means: 'Nel file originale la riga dice qualcosa in colonne che non si conservano (note, salute, diete).',
    matters: 'Lì può esserci una richiesta a cui rispondere: un accesso per la carrozzina, una dieta.',
    example: {
      given: 'Alla domanda «Note» qualcuno ha scritto una cosa che l’archivio non conserva.',
      values: { columns: ['Note'] },
    },
    solve:
      'Leggerlo nel file originale: qui non resta nulla. In quali righe e colonne: zerosei verifica --regola ISC-08',
  },
  'ISC-10': {
    title: 'Più persone in una riga',
    sentence: (values) =>
      `più nominativi in un campo («${values.value}»). Per dividerli${values.unsure ? ' (prima controllare quale è il cognome: sta prima della virgola)' : ''}: ${divisionCommand(values)}`,
    means: 'In una sola riga si sono iscritte più persone: sul foglio avrebbero una firma sola.',
    matters: 'Una delle due non avrebbe né riga né posto.',
    example: {
      given: 'Alla domanda «Nome e cognome» c’è «Rossi Maria e Bianchi Anna».',
      values: {
        value: 'Rossi Maria e Bianchi Anna',
        row: 'risposte.csv:15',
        people: [
          { surname: 'Rossi', givenName: 'Maria' },
          { surname: 'Bianchi', givenName: 'Anna' },
        ],
      },
    },
    solve:
      'Usare il comando che il rilievo propone (zerosei correggi FILE:RIGA --dividi …): ognuna conserva l’ora dell’invio.',
  },
  'ISC-11': {
    title: 'E-mail non utilizzabili',
    sentence: ({ email }) => `«${email}» non è un indirizzo e-mail utilizzabile.`,
    means: 'L’indirizzo e-mail scritto non può funzionare: non serve a riconoscere la persona né a scriverle.',
    matters: 'Le convocazioni e l’attestato non le arriverebbero.',
    example: {
      given: 'Alla domanda sull’e-mail c’è «riva.anna.example».',
      values: { email: 'riva.anna.example' },
    },
    solve: 'Non c’è nulla da fare per i fogli; per scriverle, chiedere l’indirizzo.',
  },
} satisfies Partial<RuleTexts>;
