import { crc32, deflateRawSync } from 'node:zlib';

/** A part of an archive to write; `declared` lies about its size. */
export interface Part {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly declared?: number;
}

const checksum = (bytes: Uint8Array): number => (crc32 as ((data: Uint8Array) => number) | undefined)?.(bytes) ?? 0;

/** A zip archive, small enough to be understood: local parts, directory, end. */
export function zip(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, declared } of parts) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const fields = header(name, packed.length, declared ?? bytes.length, checksum(bytes));
    const local = Buffer.concat([Buffer.from('504b03041400', 'hex'), fields, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    locals.push(local);
    directory.push(Buffer.concat([Buffer.from('504b010214001400', 'hex'), fields, tail, Buffer.from(name)]));
    offset += local.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

function header(name: string, compressed: number, size: number, check: number): Buffer {
  const fields = Buffer.alloc(24);
  fields.writeUInt16LE(8, 2);
  fields.writeUInt32LE(check, 8);
  fields.writeUInt32LE(compressed, 12);
  fields.writeUInt32LE(size, 16);
  fields.writeUInt16LE(Buffer.byteLength(name), 20);
  return fields;
}

/** The parts of a workbook of one sheet, given as the XML inside `<sheetData>`. */
export const workbookParts = (...sheets: readonly (readonly [name: string, rows: string])[]): Part[] => [
  {
    name: '[Content_Types].xml',
    content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
  },
  {
    name: '_rels/.rels',
    content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  },
  {
    name: 'xl/workbook.xml',
    content: `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheets.map(([name], index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}<Relationship Id="rIdS" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
  },
  {
    name: 'xl/styles.xml',
    content: `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="20"/></cellXfs></styleSheet>`,
  },
  ...sheets.map(([, rows], index) => ({
    name: `xl/worksheets/sheet${index + 1}.xml`,
    content: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
  })),
];

/** A row of cells with text. */
export const textRow = (row: number, ...texts: readonly string[]): string =>
  `<row r="${row}">${texts.map((text, index) => (text === '' ? '' : `<c r="${String.fromCharCode(65 + index)}${row}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`)).join('')}</row>`;

/** A workbook whose rows fill the first and the last column that Excel has, and nothing between. */
export function wideWorkbook(rows: number): Buffer {
  const cell = (reference: string, text: string) => `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const row = (_: unknown, index: number) =>
    `<row r="${index + 1}">${cell(`XFD${index + 1}`, `z${index}`)}${cell(`A${index + 1}`, `a${index}`)}</row>`;
  return zip(workbookParts(['Foglio1', Array.from({ length: rows }, row).join('')]));
}
