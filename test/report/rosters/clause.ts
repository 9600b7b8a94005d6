import { objectsOf, type PdfObjects } from './pdf-objects.js';
import { type Element, readPdf } from './read-pdf.js';

/** A requirement of ISO 19005-2 (PDF/A-2a) or ISO 14289-1 (PDF/UA-1), and what a file has against it: nothing, if it holds. */
export interface Clause {
  readonly clause: string;
  readonly says: string;
  against(file: PdfFile): readonly string[];
}

export interface PdfFile extends PdfObjects {
  readonly structure: Element;
}

export const openPdf = (bytes: Uint8Array): PdfFile => ({ ...objectsOf(bytes), structure: readPdf(bytes).structure });

export const unless = (holds: boolean, complaint: string): string[] => (holds ? [] : [complaint]);
export const dictionariesWith = ({ dictionaries }: PdfFile, text: string): string[] =>
  [...dictionaries.values()].filter((one) => one.includes(text));
export const operatorsOf = ({ pages }: PdfFile): string[] => pages.flat();
