import type { IsoDate } from '../../domain/calendar.js';
import { nameOf } from '../../domain/findings/names.js';
import { originName } from '../../domain/origin.js';
import type { Extract, PrintedRow, SourceRow } from '../../domain/privacy/extract.js';
import { capacityName } from '../../text/capacities.js';
import { fieldName } from '../../text/import-fields.js';
import { KIND_WORDS } from '../../text/kind-names.js';
import { lettersText } from '../../text/letters/letters.js';
import { extractText as text } from '../../text/privacy.js';
import { asJson } from '../as-json.js';
import { htmlPage } from '../html-page.js';
import { type Markup, markup } from '../markup.js';
import { type Explanation, explanationAsText, type Part, part } from '../why/explanation.js';

/** An extract as it is handed out: with what was derived, and where and when it was made. */
export interface ExtractReport {
  readonly extract: Extract;
  /** What the program made of the rows, and why. */
  readonly derived: readonly Part[];
  /** Doubts and findings that also speak of others, and are not told. */
  readonly untold: number;
  /** Entries of the history that were taken back. */
  readonly undone: number;
  readonly archive: string;
  readonly day: IsoDate;
  readonly letterhead: readonly string[];
}

/** All of it in sentences under headings. */
function explained({ extract, derived, day, archive, ...report }: ExtractReport): Explanation {
  const { own, ofOthers, rejected, printed, certificates, letters } = extract;
  return {
    about: `${text.title(nameOf(extract.person))}\n${text.made(day, archive)}`,
    parts: [
      ...own.flatMap((row) => part(text.row(originName(row.origin), row.kind, row.brought), ownLines(row))),
      ...derived,
      ...part(
        text.ofOthers,
        ofOthers.map((row) => text.namedIn(originName(row.origin), row.kind, cellLines(row))),
      ),
      ...part(
        text.rejected,
        rejected.map(({ origin, value }) => text.rejectedRow(originName(origin), origin.column, value)),
      ),
      ...part(text.printed, printed.map(printedLine)),
      ...part(
        text.certificates,
        certificates.flatMap(({ versions }) =>
          versions.flatMap(({ number, version, date, content }) => [
            text.certificate(number, version, date, nameOf(content)),
            ...content.sessions.map((one) => text.certified(one.date, one.title, one.minutes)),
          ]),
        ),
      ),
      ...part(
        text.letters,
        letters.flatMap(({ letter: { about, date, to, subject, body } }) => [
          text.letter(date, lettersText.kind(about.is), to),
          ...[subject, ...body.split('\n')].map((line) => `  ${line}`),
        ]),
      ),
      ...part(text.leftOut, leftOut({ extract, ...report })),
    ],
  };
}

const cellLines = ({ cells }: SourceRow): string[] =>
  cells.map(({ field, title, letter, value }) => text.cell(title || fieldName(field), letter, value));

const ownLines = (row: SourceRow): string[] => [
  ...cellLines(row),
  ...(row.notKept.length > 0 ? [text.notKept(row.notKept)] : []),
];

const printedLine = ({ edition, row }: PrintedRow): string =>
  text.printedRow({
    ...{ session: edition.session, number: edition.number, row: row.number, at: edition.madeAt },
    ...{ as: `${nameOf(row)}, ${capacityName(row.capacity, row.role)}`, annulled: edition.annulled },
  });

function leftOut({ extract, untold, undone }: Pick<ExtractReport, 'extract' | 'untold' | 'undone'>): string[] {
  const others = extract.ofOthers.reduce((sum, row) => sum + row.ofOthers, 0);
  return [
    ...(others > 0 ? [text.otherCells(others)] : []),
    ...(untold > 0 ? [text.doubts(untold)] : []),
    ...(extract.sharesName ? [text.sharesName] : []),
    ...(undone > 0 ? [text.undone(undone)] : []),
    text.outside,
  ];
}

/** An extract for the screen. */
export const extractAsText = (report: ExtractReport): string => explanationAsText(explained(report));

/** An extract for programs. */
export function extractAsJson(report: ExtractReport): string {
  const { extract, derived, archive, day } = report;
  const { person, own, ofOthers, rejected, printed, certificates, letters } = extract;
  return asJson({
    persona: { codice: person.code, cognome: person.surname, nome: person.givenName },
    archivio: archive,
    data: day,
    righe: own.map(rowAsJson),
    ricavato: derived.map(({ heading, sentences }) => ({ titolo: heading, frasi: sentences })),
    righe_di_altri: ofOthers.map(rowAsJson),
    righe_respinte: rejected.map(({ origin: { file, row, letter, column }, value }) => ({
      ...{ file, riga: row, lettera: letter ?? null, colonna: column ?? null, valore: value },
    })),
    fogli: printed.map(({ edition, row }) => ({
      ...{
        incontro: edition.session,
        edizione: edition.number,
        stampato_il: edition.madeAt,
        annullata: edition.annulled,
      },
      ...{ riga: row.number, cognome: row.surname, nome: row.givenName, veste: capacityName(row.capacity, row.role) },
      ...{ luoghi: row.places, cpt: row.cpts },
    })),
    attestati: certificates.flatMap(({ versions }) =>
      versions.map(({ number, version, date, code, content }) => ({
        ...{ numero: number, versione: version, data: date, codice: code },
        ...{ cognome: content.surname, nome: content.givenName, incontri: content.sessions },
      })),
    ),
    lettere: letters.map(({ letter: { about, date, to, subject, body }, standing }) => ({
      ...{ tipo: lettersText.kind(about.is), data: date, indirizzo: to, oggetto: subject, testo: body },
      stato: lettersText.state(standing),
    })),
    non_riportato: leftOut(report),
  });
}

const rowAsJson = ({ kind, origin, brought, cells, notKept, ofOthers }: SourceRow) => ({
  ...{ file: origin.file, riga: origin.row, tipo: KIND_WORDS[kind] },
  ...{ importata_il: brought?.at ?? null, importata_da: brought?.by ?? null },
  colonne: cells.map(({ field, title, letter, value }) => ({
    ...{ lettera: letter ?? null, titolo: title ?? null, campo: fieldName(field), valore: value },
  })),
  colonne_non_conservate: notKept,
  celle_di_altri: ofOthers,
});

const STYLE = `
body{font-family:"Titillium Web","Calibri","Liberation Sans",Arial,sans-serif;font-size:11pt;line-height:1.4;max-width:19cm;margin:1cm auto;padding:0 .6cm;color:#000;background:#fff}
h1{font-size:18pt;margin:.6em 0 .3em}h2{font-size:12.5pt;margin:1.2em 0 .3em}
ul{margin:.2em 0;padding-left:1.2em}li{white-space:pre-wrap;overflow-wrap:anywhere}
@media print{body{margin:0;max-width:none}h2{break-after:avoid}}
`;

/** An extract as a page of HTML that needs nothing else: to be read, printed, handed out. */
export function extractAsHtml(report: ExtractReport): string {
  const { parts } = explained(report);
  const title = text.title(nameOf(report.extract.person));
  return htmlPage(
    { title, style: STYLE },
    markup`${report.letterhead.map((line) => markup`<p>${line}</p>`)}
<h1>${title}</h1>
<p>${text.made(report.day, report.archive)}</p>
${parts.map(partMarkup)}`,
  ).markup;
}

const partMarkup = ({ heading, sentences }: Part): Markup => markup`<section>
<h2>${heading}</h2>
<ul>${sentences.map((one) => markup`<li>${one.trim()}</li>`)}</ul>
</section>
`;
