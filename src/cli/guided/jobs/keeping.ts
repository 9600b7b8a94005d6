import { entry } from '../lists.js';
import { oneOf, setting } from '../questions.js';
import type { Job } from '../sitting.js';

/** The archive itself. */
export const KEEPING: readonly Job[] = [
  {
    title: 'Impostazioni del percorso',
    words: ['impostazioni', oneOf('Che cosa?', ['Vederle'], ['Cambiarne una', setting('Quale?')])],
  },
  {
    title: 'Storia: che cosa è stato fatto, e annullare',
    words: [oneOf('Che cosa?', ['Vedere la storia', 'storia'], ['Annullare qualcosa', 'annulla', entry('Che cosa?')])],
  },
];
