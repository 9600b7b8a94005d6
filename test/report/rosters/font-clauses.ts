import { type Clause, dictionariesWith, operatorsOf, type PdfFile, unless } from './clause.js';

const fontsOf = (file: PdfFile) =>
  dictionariesWith(file, '/Subtype /Type0').map((font) => {
    const descendant = file.follow(font, 'DescendantFonts');
    return { font, descendant, descriptor: file.follow(descendant, 'FontDescriptor') };
  });

/** What both standards ask of fonts. */
export const FONT_CLAUSES: Clause[] = [
  {
    clause: 'ISO 19005-2, 6.2.11.3 and 6.2.11.4',
    says: 'every font is in the file, its glyphs numbered as they are there',
    against: (file) => [
      ...unless(fontsOf(file).length > 0, 'no font'),
      ...dictionariesWith(file, '/Type /Font\n').filter((one) => !/\/Subtype \/(?:Type0|CIDFontType2)/.test(one)),
      ...fontsOf(file)
        .filter(
          ({ font, descendant, descriptor }) =>
            !font.includes('/Encoding /Identity-H') ||
            !descendant.includes('/CIDToGIDMap /Identity') ||
            !descriptor.includes('/FontFile2'),
        )
        .map(({ font }) => font),
    ],
  },
  {
    clause: 'ISO 19005-2, 6.2.11.5',
    says: 'glyphs are as wide as the font itself says',
    against: (file) =>
      fontsOf(file).flatMap(({ descendant, descriptor }) => {
        const said = (/\/W \[0 \[([^\]]*)\]/.exec(descendant)?.[1] ?? '').trim().split(/\s+/).map(Number);
        const own = widthsOf(file.streamAt(descriptor, 'FontFile2'));
        return said.flatMap((width, glyph) => unless(Math.abs(width - (own[glyph] as number)) <= 1, `glyph ${glyph}`));
      }),
  },
  {
    clause: 'ISO 19005-2, 6.2.11.7',
    says: 'every glyph stands for known characters',
    against: (file) =>
      fontsOf(file).flatMap(({ font }) => {
        const map = file.streamAt(font, 'ToUnicode').toString('latin1');
        const units = [...map.matchAll(/\[([^\]]*)\]/g)].flatMap(([, list = '']) => list.match(/[0-9a-f]{4}/gi) ?? []);
        return [...unless(units.length > 1, map), ...units.filter(meansNothing)];
      }),
  },
  {
    clause: 'ISO 19005-2, 6.2.11.8',
    says: 'the glyph of what is missing is never shown',
    against: (file) => operatorsOf(file).filter((one) => glyphsIn(one).includes('0000')),
  },
];

/** No character, the marks of byte order, and private use: what is copied from there means nothing. */
function meansNothing(unit: string): boolean {
  const value = Number.parseInt(unit, 16);
  return [0, 0xfeff, 0xfffe].includes(value) || (value >= 0xe000 && value <= 0xf8ff);
}

const glyphsIn = (operator: string): string[] =>
  (operator.match(/<([0-9a-f]*)>/gi) ?? []).flatMap((hex) => hex.slice(1, -1).match(/.{4}/g) ?? []);

/** Widths of the glyphs of a TrueType font, in thousandths. */
function widthsOf(font: Buffer): number[] {
  const tableAt = (name: string) => {
    const count = font.readUInt16BE(4);
    const record = Array.from({ length: count }, (_, i) => 12 + i * 16).find(
      (at) => font.toString('latin1', at, at + 4) === name,
    );
    return font.readUInt32BE((record as number) + 8);
  };
  const unit = font.readUInt16BE(tableAt('head') + 18);
  const metrics = font.readUInt16BE(tableAt('hhea') + 34);
  return Array.from({ length: metrics }, (_, i) => (font.readUInt16BE(tableAt('hmtx') + i * 4) * 1000) / unit);
}
