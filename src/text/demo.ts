import { plural } from './words.js';

/** What `demo` says while it shows the main job. */
export const demoText = {
  files: (count: number, folder: string) =>
    `Un percorso inventato: ${plural(count, 'file', 'file')} in «${folder}», come li manderebbero le scuole.\n\n$ zerosei importa "${folder}"`,
  check: '$ zerosei verifica --gravita errore',
  rosters: '$ zerosei fogli',
  done: (folder: string) => `Percorso inventato pronto in «${folder}»: i fogli firme sono lì, in «fogli».`,
  next: (folder: string, today: string) =>
    `Per continuare: cd "${folder}", poi «zerosei stato», «zerosei verifica --oggi ${today}», «zerosei copertura».`,
};
