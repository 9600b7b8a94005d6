import { bareCode, word } from './words.js';

/** Why a page of a scan counts for nothing. */
export type PageProblem =
  | {
      readonly is:
        | 'blank'
        | 'no-code'
        | 'foreign'
        | 'other-form'
        | 'astray'
        | 'coarse'
        | 'slip'
        | 'other-layout'
        | 'unknown'
        | 'printed';
    }
  | { readonly is: 'trial' | 'annulled' | 'session' | 'gone'; readonly session: string }
  | { readonly is: 'edition'; readonly session: string; readonly edition: number; readonly read: number };

const DRAW_AGAIN = 'Scansionarla di nuovo, intera e distesa, o riportarne le righe con la carta in mano';

const problem = (one: PageProblem): string => {
  switch (one.is) {
    case 'blank':
      return 'è bianca: forse il retro di un foglio.';
    case 'no-code':
      return `non si riconosce: il codice in alto a destra manca o non si legge. Se è del foglio: ${DRAW_AGAIN.toLowerCase()}.`;
    case 'foreign':
      return 'non è un foglio firme: ha un altro codice QR.';
    case 'other-form':
      return 'è stampata da una versione più nuova di zerosei. Leggerla con quella.';
    case 'astray':
      return `si riconosce, ma non si raddrizza: mancano i quadrati neri agli angoli, o è piegata. ${DRAW_AGAIN}.`;
    case 'coarse':
      return 'ha troppo pochi punti per vedere una penna sottile. Rifare la scansione a 200 o 300 punti per pollice.';
    case 'slip':
      return 'è la pagina delle variazioni, che non si firma.';
    case 'other-layout':
      return 'si riconosce, ma le righe stanno altrove da come si stampano ora (altra versione di zerosei, o una persona cancellata dopo la stampa): non si legge. Riportarne le righe con la carta in mano.';
    case 'printed':
      return 'è il foglio come lo scrive zerosei, da stampare, non la scansione di quello firmato.';
    case 'unknown':
      return 'è di un foglio che questo archivio non conosce: di un altro percorso, o di un’altra copia dell’archivio.';
    case 'trial':
      return `è di una bozza o di una prova dell'incontro ${bareCode(one.session)}, non di un foglio per le firme: non si legge. Se è stata firmata davvero, riportarne le righe con la carta in mano.`;
    case 'annulled':
      return `è di un'edizione annullata dell'incontro ${bareCode(one.session)}.`;
    case 'session':
      return `è dell'incontro ${bareCode(one.session)}. Senza INCONTRO ogni pagina va al suo: zerosei presenze --scansione FILE`;
    case 'gone':
      return `è dell'incontro ${bareCode(one.session)}, che non è più tra quelli del percorso.`;
    case 'edition':
      return `è dell'edizione ${one.edition} dell'incontro ${bareCode(one.session)}, non della ${one.read}, che si legge. Se è stata firmata quella: zerosei presenze ${word(one.session)} --edizione ${one.edition} --scansione FILE`;
  }
};

/** `3`, `da 14 a 26`. */
const span = (labels: readonly string[]): string =>
  labels.length < 2 ? `riga ${labels.join('')}` : `righe da ${labels[0]} a ${labels.at(-1)}`;

interface PageNamed {
  readonly page: number;
  readonly sheet?: number;
  readonly edition?: number;
}

/** Where a page of a scan is: the number of it among all those of its file. */
export interface ScannedPage {
  readonly file: string;
  readonly number: number;
  readonly of: number;
}

/** `firmati.pdf, pagina 3`; of several `firmati.pdf, pagine 2, 4-6; retro.jpg`. */
function placesOf(pages: readonly ScannedPage[]): string {
  const files = [...new Set(pages.map(({ file }) => file))];
  return files
    .map((file) => {
      const mine = pages.filter((page) => page.file === file);
      if (mine[0]?.of === 1) return file;
      return `${file}, ${mine.length === 1 ? 'pagina' : 'pagine'} ${runs(mine.map(({ number: one }) => one))}`;
    })
    .join('; ');
}

/** `2, 4-6`. */
function runs(numbers: readonly number[]): string {
  const starts = numbers.filter((one) => !numbers.includes(one - 1));
  return starts
    .map((from) => {
      let to = from;
      while (numbers.includes(to + 1)) to += 1;
      return from === to ? String(from) : `${from}-${to}`;
    })
    .join(', ');
}

/** A page as it is printed: `pagina 3`, of the sheets of several `pagina 3 del foglio 2`, of a supplement with its edition. */
const printedPage = ({ page, sheet, edition }: PageNamed): string =>
  `pagina ${page}${sheet === undefined ? '' : ` del foglio ${sheet}`}${edition === undefined ? '' : ` del supplemento ${edition}`}`;

/** Sentences about the pages of scans. */
export const scanPagesText = {
  /** `firmati.pdf, pagina 3`. */
  place: (page: ScannedPage) => placesOf([page]),
  /** Of one page or of several, each by its file and numbers. */
  problem: (pages: readonly ScannedPage[], one: PageProblem) =>
    `  ${placesOf(pages)}: ${pages.length === 1 ? '' : 'ciascuna '}${problem(one)}`,
  unreadable: (sentence: string) => `  ${sentence}`,
  missing: (pages: readonly { readonly page: PageNamed; readonly labels: readonly string[] }[]) => {
    const named = pages.map(({ page, labels }) => `${printedPage(page)} (${span(labels)})`).join(', ');
    return pages.length === 1
      ? `  Manca la ${named}: delle sue righe non si dice nulla. Si può leggere dopo, anche da sola.`
      : `  Mancano ${pages.length} pagine: ${named}. Delle loro righe non si dice nulla. Si possono leggere dopo, anche da sole.`;
  },
  twice: (page: PageNamed, places: readonly string[]) =>
    `  La ${printedPage(page)} c'è più volte (${places.join('; ')}): contano insieme.`,
};
