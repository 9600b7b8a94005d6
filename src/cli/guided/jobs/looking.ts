import { fileOfToday, files, oneOf } from '../questions.js';
import type { Job } from '../sitting.js';

export const IMPORT: Job = { title: 'Importare file o cartelle', words: ['importa', files] };
/** What `stato` proposes: the errors alone. */
export const CHECK: Job = { title: 'Guardare gli errori', words: ['verifica', '--gravita', 'errore'] };

/** Files in, and what they give. */
export const LOOKING: readonly Job[] = [
  IMPORT,
  { title: 'Aggiornare: i file nuovi della cartella di sempre', words: ['aggiorna'] },
  { title: 'Vedere come sta il percorso', words: ['stato'] },
  {
    title: 'Guardare che cosa non torna',
    words: [
      'verifica',
      oneOf(
        'Che cosa guardare?',
        ['Solo gli errori', '--gravita', 'errore'],
        ['Tutto, dal più grave'],
        ['Tutto, in un file per Excel', '--per-excel', '--uscita', fileOfToday('rilievi', 'csv')],
      ),
    ],
  },
  {
    title: 'Rispondere alle domande aperte',
    words: [
      oneOf(
        'Come?',
        ['Qui, una per una', 'dubbi'],
        ['In un foglio Excel: scriverlo', 'dubbi', '--esporta', fileOfToday('dubbi', 'xlsx')],
        ['In un foglio Excel: riprenderlo, compilato', 'importa', files],
      ),
    ],
  },
];
