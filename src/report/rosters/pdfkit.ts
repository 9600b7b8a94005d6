import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

/**
 * The few doors of pdfkit that its types do not show. The roster is laid out by us (its `text()` measures every word
 * anew and its `table()` neither tags nor repeats headings as we need), so pdfkit is asked for what it does best:
 * the file, its objects, the fonts. The version is pinned; this is the only file that knows.
 */
export interface Pdf {
  ref(data: object): PdfObject;
  addPage(): unknown;
  addContent(bytes: Uint8Array): unknown;
  font(path: string): unknown;
  end(): void;
  read(): Uint8Array;
  getStructTreeRoot(): PdfObject;
  getStructParentTree(): { get(key: number): PdfObject[] };
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly dictionary: PdfObject;
    readonly structParentTreeKey: number;
    readonly fonts: Record<string, PdfObject>;
  };
  readonly _font: PdfFont;
}

export interface PdfObject {
  readonly data: Record<string, unknown>;
  end(): void;
}

/** An embedded font: lengths in thousandths of the size. */
export interface PdfFont {
  readonly id: string;
  readonly ascender: number;
  readonly capHeight: number;
  readonly font: { hasGlyphForCodePoint(codePoint: number): boolean };
  ref(): PdfObject;
  /** Numbers of the glyphs, in hexadecimal, which from now on are part of the embedded subset. */
  encode(text: string): [glyphs: string[], positions: unknown];
  widthOfString(text: string, size: number): number;
}

export interface PdfDescription {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly created: Date;
}

const { resolve } = createRequire(import.meta.url);
/** The file of a font, and of the one for words in letters that the first lacks. */
export interface FontFiles {
  readonly path: string;
  readonly substitute?: string;
}

/**
 * Titillium Web, the typeface of Italian public administration, and Noto Sans for the letters that it lacks (Greek,
 * Cyrillic, Vietnamese …); their OFL licences lie beside them in their packages.
 */
export const REGULAR: FontFiles = {
  path: resolve('@expo-google-fonts/titillium-web/400Regular/TitilliumWeb_400Regular.ttf'),
  substitute: resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
};
export const SEMIBOLD: FontFiles = {
  path: resolve('@expo-google-fonts/titillium-web/600SemiBold/TitilliumWeb_600SemiBold.ttf'),
  substitute: resolve('@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf'),
};

/** A new A4 landscape document without pages: tagged, in Italian, declared PDF/UA-1, dated by the caller. */
export function newPdf({ title, subject, author, created }: PdfDescription): Pdf {
  const options = {
    size: 'A4',
    layout: 'landscape',
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    lang: 'it-IT',
    tagged: true,
    displayTitle: true,
    subset: 'PDF/UA',
    font: REGULAR.path,
    info: {
      Title: forMetadata(title),
      Subject: forMetadata(subject),
      Author: forMetadata(author),
      Creator: 'zerosei',
      Producer: 'zerosei',
      CreationDate: created,
      ModDate: created,
    },
  } as const;
  return new PDFDocument(options as unknown as PDFKit.PDFDocumentOptions) as unknown as Pdf;
}

/** pdfkit writes the title into XML as it is: what would be markup there is replaced by its typographic neighbour. */
const forMetadata = (text: string): string =>
  text
    .replaceAll('&', 'e')
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
    .replace(/[\p{Cc}\p{Cs}]+/gu, ' ');
