import { type Part, workbookParts, zip } from '../../test/ingest/reading/zip-writer.js';
import type { Written } from './as-text.js';
import type { Chance } from './chance.js';

/** A table as a workbook of one sheet or two, with all that stands in the cells; perhaps spoilt inside its parts. */
export function asWorkbook(rows: readonly (readonly string[])[], chance: Chance): Written {
  const above = chance.once(4) ? 1 + chance(3) : 0;
  const xml = rows.map((cells, at) => rowOf(cells, at + above + 1, chance)).join('');
  const more = chance.once(5)
    ? ([['Note', '<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>']] as const)
    : [];
  const parts = workbookParts(['Risposte', xml], ...more);
  return { bytes: zip(chance.once(3) ? parts.map((part) => spoiltPart(part, chance)) : parts), first: above + 1 };
}

function rowOf(cells: readonly string[], row: number, chance: Chance): string {
  const written = cells.map((text, at) => (text === '' ? '' : cellOf(text, `${letterOf(at)}${row}`, chance)));
  return `<row r="${row}">${written.join('')}</row>`;
}

function cellOf(text: string, reference: string, chance: Chance): string {
  if (/^-?\d{1,12}$/.test(text) && chance.once(2)) return `<c r="${reference}"><v>${text}</v></c>`;
  const whole = `<t xml:space="preserve">${escaped(text)}</t>`;
  if (chance.once(20)) return `<c r="${reference}" t="str"><f>${escaped(text)}</f><v>${escaped(text)}</v></c>`;
  return `<c r="${reference}" t="inlineStr"><is>${whole}</is></c>`;
}

const escaped = (text: string): string =>
  text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
      (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_`,
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

const letterOf = (at: number): string =>
  (at >= 26 ? letterOf(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));

const GOES: readonly (readonly [RegExp, string])[] = [
  [/ r="[A-Z]+(\d+)"/, ' r="XFD$1"'],
  [/ r="(\d+)"/, ' r="1048577"'],
  [/ r="(\d+)"/, ' r="-1"'],
  [/t="inlineStr"/, 't="s"'],
  [/t="inlineStr"/, 't="d"'],
  [/<row/, '<row hidden="1" outlineLevel="9"'],
  [/<sheetData>/, '<dimension ref="A1:XFD1048576"/><sheetData>'],
  [/<worksheet/, '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet'],
  [/<t xml:space="preserve">/, '<t>&b;&b;'],
  [/<c /, `${'<x>'.repeat(200)}<c `],
  [/ s="\d+"|<c /, '<c s="99999999" '],
  [/Target="worksheets\/sheet1.xml"/, 'Target="../../../../etc/passwd"'],
  [/Target="worksheets\/sheet1.xml"/, 'Target="/xl/workbook.xml"'],
  [/<\/sheetData>/, ''],
  [/<v>\d+<\/v>/, '<v>1e999</v>'],
  [/<\?xml|<worksheet|<workbook/, '<?xml version="1.0" encoding="utf-16"?>$&'],
];

function spoiltPart(part: Part, chance: Chance): Part {
  if (chance.once(2)) return part;
  const [found, instead] = chance.of(GOES);
  return {
    ...part,
    content: String(part.content).replace(found, instead),
    ...(chance.once(9) && { declared: chance(1 << 30) }),
  };
}
