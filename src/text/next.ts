import { plural } from './words.js';

/** What to do next, at the end of each command. */
export const nextText = {
  check: 'Ora: zerosei verifica',
  export: 'Per aprirlo in Excel: --formato csv --per-excel --uscita FILE',
  missing: 'Per l’elenco di chi manca: zerosei copertura --mancanti',
  rosters: 'Ora: zerosei fogli',
  coverage: (invited: number, missing: number) =>
    `${plural(invited, 'istituto', 'istituti')}; ${plural(missing, 'senza iscritti', 'senza iscritti')}.`,
  import: 'Ora: zerosei importa CARTELLA (con i file delle anagrafi, degli incontri e delle risposte)',
  status: 'Ora: zerosei stato',
};
