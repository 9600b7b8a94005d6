import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import { type PdfDescription, xmpOf } from './xmp.js';

/**
 * The few doors of pdfkit that its types do not show. The roster is laid out by us (its `text()` measures every word
 * anew and its `table()` neither tags nor repeats headings as we need), so pdfkit is asked for what it does best:
 * the file, its objects, the fonts. The version is pinned; this is the only file that knows.
 */
export interface Pdf {
  ref(data: object): PdfObject;
  addPage(): unknown;
  addContent(bytes: Uint8Array): unknown;
  /** By the path of a file, or as it was parsed for another document. */
  font(font: string | ParsedFont): unknown;
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
  readonly outline: Outline;
}

/** Bookmarks: one leads to the page that is open when it is added, shown whole if it fits. */
export interface Outline {
  addItem(title: string, options: { readonly fit: boolean }): Outline;
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
  readonly font: ParsedFont;
  /** Which characters each glyph of the subset stands for. */
  readonly unicode: number[][];
  ref(): PdfObject;
  /** Numbers of the glyphs, in hexadecimal, which from now on are part of the embedded subset. */
  encode(text: string): [glyphs: string[], positions: unknown];
  widthOfString(text: string, size: number): number;
}

/** A font file as fontkit understands it. */
interface ParsedFont {
  hasGlyphForCodePoint(codePoint: number): boolean;
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

/** A new A4 document without pages, landscape unless said: tagged, in Italian, PDF/A-2a and PDF/UA-1, dated by the caller. */
export function newPdf(given: PdfDescription, layout: 'landscape' | 'portrait' = 'landscape'): Pdf {
  const description = {
    ...given,
    title: seen(given.title),
    subject: seen(given.subject),
    author: seen(given.author),
  };
  const options = {
    size: 'A4',
    layout,
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    lang: 'it-IT',
    tagged: true,
    displayTitle: true,
    subset: 'PDF/A-2a',
    font: parsed.get(REGULAR.path) ?? REGULAR.path,
    info: {
      Title: description.title,
      Subject: description.subject,
      ...(description.author && { Author: description.author }),
      Creator: 'zerosei',
      Producer: 'zerosei',
      CreationDate: description.created,
      ModDate: description.created,
    },
  } as const;
  const pdf = new PDFDocument(options as unknown as PDFKit.PDFDocumentOptions) as unknown as WithMetadata;
  pdf.metadata = finishedMetadata(xmpOf(description));
  keep(pdf, REGULAR.path);
  return pdf;
}

/** Font files once parsed, which takes most of the time of a short document: thousands of certificates parse each once. */
const parsed = new Map<string, ParsedFont>();
/** The fonts of each document, by file: there each is opened once, under one name. */
const opened = new WeakMap<Pdf, Map<string, PdfFont>>();

/** The font of a file in a document. */
export function fontIn(pdf: Pdf, path: string): PdfFont {
  const known = opened.get(pdf)?.get(path);
  if (known) return known;
  pdf.font(parsed.get(path) ?? path);
  return keep(pdf, path);
}

/** Keeps the font that was opened last. */
function keep(pdf: Pdf, path: string): PdfFont {
  const { _font: font } = pdf;
  parsed.set(path, font.font);
  const fonts = opened.get(pdf) ?? new Map<string, PdfFont>();
  opened.set(pdf, fonts.set(path, font));
  return font;
}

/** pdfkit's own description knows one standard at a time and takes a title for markup: ours takes its place, whole. */
interface WithMetadata extends Pdf {
  metadata: { append(): void; end(): void; getXML(): string; getLength(): number };
}

const finishedMetadata = (xml: string): WithMetadata['metadata'] => ({
  append() {},
  end() {},
  getXML: () => xml,
  getLength: () => Buffer.byteLength(xml),
});

/** A text without signs that XML cannot hold. */
const seen = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]+/gu, ' ');
