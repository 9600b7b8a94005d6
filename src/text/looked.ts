import { listed, plural } from './words.js';

/** Sentences on where new files are looked for. */
export const lookedText = {
  /** `Cartella «moduli»: 1 file nuovo («a.csv»), 1 cambiato («b.csv»), 5 già importati.` */
  folder: (found: {
    readonly folder: string;
    readonly fresh: readonly string[];
    readonly changed: readonly string[];
    readonly known: number;
  }): string => {
    const { folder, fresh, changed, known } = found;
    const parts = [
      ...(fresh.length > 0 ? [`${plural(fresh.length, 'file nuovo', 'file nuovi')} (${listed(fresh)})`] : []),
      ...(changed.length > 0 ? [`${plural(changed.length, 'cambiato', 'cambiati')} (${listed(changed)})`] : []),
      ...(known > 0 ? [plural(known, 'già importato', 'già importati')] : []),
    ];
    return `Cartella «${folder}»: ${parts.join(', ') || 'nessuna tabella'}.`;
  },
  /** Names of other files are nobody's business: they are counted. */
  downloads: (found: {
    readonly folder: string;
    readonly tables: number;
    readonly taken: readonly string[];
  }): string => {
    const { folder, tables, taken } = found;
    const looked = `Scaricati «${folder}»: ${tables === 1 ? 'guardati i titoli di una tabella' : `guardati i titoli di ${tables} tabelle`}`;
    if (tables === 0) return `Scaricati «${folder}»: nessuna tabella.`;
    return taken.length === 0
      ? `${looked}, nessuna del percorso che non sia già importata.`
      : `${looked}; del percorso e non ancora importate: ${listed(taken)}. Le altre restano dove sono: non se ne conserva nulla.`;
  },
  noDownloads: 'Scaricati: non si trova la cartella in cui il browser li mette.',
  nothing: 'Nulla di nuovo: non c’è niente da importare.',
};
