import type { Edition } from '../domain/issued.js';
import type { Split } from '../domain/rosters/roster.js';
import { bareCode, italianDate, listed, plural, word } from './words.js';

/** Why a roster that was to be split has one sheet. */
const WHY_ONE: { readonly [By in Split]: (queue: number) => string } = {
  lettera: (queue) => `fino a ${queue} iscritti basta una fila`,
  cpt: () => 'gli iscritti sono tutti dello stesso CPT',
  provincia: () => 'gli iscritti sono tutti della stessa provincia',
};

/** Sentences of `fogli`: which rosters were made and which were not. */
export const rostersText = {
  /** People to sign; undefined where there is only what to do with rows printed before. */
  line: (path: string, edition: number | undefined, people: number | undefined, pages: number | undefined) =>
    `${path}: ${edition === undefined ? '' : `edizione ${edition}, `}${people === undefined ? 'variazioni' : plural(people, 'iscritto', 'iscritti')}${pages === undefined ? '' : `, ${plural(pages, 'pagina', 'pagine')}`}`,
  missing: (characters: readonly string[]) =>
    characters.length > 0 ? `; caratteri non stampabili sostituiti: ${listed(characters)} (FOG-05)` : '',
  withheld: (session: string) =>
    `Foglio dell'incontro ${bareCode(session)} non preparato: l'incontro è impossibile (SES-01). Correggere l'elenco degli incontri e importarlo di nuovo.`,
  made: (count: number, folder: string) => `${plural(count, 'foglio', 'fogli')} in «${folder}».`,
  oneSheet: (split: Split, sessions: readonly string[], queue: number) =>
    `${sessions.length === 1 ? `Incontro ${sessions[0]}` : `Incontri ${sessions.join(', ')}`}: un foglio solo anche con --per ${split}, perché ${WHY_ONE[split](queue)}.`,
  again: ({ session, number, roster: { edition } }: Edition) =>
    `Incontro ${bareCode(session)}: nulla è cambiato, è ancora l'edizione ${number} del ${italianDate(edition.date)}.`,
  since: ({ session, number }: Edition, before: readonly Edition[], changes: string | undefined, isSigned: boolean) => {
    const last = before.at(-1) as Edition;
    const numbers = before.map((one) => one.number);
    const paper = numbers.length === 1 ? `della ${numbers[0]}` : `delle edizioni ${numbers.join(', ')}`;
    const news =
      changes === undefined
        ? 'ci sono le stesse persone'
        : `rispetto alla ${last.number} del ${italianDate(last.roster.edition.date)} ${changes} (FOG-03)`;
    const kept = isSigned
      ? `Le firme registrate sono sulla carta ${paper}: quella è il foglio firmato, e si conserva.`
      : `La carta ${paper} è da buttare.`;
    return `Incontro ${bareCode(session)}, edizione ${number}: ${news}. ${kept}`;
  },
  supplement: ({ session, number, supplements, roster: { sheets, supplement } }: Edition) => {
    const people = sheets.reduce((sum, { rows }) => sum + rows.length, 0);
    const [struck, corrected] = [supplement?.struck.length ?? 0, supplement?.corrected.length ?? 0];
    const parts = [
      people > 0 ? `${plural(people, 'riga nuova', 'righe nuove')}` : '',
      struck > 0 ? `${struck} da depennare` : '',
      corrected > 0 ? `${corrected} da correggere a mano` : '',
    ];
    return `Incontro ${bareCode(session)}, edizione ${number}, supplemento alla ${supplements}: ${parts.filter(Boolean).join(', ')}. La carta della ${supplements} resta valida.`;
  },
  reprinted: ({ session, number, supplements, roster: { edition } }: Edition) =>
    `Incontro ${bareCode(session)}: l'edizione ${number}${supplements === undefined ? '' : `, supplemento alla ${supplements},`} del ${italianDate(edition.date)}, com'era quando fu stampata.`,
  annulled: ({ number }: Edition) => `Attenzione: l'edizione ${number} è stata annullata: non si usa per le firme.`,
  superseded: ({ number, supplements }: Edition, full: Edition) =>
    `Attenzione: l'edizione ${number}${supplements === undefined ? '' : `, supplemento alla ${supplements},`} non vale più: al suo posto c'è la ${full.number}.`,
  gone: (session: string) => `Attenzione: l'incontro ${bareCode(session)} non è più nel calendario.`,
  noSlip:
    'Il CSV è da compilare con le firme: le righe da depennare o da correggere sono qui sopra, e in tutti gli altri formati sul foglio.',
  noEdition: (session: string) =>
    `Incontro ${bareCode(session)}: nessuna edizione a cui aggiungere un supplemento. Il foglio intero: zerosei fogli ${word(session)}`,
  nothingNew: ({ session, number, roster: { edition } }: Edition) =>
    `Incontro ${bareCode(session)}: nessuno da aggiungere, depennare o correggere dall'edizione ${number} del ${italianDate(edition.date)}.`,
  oldHeading: ({ session, number }: Edition, changes: string) =>
    `Incontro ${bareCode(session)}, ${changes} dall'edizione ${number}: il supplemento non basta, ristampare il foglio intero con zerosei fogli ${word(session)}`,
  aside: (path: string, name: string) =>
    `Al posto di ${path} c'era un altro file, che ora si chiama ${name}: se è carta già stampata e non firmata, non vale più.`,
  tried: 'Fogli non validi per le firme: non è stata registrata nessuna edizione.',
  older: (path: string, session: string, date: string, now: string) =>
    `C'è ancora ${path}, un foglio vecchio dell'incontro ${bareCode(session)} (ora ${italianDate(date)}): buttarlo, anche se già stampato; vale ${now}.`,
  openErrors: (count: number) =>
    `${plural(count, 'errore ancora aperto', 'errori ancora aperti')} (FOG-01): zerosei verifica --gravita errore`,
  noSessions: "Non c'è nessun incontro: importare l'elenco degli incontri.",
  /** `hasFolder`: where new exports come is known. */
  next: (format: string, hasFolder: boolean) =>
    [
      ...(USES[format] === undefined ? [] : [`${USES[format]}.`]),
      `Se arrivano altre risposte: zerosei ${hasFolder ? 'aggiorna' : 'importa FILE'}, poi di nuovo zerosei fogli`,
    ].join(' '),
};

/** What is done with rosters of a format. */
const USES: Readonly<Record<string, string>> = {
  pdf: 'Stampare i PDF in A4 orizzontale',
  html: 'Aprire le pagine nel browser, e stamparle in A4 orizzontale',
  xlsx: 'Compilare con le presenze, salvare e importare: zerosei importa FILE',
  csv: 'Compilare con le presenze, salvare e importare: zerosei importa FILE',
};

/** Sentences of `fogli --elenco-interno`. */
export const checklistsText = {
  line: (path: string, [listed, waiting, off]: readonly [number, number, number], pages: number | undefined) =>
    `${path}: ${plural(listed, 'persona sul foglio', 'persone sul foglio')}, ${waiting} in attesa, ${off} fuori dal foglio${pages === undefined ? '' : `, ${plural(pages, 'pagina', 'pagine')}`}`,
  made: (count: number, folder: string) =>
    `${plural(count, 'elenco di controllo', 'elenchi di controllo')} in «${folder}»: USO INTERNO, con recapiti; non esporre e non far firmare.`,
  next: 'Da tenere dietro al banco e distruggere dopo l’incontro. I fogli da firmare: zerosei fogli',
};
