import type { Remark } from '../domain/remark.js';
import { rowList } from './words.js';

type Of<Kind extends Remark['kind']> = Extract<Remark, { kind: Kind }>;

const SENTENCES: { readonly [Kind in Remark['kind']]: (remark: Of<Kind>) => string } = {
  'after-blank': ({ rows }) =>
    `Attenzione: sotto una riga vuota ci sono altre righe, lette come parte dell'elenco (da qui: ${rowList(rows)}). Se sono un'altra tabella, metterla in un file o foglio suo.`,
  'half-row': ({ row }) =>
    `Attenzione: la riga ${row}, l'ultima, ha meno celle di tutte le altre e non è chiusa da un a capo: il file potrebbe essere interrotto a metà. Controllarla, o scaricare di nuovo il file.`,
};

/** What to look at in a file, and why. */
export const remarkText = <Kind extends Remark['kind']>(remark: Of<Kind>): string =>
  (SENTENCES[remark.kind as Kind] as (remark: Of<Kind>) => string)(remark);
