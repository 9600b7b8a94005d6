import { lookedText } from '../text/looked.js';

/** Where new files of the course were looked for, and what was found. */
export interface Looked {
  /** The folder, as it is remembered. */
  readonly folder: string;
  /** Files that the archive does not know, by name; those that are new versions of one that it knows. */
  readonly fresh: readonly string[];
  readonly changed: readonly string[];
  /** How many files are known by their content: they were not read. */
  readonly known: number;
  /** The downloads of whoever works, where they may be looked through. */
  readonly downloads?:
    | 'not-found'
    | {
        readonly folder: string;
        /** How many tables there are, and those that are of the course and not known. */
        readonly tables: number;
        readonly taken: readonly string[];
      };
}

/** What was looked at, a place a line. */
export const lookedLines = ({ downloads, ...folder }: Looked): string[] => [
  lookedText.folder(folder),
  ...(downloads === undefined
    ? []
    : [downloads === 'not-found' ? lookedText.noDownloads : lookedText.downloads(downloads)]),
];

/** The same for programs. */
export const lookedAsObject = ({ folder, fresh, changed, known, downloads }: Looked) => ({
  cartella: folder,
  nuovi: fresh,
  cambiati: changed,
  gia_importati: known,
  ...(downloads && {
    scaricati:
      downloads === 'not-found'
        ? null
        : { cartella: downloads.folder, tabelle: downloads.tables, del_percorso: downloads.taken },
  }),
});
