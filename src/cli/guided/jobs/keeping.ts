import { copy } from '../copies.js';
import { entry, person } from '../lists.js';
import { fileOfToday, line, oneOf, setting } from '../questions.js';
import type { Job } from '../sitting.js';

/** The archive itself: seldom needed, one line of the menu, so that the whole menu fits in a window of 24 lines. */
export const KEEPING: readonly Job[] = [
  {
    title: 'Archivio: impostazioni, storia, copie, dati personali',
    words: [
      oneOf(
        'Che cosa?',
        [
          'Impostazioni del percorso',
          'impostazioni',
          oneOf('Che cosa?', ['Vederle'], ['Cambiarne una', setting('Quale?')]),
        ],
        [
          'Storia: che cosa è stato fatto, e annullare',
          oneOf(
            'Che cosa?',
            ['Vedere la storia', 'storia'],
            ['Vedere che cosa ha cambiato una voce', 'storia', entry('Quale?')],
            ['Annullare qualcosa', 'annulla', entry('Che cosa?')],
          ),
        ],
        [
          'Copie di riserva: farne una, rimetterne una',
          oneOf(
            'Che cosa?',
            ['Farne una in questa cartella', 'salva', fileOfToday('copia-zerosei', 'db')],
            ['Farne una altrove, per esempio su una chiavetta', 'salva', line('In quale cartella o file?')],
            ['Rimetterne una al posto dell’archivio', 'ripristina', copy('Quale?')],
            [
              'Salvare ciò che si legge ancora di un archivio danneggiato',
              'ripristina',
              '--salva-il-salvabile',
              copy('Quale?'),
            ],
          ),
        ],
        [
          'Dati personali: che cosa c’è di una persona, cancellarla',
          'privacy',
          oneOf(
            'Che cosa?',
            ['Vedere quali dati contiene l’archivio'],
            [
              'Scrivere tutto ciò che c’è di una persona, da consegnarle',
              ...[
                'estratto',
                person('Di chi? Cognome, o una parte del nome:'),
                '--uscita',
                fileOfToday('estratto', 'html'),
              ],
            ],
            ['Vedere fino a quando si conservano, e che cosa è scaduto', 'scadenze'],
            ['Eliminare i dati scaduti', 'elimina-scaduti'],
            ['Eliminare i dati delle voci annullate', 'elimina-annullati'],
            ['Cancellare una persona, per sempre', 'cancella', person('Chi? Cognome, o una parte del nome:')],
          ),
        ],
      ),
    ],
  },
];
