import type { TemplateFault } from '../../domain/letters/read-template.js';
import { cut, italianDate, listed } from '../words.js';
import type { AdviceOn } from './advice.js';

/** Letters that cannot be written. */
export const LETTER_ADVICE: AdviceOn<
  'nothing-to-come' | 'bad-templates' | 'unknown-template' | 'no-templates' | 'template-twice'
> = {
  'nothing-to-come': ({ today, last }) => ({
    happened: `Dal ${italianDate(today)} non c'è più nessun incontro: non c'è nulla a cui invitare.`,
    todo: `Se il calendario è cambiato: zerosei importa FILE; gli incontri noti: zerosei incontri${last === undefined ? '' : `; per provare, come in un percorso inventato, il giorno dell’ultimo: --oggi ${last}`}`,
  }),
  'bad-templates': ({ files }) => ({
    happened: files.map(({ file, faults }) => `«${file}»: ${faults.map(faultTold).join('; ')}.`).join('\n'),
    todo: 'Correggere e ripetere: non è stato salvato nulla. Com’è fatto un modello: zerosei lettere modelli --cartella CARTELLA',
  }),
  'unknown-template': ({ file, known }) => ({
    happened: `«${file}» non dice quale modello è: manca la sua prima riga («# Modello di lettera: …»), e il nome del file non è di un modello.`,
    todo: `I modelli sono: ${listed(known)}`,
  }),
  'no-templates': ({ path }) => ({
    happened: `In «${path}» non c'è nessun modello (file .txt).`,
    todo: 'Per averli: zerosei lettere modelli --cartella CARTELLA',
  }),
  'template-twice': ({ template }) => ({
    happened: `Due file sono lo stesso modello, «${template}».`,
    todo: 'Indicare solo quello che vale.',
  }),
};

const FAULTS: { readonly [W in TemplateFault['why']]: (fault: Extract<TemplateFault, { why: W }>) => string } = {
  'no-subject': () => 'manca l’oggetto, che è la prima riga del testo («Oggetto: …»)',
  'empty-subject': () => 'l’oggetto è vuoto',
  'no-text': () => 'sotto l’oggetto non c’è nessun testo',
  'too-long': () => 'il testo è troppo lungo per una lettera',
  unclosed: ({ line }) => `riga ${line}: una graffa «{» non è chiusa`,
  unopened: ({ line }) => `riga ${line}: una graffa «}» non è stata aperta`,
  'unknown-field': ({ line, field, near }) =>
    `riga ${line}: il campo «{${cut(field, 40)}}» non esiste${near === undefined ? '' : ` (forse {${near}}?)`}`,
};

const faultTold = (fault: TemplateFault): string => (FAULTS[fault.why] as (fault: TemplateFault) => string)(fault);
