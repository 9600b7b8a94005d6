import type { IsoDate } from '../../domain/calendar.js';
import { type Look, scaleOf } from './look.js';
import { newPaper, type Paper } from './paper.js';
import { type FontFiles, newPdf, type Outline, REGULAR, SEMIBOLD } from './pdfkit.js';
import type { Faces } from './style.js';
import { newTags } from './tags.js';
import { openTypeface } from './typeface.js';

/** What a document says of itself: what it holds, whose it is, of which day. */
interface About {
  readonly title: string;
  readonly subject: string;
  readonly letterhead: readonly string[];
  readonly date: IsoDate;
}

/** A document as a file, with what was told of its drawing. */
interface Drawn<T> {
  readonly bytes: Uint8Array;
  readonly drawn: T;
  /** Characters that both typefaces lack, in code order, replaced by their nearest likeness (FOG-05). */
  readonly missingCharacters: readonly string[];
}

/**
 * A tagged A4 PDF in the typefaces of the office, as all that leaves it: `draw` puts its pages on the paper. The same bytes
 * for the same drawing.
 */
export function drawPdf<T>(
  { letterhead, date, ...about }: About,
  layout: 'landscape' | 'portrait',
  draw: (paper: Paper, faces: Faces, outline: Outline) => T,
  look: Look = {},
): Drawn<T> {
  const missing = new Set<string>();
  const author = letterhead.join(' – ');
  const pdf = newPdf({ ...about, author, created: new Date(`${date}T12:00:00Z`) }, layout);
  const face = (files: FontFiles) => openTypeface(pdf, files, missing, scaleOf(look));
  const faces = { regular: face(REGULAR), semibold: face(SEMIBOLD) };
  const paper = newPaper(pdf, newTags(pdf));
  paper.tags.open('Document');
  const drawn = draw(paper, faces, pdf.outline);
  paper.tags.close();
  return { bytes: paper.finish(), drawn, missingCharacters: [...missing].sort() };
}
