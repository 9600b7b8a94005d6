/** What to do next, at the end of each command. */
export const nextText = {
  check: 'Ora: zerosei verifica',
  export: 'Per aprirlo in Excel: --formato csv --per-excel --uscita FILE',
  rosters: 'Ora: zerosei fogli',
  import: 'Ora: zerosei importa CARTELLA (con i file delle anagrafi, degli incontri e delle risposte)',
  status: 'Ora: zerosei stato',
};
