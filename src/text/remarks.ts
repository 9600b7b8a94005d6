import type { Remark } from '../domain/remark.js';
import { listed, number, rowList } from './words.js';

type Of<Kind extends Remark['kind']> = Extract<Remark, { kind: Kind }>;

const SEEN = 'Attenzione: sono state lette anche';
const someCells = ({ cells, more }: { readonly cells: readonly string[]; readonly more: number }): string =>
  `${cells.join(', ')}${more === 0 ? '' : more === 1 ? " e un'altra" : ` e altre ${number(more)}`}`;

const SENTENCES: { readonly [Kind in Remark['kind']]: (remark: Of<Kind>) => string } = {
  'other-sheets': ({ shown, hidden }) =>
    [
      ...(shown.length > 0 ? [`Altri fogli, non letti: ${listed(shown)} (--foglio per sceglierne uno).`] : []),
      ...(hidden.length > 0 ? [`Fogli nascosti, non letti: ${listed(hidden)}.`] : []),
    ].join(' '),
  'hidden-sheet': ({ sheet }) => `Attenzione: il foglio letto, «${sheet}», è nascosto.`,
  'hidden-rows': ({ rows }) => `${SEEN} righe nascoste o filtrate: ${rowList(rows)}.`,
  'hidden-columns': ({ letters }) => `${SEEN} colonne nascoste: ${letters.join(', ')}.`,
  merged: (some) =>
    `Attenzione: celle unite: ${someCells(some)}. Il valore è solo nella prima, le altre sono state lette come vuote.`,
  'no-value': (some) =>
    `Attenzione: formule senza il risultato salvato, lette come celle vuote: ${someCells(some)}. Aprire il file in Excel, salvarlo e ripetere.`,
  days: (some) =>
    `Attenzione: il file non dice come mostrare i suoi numeri: questi potrebbero essere date: ${someCells(some)}. Nelle colonne di date sono letti come date.`,
  'after-blank': ({ rows }) =>
    `Attenzione: sotto una riga vuota ci sono altre righe, lette come parte dell'elenco (da qui: ${rowList(rows)}). Se sono un'altra tabella, metterla in un file o foglio suo.`,
  'half-row': ({ row }) =>
    `Attenzione: la riga ${row}, l'ultima, ha meno celle di tutte le altre e non è chiusa da un a capo: il file potrebbe essere interrotto a metà. Controllarla, o scaricare di nuovo il file.`,
};

/** What to look at in a file, and why. */
export const remarkText = <Kind extends Remark['kind']>(remark: Of<Kind>): string =>
  (SENTENCES[remark.kind as Kind] as (remark: Of<Kind>) => string)(remark);
