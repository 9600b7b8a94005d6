import { italianDate } from '../words.js';
import type { AdviceOn } from './advice.js';

/** Letters that cannot be written. */
export const LETTER_ADVICE: AdviceOn<'nothing-to-come'> = {
  'nothing-to-come': ({ today }) => ({
    happened: `Dal ${italianDate(today)} non c'è più nessun incontro: non c'è nulla a cui invitare.`,
    todo: 'Se il calendario è cambiato: zerosei importa FILE; gli incontri noti: zerosei incontri',
  }),
};
