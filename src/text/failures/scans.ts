import { FOREIGN_NAMES } from '../reading.js';
import { bareCode, number } from '../words.js';
import type { AdviceOn } from './advice.js';

/** Scans of signed sheets that cannot be read. */
export const SCAN_ADVICE: AdviceOn<
  'not-a-scan' | 'damaged-scan' | 'locked-scan' | 'scan-too-large' | 'no-scans' | 'nothing-scanned'
> = {
  'not-a-scan': ({ file, looksLike }) => ({
    happened: `«${file}» non è una scansione${looksLike === undefined ? '' : `: sembra ${FOREIGN_NAMES[looksLike]}`}.`,
    todo: 'Indicare il PDF, JPEG, PNG o TIFF fatto dallo scanner. Un foglio compilato al computer si riporta con: zerosei presenze INCONTRO FILE',
  }),
  'damaged-scan': ({ file }) => ({
    happened: `«${file}» è danneggiato, o incompleto, e non si apre.`,
    todo: 'Copiarlo di nuovo dallo scanner, o rifare la scansione, e ripetere. Non è stato registrato nulla.',
  }),
  'locked-scan': ({ file }) => ({
    happened: `«${file}» è protetto da una password.`,
    todo: 'Rifare la scansione senza password, oppure aprirlo, stamparlo in un PDF senza protezione e ripetere con quello.',
  }),
  'scan-too-large': ({ file, what, limit }) => ({
    happened:
      what === 'bytes'
        ? `«${file}» è troppo grande: supera ${number(limit)} MB.`
        : `«${file}» ha una pagina troppo grande: supera ${number(limit)} milioni di punti.`,
    todo: 'Rifare la scansione a 200 o 300 punti per pollice, in grigio, oppure dividerla in più file, e ripetere.',
  }),
  'no-scans': ({ path }) => ({
    happened: `Nella cartella «${path}» non c'è nessuna scansione (PDF, JPEG, PNG, TIFF).`,
    todo: 'Indicare la cartella in cui lo scanner salva, oppure i file.',
  }),
  'nothing-scanned': ({ session, lines }) => ({
    happened: [
      ...lines,
      `Nessuna pagina ${session === undefined ? 'di un foglio firme' : `del foglio dell'incontro ${bareCode(session)}`} è stata letta.`,
    ].join('\n'),
    todo: 'Non è stato registrato nulla.',
  }),
};
