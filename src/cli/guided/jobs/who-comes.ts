import { attending, delegation, person } from '../lists.js';
import { capacity, fileOfToday, files, line, oneOf, optional, place, session } from '../questions.js';
import type { Job } from '../sitting.js';

const reason = optional('--motivo', 'Perché? (Invio: nessun motivo)');

/** People, whom they stand for, where they come from. */
export const WHO_COMES: readonly Job[] = [
  {
    title: 'Persone: cercare, correggere, capire',
    words: [
      oneOf(
        'Che cosa?',
        ['Cercare per nome', 'persone', line('Cognome, o una parte del nome:')],
        ['Correggere una persona, o togliere un’iscrizione', 'correggi', person('Chi? Cognome, o una parte del nome:')],
        [
          'Aggiungere un’iscrizione presa per telefono',
          ...['correggi', '--aggiungi', '--cognome', line('Cognome:'), '--nome', line('Nome:')],
          ...['--ruolo', capacity('In quale veste?'), '--istituto', place('Istituto, scuola o servizio:')],
          ...['--incontro', session('A quale incontro?'), optional('--email', 'E-mail (Invio: nessuna):')],
        ],
        ['Capire perché una persona è così', 'perche', person('Chi? Cognome, o una parte del nome:')],
        ['Tutte, in un file per Excel', 'persone', '--per-excel', '--uscita', fileOfToday('persone', 'csv')],
      ),
    ],
  },
  {
    title: 'Deleghe: vedere, registrare, decidere',
    words: [
      'deleghe',
      oneOf(
        'Che cosa?',
        ['Vedere il registro'],
        ['Il registro in un file Excel', '--formato', 'xlsx', '--uscita', fileOfToday('deleghe', 'xlsx')],
        ['Registrare un atto di delega', 'registra'],
        ['Accettare una delega', 'accetta', delegation('Quale delega?'), reason],
        ['Respingere una delega', 'respingi', delegation('Quale delega?'), '--motivo', line('Perché?')],
        ['Segnare una delega revocata', 'revoca', delegation('Quale delega?'), reason],
        [
          'Sostituire una delega con un’altra',
          ...['sostituisci', delegation('Quale delega non vale più?')],
          ...['--con', delegation('Quale prende il suo posto?'), reason],
        ],
      ),
    ],
  },
  {
    title: 'Istituti: chi viene, chi manca, i solleciti',
    words: [
      'copertura',
      oneOf(
        'Che cosa?',
        ['Quanti vengono, per provincia'],
        ['Quanti vengono, per CPT', '--per', 'cpt'],
        ['Gli istituti da cui non viene nessuno', '--mancanti'],
        ['Scrivere il file dei solleciti, per la stampa unione', '--solleciti', fileOfToday('solleciti', 'xlsx')],
        [
          'Lo stesso, e segnare che a questi si è scritto',
          ...['--solleciti', fileOfToday('solleciti', 'xlsx'), '--segna-inviati'],
        ],
        ['Chi è venuto', '--presenze'],
        ['Un Presidente di CPT resta in carica', 'conferma', line('Codice o nome del CPT:'), reason],
      ),
    ],
  },
  {
    title: 'Lettere per posta elettronica',
    words: [
      'lettere',
      oneOf(
        'Che cosa?',
        ['Preparare i solleciti: una bozza per istituto', 'solleciti'],
        ['Preparare le conferme: a chi ha un posto', 'conferme'],
        ['Preparare gli avvisi: a chi è in lista d’attesa', 'attese'],
        ['Preparare gli avvisi: a chi dalla lista d’attesa ha avuto un posto', 'promossi'],
        [
          'Vedere soltanto a chi si scriverebbe',
          oneOf(
            'Quali lettere?',
            ['Solleciti', 'solleciti'],
            ['Conferme', 'conferme'],
            ['Avvisi a chi è in lista d’attesa', 'attese'],
            ['Avvisi a chi ha avuto un posto', 'promossi'],
          ),
          '--prova',
        ],
        ['Segnare che quelle preparate sono state spedite', 'segna-inviate'],
        ['Vedere le lettere preparate finora'],
        ['I testi: scriverli in una cartella, per cambiarli', 'modelli', '--cartella', 'modelli'],
        ['I testi: riprenderli cambiati', 'modelli', files],
      ),
    ],
  },
  {
    title: 'Incontri: posti e lista d’attesa',
    words: [
      'incontri',
      oneOf(
        'Che cosa?',
        ['Vedere gli incontri'],
        ['Vedere la lista d’attesa', '--attesa'],
        ['Dare un posto liberato a chi aspetta', 'promuovi', attending('A chi?', 'waiting')],
        [
          'Passare il posto di una persona a un’altra',
          ...['sostituisci', attending('Chi lascia il posto?', 'seated')],
          ...['--con', person('Chi lo prende? Cognome, o una parte del nome:')],
        ],
      ),
    ],
  },
];
