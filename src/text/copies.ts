import { historyText } from './history.js';
import { italianDate, listed, plural, word } from './words.js';

type DoneLine = Parameters<typeof historyText.entry>[0];

/** Entries told one by one; of more the last. */
const MOST = 20;

const entries = (count: number) => plural(count, 'voce', 'voci');

function listedLines(lines: readonly DoneLine[]): string[] {
  const left = lines.length - MOST;
  return [
    ...(left > 0 ? [`   … ${entries(left)} prima di queste`] : []),
    ...lines.slice(-MOST).map((line) => {
      const files = line.files.map(({ name }) => name).join(', ');
      return `   ${historyText.entry(line)}${files === '' ? '' : `: ${files}`}`;
    }),
  ];
}

/** Sentences of `salva` and `ripristina`. */
export const copyText = {
  /** Where an archive of an earlier version is kept as it was. */
  updated: (copy: string | undefined) =>
    copy === undefined
      ? 'Archivio aggiornato a questa versione di zerosei.'
      : `Archivio aggiornato a questa versione di zerosei; com'era prima resta in «${copy}».`,
  replaceQuestion: (path: string) => `«${path}» c'è già: sostituirlo?`,
  notSaved: 'Non è stata fatta nessuna copia.',
  newFolder: (folder: string) => `La cartella «${folder}» non c'era: è stata fatta.`,
  saved: (path: string, count: number) =>
    `Copia fatta e controllata: «${path}» (${count === 0 ? 'storia vuota' : `${entries(count)} di storia`}).`,
  restoreLater: (path: string) => `Per rimetterla: zerosei ripristina ${word(path)}`,
  /** The copy, and how far it goes. */
  copy: (path: string, lines: readonly DoneLine[], rescued: readonly string[]) => {
    const last = lines.at(-1);
    if (rescued.length > 0)
      return `La copia «${path}» si legge, ma non è un archivio intero: ${plural(rescued.length, 'file viene', 'file vengono')} da un archivio danneggiato (${listed(rescued)}), ${entries(lines.length)} di storia.`;
    return last
      ? `La copia «${path}» è buona: ${entries(lines.length)} di storia, l'ultima del ${italianDate(last.madeAt)}.`
      : `La copia «${path}» è buona, ma la sua storia è vuota.`;
  },
  lost: (lines: readonly DoneLine[]) =>
    lines.length === 0
      ? ['Dell’archivio di ora non si perde nulla.']
      : [`Si perde ciò che è stato fatto dopo la copia (${entries(lines.length)}):`, ...listedLines(lines)],
  gained: (lines: readonly DoneLine[]) =>
    lines.length === 0
      ? []
      : [`Torna ciò che nell'archivio di ora non c'è (${entries(lines.length)}):`, ...listedLines(lines)],
  unreadable: (path: string) => `L'archivio di ora, «${path}», è rovinato: che cosa contiene non si può sapere.`,
  none: (path: string) => `Ora l'archivio «${path}» non c'è: la copia ne prende il posto.`,
  aside: (name: string) => `L'archivio di ora resta accanto, con il nome «${name}».`,
  asideName: (stem: string, day: string, count: number, extension: string) =>
    `${stem}-prima-del-ripristino-${day}${count === 1 ? '' : `-${count}`}${extension}`,
  restoreQuestion: 'Rimettere la copia?',
  tried: 'Prova: non è stato cambiato nulla.',
  refused: 'Non è stato cambiato nulla.',
  restored: (path: string, aside: string | undefined) =>
    `Copia rimessa in «${path}».${aside === undefined ? '' : ` L'archivio di prima è in «${aside}»: per tornarci, zerosei ripristina ${word(aside)}`}`,
};
