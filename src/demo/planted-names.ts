import type { Plant, Planter } from './plant.js';

/** Names written as people write them, and who is who. */
export function plantedNames({ teacher, institute }: Planter): Plant[] {
  const schoolMailbox = `${institute(18).code}@istruzione.example`;
  return [
    {
      what: 'Cognome e nome nella stessa casella.',
      rule: 'ISC-01',
      answers: [teacher(3, ['Tagliaferri Ornella', ''])],
    },
    {
      what: 'Due persone in una riga sola.',
      rule: 'ISC-10',
      answers: [teacher(6, ['Bonaventura e Zanetti', 'Luisa e Carla'])],
    },
    {
      what: 'La stessa persona con l’accento e con l’apostrofo, stesso istituto: una persona sola, iscritta a due incontri.',
      rule: 'ISC-09',
      answers: [
        teacher(9, ['Lanfranconi', 'Nicolò'], { at: '2026-02-12T09:14:05' }),
        teacher(9, ['LANFRANCONI', "NICOLO'"], { at: '2026-02-19T16:40:51', sessions: ['INC4'] }),
      ],
    },
    {
      what: 'Titolo davanti al cognome, particella e nome doppio scritti in due modi.',
      answers: [
        teacher(11, ["Dott.ssa De' Rossetti", 'Maria Grazia'], { at: '2026-02-10T10:20:00' }),
        teacher(11, ['DE ROSSETTI', 'MARIAGRAZIA'], { at: '2026-02-20T12:05:33', sessions: ['INC5'] }),
      ],
    },
    {
      what: 'Cognome e nome scambiati nella seconda iscrizione.',
      answers: [
        teacher(14, ['Martino', 'Paolo'], { at: '2026-02-11T11:11:11' }),
        teacher(14, ['Paolo', 'Martino'], { at: '2026-02-21T08:45:02', sessions: ['INC4'] }),
      ],
    },
    {
      what: 'Cognome da nubile e doppio cognome, stessa casella di posta.',
      answers: [
        teacher(17, ['Rossini', 'Ambra'], { email: 'ambra.rossini@posta.example' }),
        teacher(17, ['Bianchetti Rossini', 'Ambra'], { email: 'ambra.rossini@posta.example', sessions: ['INC5'] }),
      ],
    },
    {
      what: 'Omonime in due istituti: due persone.',
      answers: [teacher(13, ['Marchesini', 'Laura']), teacher(28, ['Marchesini', 'Laura'], { sessions: ['INC1'] })],
    },
    {
      what: 'Marito e moglie con la stessa casella, scritta una volta in maiuscolo.',
      answers: [
        teacher(19, ['Ferraboschi', 'Lucia'], { email: 'Casa.Ferraboschi@posta.example' }),
        teacher(19, ['Ferraboschi', 'Paolo'], { email: 'casa.ferraboschi@posta.example' }),
      ],
    },
    {
      what: 'Cinque docenti iscritte dalla casella della scuola: cinque persone.',
      rule: 'DUP-05',
      answers: ['Amalia', 'Benedetta', 'Carolina', 'Dorotea', 'Ersilia'].map((givenName, index) =>
        teacher(18, [['Uboldi', 'Venosta', 'Zambelli', 'Trombini', 'Ubaldini'][index] as string, givenName], {
          email: schoolMailbox,
          sessions: ['INC1'],
        }),
      ),
    },
    {
      what: 'Formula al posto del cognome: resta testo, in ogni file che esce.',
      answers: [teacher(22, ['=HYPERLINK("premio.example")', 'Mario'])],
    },
    {
      what: 'Lettera accentata rovinata da un doppio passaggio di codifica.',
      rule: 'FIL-03',
      answers: [teacher(22, ['Zerbinati', 'NiccolÃ²'])],
    },
    {
      what: 'Nome lunghissimo: sul foglio va a capo, non si taglia.',
      answers: [teacher(24, ["Della Rovere Bentivoglio d'Altavena", 'Maria Vittoria Alessandra Benedetta'])],
    },
    {
      what: 'Indirizzo di posta senza dominio completo.',
      rule: 'ISC-11',
      answers: [teacher(24, ['Vaccari', 'Olimpia'], { email: 'olimpia.vaccari@istruzione' })],
    },
  ];
}
