import { ROLES } from './answers.js';
import type { Plant, Planter } from './plant.js';

/** Sessions, roles, notes and repeated submissions. */
export function plantedChoices({ teacher }: Planter): Plant[] {
  const twice = teacher(29, ['Cornaggia', 'Renata'], { at: '2026-02-17T15:02:44' });
  const first = teacher(31, ['Dossena', 'Palmira'], { at: '2026-02-13T09:30:10' });
  const ownMailbox = { email: 'tecla.ghislandi@posta.example' };
  return [
    {
      what: 'Due incontri nella stessa casella, separati da virgola, in un modulo le cui scelte contengono virgole.',
      rule: 'ISC-09',
      answers: [teacher(6, ['Arrigoni', 'Delfina'], { sessions: ['INC2', 'INC5'] })],
    },
    {
      what: 'Incontro che non esiste.',
      rule: 'ISC-05',
      answers: [teacher(7, ['Brambati', 'Egle'], { sessionText: 'martedì 31 marzo 2026, ore 15.00' })],
    },
    {
      what: 'Nessun incontro scelto.',
      rule: 'ISC-05',
      answers: [teacher(7, ['Crippa', 'Fulvia'], { sessions: [] })],
    },
    {
      what: 'Incontro scritto a parole sue: si riconosce da giorno e luogo.',
      answers: [teacher(13, ['Danieli', 'Gemma'], { sessionText: 'quello di mercoledì 18 marzo a Borgofiume' })],
    },
    {
      what: 'Qualifica che il programma non conosce: stampata com’è.',
      rule: 'ISC-03',
      answers: [teacher(14, ['Erba', 'Iole'], { role: 'Bibliotecaria comunale' })],
    },
    {
      what: 'Riga uguale due volte nella stessa esportazione: contata una.',
      rule: 'DUP-01',
      answers: [twice, { ...twice }],
    },
    {
      what: 'Modulo inviato di nuovo dopo cinque minuti, uguale.',
      rule: 'ISC-07',
      answers: [first, { ...first, at: '2026-02-13T09:35:27' }],
    },
    {
      what: 'La stessa persona come docente di un istituto e come coordinatrice di un altro: una firma sola, quale qualità?',
      rule: 'DUP-06',
      answers: [
        teacher(28, ['Ghislandi', 'Tecla'], { at: '2026-02-16T14:00:00', ...ownMailbox }),
        teacher(29, ['Ghislandi', 'Tecla'], {
          at: '2026-02-18T08:12:09',
          role: ROLES.coordinator,
          ...ownMailbox,
        }),
      ],
    },
    {
      what: 'Allergia scritta nelle note: non si conserva, si dice solo in quale riga leggerla.',
      rule: 'ISC-08',
      answers: [teacher(29, ['Introini', 'Lea'], { note: 'Allergia alle noci' })],
    },
    {
      what: 'Richiesta di accessibilità nelle note, con un a capo dentro la casella.',
      rule: 'ISC-08',
      answers: [
        teacher(29, ['Locatelli', 'Milena'], { note: 'Uso la carrozzina:\nserve un posto vicino all’ingresso.' }),
      ],
    },
    {
      what: 'Numero di telefono rovinato dal foglio di calcolo.',
      answers: [teacher(31, ['Magistrelli', 'Nives'], { phone: '3,90E+09' })],
    },
    {
      what: 'Riga più corta delle altre: mancano le ultime caselle, vuote.',
      answers: [teacher(31, ['Nava', 'Oriana'], { phone: '', note: '', cells: 10 })],
    },
    {
      what: 'Iscrizione oltre il termine: in coda a chi è arrivato in tempo.',
      rule: 'ISC-06',
      answers: [teacher(32, ['Oggioni', 'Piera'], { at: '2026-03-08T21:17:30', sessions: ['INC1'] })],
    },
    {
      what: 'La stessa persona risponde anche all’altro modulo, per un secondo incontro.',
      answers: [
        teacher(23, ['Origgi', 'Amelia'], { email: 'amelia.origgi@posta.example', sessions: ['INC1'] }),
        teacher(23, ['Origgi', 'Amelia'], { form: 'services', email: 'amelia.origgi@posta.example' }),
      ],
    },
    {
      what: 'Le sole due iscritte all’ultimo incontro.',
      answers: [
        teacher(29, ['Porro', 'Romilda'], { at: '2026-03-03T10:00:12', sessions: ['INC6'] }),
        teacher(34, ['Redaelli', 'Sveva'], { at: '2026-03-05T12:31:08', sessions: ['INC6'] }),
      ],
    },
  ];
}
