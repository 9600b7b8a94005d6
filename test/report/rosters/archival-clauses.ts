import { SaxesParser } from 'saxes';
import { type Clause, dictionariesWith, operatorsOf, type PdfFile, unless } from './clause.js';
import { FONT_CLAUSES } from './font-clauses.js';
import { type Element, find } from './read-pdf.js';

const xmpOf = (file: PdfFile) => file.streamAt(file.catalog, 'Metadata').toString('utf8');

const FILE: Clause[] = [
  {
    clause: 'ISO 19005-2, 6.1.2',
    says: 'the header is followed by a comment of four bytes above 127',
    against: ({ source }) => unless(/^%PDF-1\.7\n%[\x80-\xff]{4}\n/.test(source), source.slice(0, 20)),
  },
  {
    clause: 'ISO 19005-2, 6.1.3',
    says: 'the trailer has an identifier and no encryption',
    against: ({ trailer }) => unless(/\/ID \[/.test(trailer) && !trailer.includes('/Encrypt'), trailer),
  },
  {
    clause: 'ISO 19005-2, 6.1.7',
    says: 'streams are as long as they say, in this file, packed by a filter that is allowed',
    against: ({ streams }) =>
      streams
        .filter(
          ({ dictionary, bytes }) =>
            Number(/\/Length (\d+)/.exec(dictionary)?.[1]) !== bytes.length ||
            /\/F[ (]|\/LZWDecode|\/Crypt/.test(dictionary),
        )
        .map(({ dictionary }) => dictionary),
  },
  {
    clause: 'ISO 19005-2, 6.1.13',
    says: 'no name is longer than 127 bytes, no string longer than 32,767, no state saved more than 28 deep',
    against: (file) => [
      ...[...file.dictionaries.values()].flatMap((one) => one.match(/\/[^\s/<>[\]()]{128,}/g) ?? []),
      ...[...file.dictionaries.values()].filter((one) => one.length > 32_767 && /\((?:\\.|[^)\\]){32768}/.test(one)),
      ...file.pages.filter((page) => page.filter((one) => one === 'q').length > 28).map(() => 'q'),
    ],
  },
  {
    clause: 'ISO 19005-2, 6.3, 6.4, 6.5, 6.8',
    says: 'no annotation, form, action, script or attachment',
    against: (file) =>
      ['/Annots', '/AcroForm', '/OpenAction', '/AA ', '/JavaScript', '/S /URI', '/EmbeddedFiles', '/AF '].filter(
        (key) => dictionariesWith(file, key).length > 0,
      ),
  },
];

const LOOK: Clause[] = [
  {
    clause: 'ISO 19005-2, 6.2.3',
    says: 'the output intent is sRGB, by a profile that is in the file',
    against(file) {
      const intent = file.follow(file.catalog, 'OutputIntents');
      const profile = file.streamAt(intent, 'DestOutputProfile');
      const [space, signature] = [profile.toString('latin1', 16, 20), profile.toString('latin1', 36, 40)];
      return [
        ...unless(intent.includes('/S /GTS_PDFA1') && intent.includes('sRGB'), intent),
        ...unless(space === 'RGB ' && signature === 'acsp' && (profile[8] as number) < 5, space + signature),
        ...unless(profile.readUInt32BE(0) === profile.length, 'length of the profile'),
      ];
    },
  },
  {
    clause: 'ISO 19005-2, 6.2.4',
    says: 'every colour is a grey or of red, green and blue, which the output intent defines',
    against: (file) => operatorsOf(file).filter((one) => /(?:^| )(?:k|K|cs|CS|sc|SC|scn|SCN)(?: |$)/.test(one)),
  },
  {
    clause: 'ISO 19005-2, 6.2.5 and 6.2.10',
    says: 'no graphics state, no transparency',
    against: (file) => [
      ...operatorsOf(file).filter((one) => / (?:gs|Do|sh)$/.test(one)),
      ...['/ExtGState <<\n/', '/Group', '/SMask', '/BM', '/CA ', '/ca '].filter((key) => file.source.includes(key)),
    ],
  },
];

const DESCRIPTION: Clause[] = [
  {
    clause: 'ISO 19005-2, 6.6.2',
    says: 'the description is well-formed XML and says what the information dictionary says: at least a title, and the day',
    against(file) {
      const xmp = xmpOf(file);
      const texts = textsOf(xmp);
      const info = dictionariesWith(file, '/Producer')[0] as string;
      const keys = ['Title', 'Subject', 'Author', 'Creator', 'Producer'].map((key) => infoAt(file, info, key));
      const day = /D:(\d{4})(\d\d)(\d\d)120000Z/.exec(file.follow(info, 'CreationDate')) ?? [];
      return [
        ...unless(/^<\?xpacket begin="\ufeff" id="[^"]+"\?>/.test(xmp), xmp.slice(0, 60)),
        ...unless(keys[0] !== undefined, 'no title'),
        ...keys.flatMap((value) => (value === undefined || texts.includes(value) ? [] : [value])),
        ...unless(texts.filter((one) => one === `${day.slice(1).join('-')}T12:00:00Z`).length === 2, 'dates'),
      ];
    },
  },
  {
    clause: 'ISO 19005-2, 6.6.4; ISO 14289-1, 5',
    says: 'the file says which parts of which standards it keeps to, and what the terms of the second mean',
    against: (file) =>
      [
        '<pdfaid:part>2</pdfaid:part>',
        '<pdfaid:conformance>A</pdfaid:conformance>',
        '<pdfuaid:part>1</pdfuaid:part>',
        '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
      ].filter((term) => !xmpOf(file).includes(term)),
  },
];

function textsOf(xml: string): string[] {
  const texts: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('text', (text) => texts.push(text));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return texts;
}

/** A text of the information dictionary, which stands in an object of its own. */
function infoAt(file: PdfFile, info: string, key: string): string | undefined {
  const held = file.follow(info, key);
  if (held === '') return undefined;
  const bytes = Buffer.from(
    held
      .slice(1, -1)
      .replace(/\\([()\\])/g, '$1')
      .replaceAll('\\n', '\n')
      .replaceAll('\\r', '\r'),
    'latin1',
  );
  return bytes[0] === 0xfe ? Buffer.from(bytes.subarray(2)).swap16().toString('utf16le') : bytes.toString('latin1');
}

const STANDARD = ['Document', 'Sect', 'H1', 'H2', 'P', 'Table', 'THead', 'TBody', 'TR', 'TH', 'TD'];
const everyElement = (element: Element): Element[] => [element, ...element.children.flatMap(everyElement)];

const STRUCTURE: Clause[] = [
  {
    clause: 'ISO 19005-2, 6.7.2 and 6.7.4; ISO 14289-1, 7.1 and 7.2',
    says: 'the file is marked, has a structure, a language and a title to be shown',
    against: (file) => [
      ...['/StructTreeRoot', '/Lang (it-IT)'].filter((key) => !file.catalog.includes(key)),
      ...unless((file.follow(file.catalog, 'MarkInfo') || file.catalog).includes('/Marked true'), 'marked'),
      ...unless(file.follow(file.catalog, 'ViewerPreferences').includes('/DisplayDocTitle true'), 'title'),
      ...unless(!file.source.includes('/Suspects true'), 'suspects'),
    ],
  },
  {
    clause: 'ISO 19005-2, 6.7.3; ISO 14289-1, 7.1',
    says: 'structure is of standard elements only',
    against: ({ structure }) =>
      everyElement(structure)
        .map(({ tag }) => tag)
        .filter((tag) => !STANDARD.includes(tag)),
  },
  {
    clause: 'ISO 14289-1, 7.1',
    says: 'whatever is drawn is content of an element or an artifact, and never both',
    against: ({ pages }) =>
      pages.flatMap((page) => {
        let depth = 0;
        return page.filter((operator) => {
          if (operator.endsWith('BDC')) depth++;
          if (operator === 'EMC') depth--;
          return depth > 1 || (depth === 0 && / (?:TJ|Tj|S|f)(?: |$)/.test(` ${operator}`));
        });
      }),
  },
  {
    clause: 'ISO 14289-1, 7.1 (14.7.4 of ISO 32000-1)',
    says: 'every piece of content belongs to one element',
    against(file) {
      const drawn = operatorsOf(file).filter((one) => one.includes('/MCID')).length;
      const bound = dictionariesWith(file, '/S /').reduce((sum, one) => sum + contentsOf(one), 0);
      return unless(drawn === bound, `${drawn} drawn, ${bound} bound`);
    },
  },
  {
    clause: 'ISO 14289-1, 7.4',
    says: 'headings are numbered without a gap',
    against: ({ structure }) => {
      const levels = everyElement(structure).flatMap(({ tag }) => (/^H\d$/.test(tag) ? [Number(tag[1])] : []));
      return levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1).map(String);
    },
  },
  {
    clause: 'ISO 14289-1, 7.5',
    says: 'every heading cell of a table has a scope, every row as many cells as the first',
    against: ({ structure }) => [
      ...find(structure, 'TH')
        .filter(({ attributes, text }) => !attributes.includes('/Scope') || text === '')
        .map(({ text }) => text),
      ...find(structure, 'Table').flatMap((table) => {
        const widths = find(table, 'TR').map(({ children }) =>
          children.reduce((sum, { attributes }) => sum + Number(/\/ColSpan (\d+)/.exec(attributes)?.[1] ?? 1), 0),
        );
        return widths.filter((width) => width !== widths[0]).map(String);
      }),
    ],
  },
];

/** How many pieces of content an element of the structure has. */
function contentsOf(element: string): number {
  const kids = /\/K (\[[\s\S]*?\](?=\n\/|$)|\d+ 0 R|\d+)/.exec(element)?.[1] ?? '';
  const references = kids.match(/\/MCID \d+/g)?.length ?? 0;
  return (
    references +
    (kids
      .replace(/<<[\s\S]*?>>/g, '')
      .replace(/\d+ 0 R/g, '')
      .match(/\d+/g)?.length ?? 0)
  );
}

/** What is checked of each file; the rest of both standards is about things that a roster does not have, or is for the eye. */
export const CLAUSES: readonly Clause[] = [...FILE, ...LOOK, ...FONT_CLAUSES, ...DESCRIPTION, ...STRUCTURE];
