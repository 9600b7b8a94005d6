import type { Rescue, RescuedFile, Saved } from '../domain/rescue.js';
import { kindName } from './kind-names.js';
import { listed, number, plural, word } from './words.js';

const SHOWN = 20;

const ROWS = ['riga', 'righe'] as const;

const fileLine = ({ name, kind, kept, lost }: RescuedFile): string =>
  `   ${name} (${kindName(kind)}): ${
    lost === 0
      ? plural(kept, ...ROWS)
      : `${number(kept)} di ${plural(kept + lost, ...ROWS)}, ${number(lost)} ${lost === 1 ? 'perduta' : 'perdute'}`
  }`;

const saved = (what: string, { kept, lost }: Saved): string[] =>
  kept + lost === 0 ? [] : [`${what}: ${number(kept)}${lost === 0 ? '' : `, almeno ${number(lost)} in meno di prima`}`];

function history({ entries, gone, rebuilt }: Rescue): string[] {
  return [
    `Storia: ${plural(entries, 'voce', 'voci')}`,
    ...(rebuilt.entries.length === 0
      ? []
      : [`   ricostruite da ciò che contenevano, senza sapere più di chi e di quando: ${rebuilt.entries.join(', ')}`]),
    ...(gone.length === 0
      ? []
      : [
          `   mancano: ${gone.join(', ')}. Se erano annullamenti, ciò che annullavano vale di nuovo: guardare la storia`,
        ]),
    ...(rebuilt.gathering === undefined
      ? []
      : [
          `   la voce ${rebuilt.gathering} raccoglie i file di cui non si sa più quale importazione li portò; si può annullare`,
        ]),
  ];
}

function damages({ unread, stray, leftOut, emptied, blurred }: Rescue): string[] {
  const counted: readonly (readonly [count: number, one: string, many: string])[] = [
    [unread, 'riga o pagina che non si legge più', 'righe o pagine che non si leggono più'],
    [stray, 'riga che non si sa più dove stava', 'righe che non si sa più dove stavano'],
    [
      leftOut,
      'riga lasciata fuori, perché non può stare con le altre',
      'righe lasciate fuori, perché non possono stare con le altre',
    ],
    [emptied, 'valore tolto, perché impossibile', 'valori tolti, perché impossibili'],
    [
      blurred,
      'riga tenuta con lettere che non si leggono più, sostituite da un segno',
      'righe tenute con lettere che non si leggono più, sostituite da un segno',
    ],
  ];
  return counted.filter(([count]) => count > 0).map((one) => plural(...one));
}

/** Sentences of `ripristina --salva-il-salvabile`. */
export const rescueText = {
  /** What the name of the new archive adds to that of the damaged one. */
  mark: (day: string) => `-salvato-${day}`,
  /** Who made the entries of which that is lost. */
  nobody: 'non si sa (salvataggio)',
  fileName: (file: number) => `file ritrovato ${file}`,
  found: (path: string, rescue: Rescue): string[] => {
    const { files } = rescue;
    const partial = files.filter(({ lost }) => lost > 0);
    const lines = damages(rescue);
    return [
      `Ciò che si legge ancora dell'archivio danneggiato «${path}»:`,
      `File importati: ${number(files.length)}, ${partial.length === 0 ? 'con tutte le righe' : `di cui ${number(partial.length)} senza tutte le righe`}`,
      ...[...partial, ...files.filter(({ lost }) => lost === 0)].slice(0, SHOWN).map(fileLine),
      ...(files.length > SHOWN ? [`   … e altri ${number(files.length - SHOWN)}`] : []),
      ...history(rescue),
      ...saved('Decisioni', rescue.decisions),
      ...saved('Fogli, attestati e lettere', rescue.issued),
      ...(lines.length === 0 ? [] : ['Che cosa non va:', ...lines.map((line) => `   ${line}`)]),
      'Non è un archivio intero: anche in ciò che si legge una lettera o una cifra può essere cambiata senza che si possa riconoscere.',
    ];
  },
  tried: 'Prova: non è stato scritto nulla.',
  written: (name: string, path: string) => `Scritto in «${name}». «${path}» è rimasto com'era.`,
  next: (name: string) =>
    `Ora: zerosei importa CARTELLA -a ${word(name)}, con i file originali, che rimettono le righe perdute e correggono i valori; guardarne anche la storia. Poi: zerosei ripristina ${word(name)}`,
  /** Said by each command of an archive that comes from a damaged one. */
  partly: (files: readonly string[]) =>
    `Attenzione: ${files.length === 1 ? 'un file di questo archivio viene' : `${number(files.length)} file di questo archivio vengono`} da un archivio danneggiato (${listed(files)}): può mancarvi qualcosa o esservi qualcosa di sbagliato, finché non si importano di nuovo gli originali.`,
};
