import type { Edition } from '../domain/issued.js';
import type { Split } from '../domain/rosters/roster.js';
import { bareCode, italianDate, listed, plural } from './words.js';

/** Why a roster that was to be split has one sheet. */
const WHY_ONE: { readonly [By in Split]: (queue: number) => string } = {
  lettera: (queue) => `fino a ${queue} iscritti basta una fila`,
  cpt: () => 'gli iscritti sono tutti dello stesso CPT',
  provincia: () => 'gli iscritti sono tutti della stessa provincia',
};

/** Sentences of `fogli`: which rosters were made and which were not. */
export const rostersText = {
  line: (path: string, edition: number | undefined, people: number, pages: number | undefined) =>
    `${path}: ${edition === undefined ? '' : `edizione ${edition}, `}${plural(people, 'iscritto', 'iscritti')}${pages === undefined ? '' : `, ${plural(pages, 'pagina', 'pagine')}`}`,
  missing: (characters: readonly string[]) =>
    characters.length > 0 ? `; caratteri non stampabili sostituiti: ${listed(characters)} (FOG-05)` : '',
  withheld: (session: string) =>
    `Foglio dell'incontro ${bareCode(session)} non preparato: l'incontro è impossibile (SES-01). Correggere l'elenco degli incontri e importarlo di nuovo.`,
  made: (count: number, folder: string) => `${plural(count, 'foglio', 'fogli')} in «${folder}».`,
  oneSheet: (split: Split, sessions: readonly string[], queue: number) =>
    `${sessions.length === 1 ? `Incontro ${sessions[0]}` : `Incontri ${sessions.join(', ')}`}: un foglio solo anche con --per ${split}, perché ${WHY_ONE[split](queue)}.`,
  again: ({ session, number, roster: { edition } }: Edition) =>
    `Incontro ${bareCode(session)}: nulla è cambiato, è ancora l'edizione ${number} del ${italianDate(edition.date)}.`,
  since: ({ session, number }: Edition, last: Edition, changes: string) =>
    `Incontro ${bareCode(session)}, edizione ${number}: rispetto alla ${last.number} del ${italianDate(last.roster.edition.date)} ${changes} (FOG-03). La carta della ${last.number} è da buttare.`,
  aside: (path: string, name: string) =>
    `Al posto di ${path} c'era un altro file, che ora si chiama ${name}: se è un foglio già stampato, non vale più.`,
  tried: 'Fogli non validi per le firme: non è stata registrata nessuna edizione.',
  older: (path: string, session: string, date: string, now: string) =>
    `C'è ancora ${path}, un foglio vecchio dell'incontro ${bareCode(session)} (ora ${italianDate(date)}): buttarlo, anche se già stampato; vale ${now}.`,
  openErrors: (count: number) =>
    `${plural(count, 'errore ancora aperto', 'errori ancora aperti')} (FOG-01): zerosei verifica --gravita errore`,
  noSessions: "Non c'è nessun incontro: importare l'elenco degli incontri.",
  next: 'Stampare i PDF in A4 orizzontale. Se arrivano altre risposte: zerosei importa FILE, poi di nuovo zerosei fogli',
};

/** Sentences of `fogli --elenco-interno`. */
export const checklistsText = {
  line: (path: string, [listed, waiting, off]: readonly [number, number, number], pages: number | undefined) =>
    `${path}: ${plural(listed, 'persona sul foglio', 'persone sul foglio')}, ${waiting} in attesa, ${off} fuori dal foglio${pages === undefined ? '' : `, ${plural(pages, 'pagina', 'pagine')}`}`,
  made: (count: number, folder: string) =>
    `${plural(count, 'elenco di controllo', 'elenchi di controllo')} in «${folder}»: USO INTERNO, con recapiti; non esporre e non far firmare.`,
  next: 'Da tenere dietro al banco e distruggere dopo l’incontro. I fogli da firmare: zerosei fogli',
};
