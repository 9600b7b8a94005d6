import { nameOf } from '../../domain/findings/names.js';
import { scansText as text } from '../../text/scans.js';
import { htmlPage } from '../html-page.js';
import { type Markup, markup } from '../markup.js';
import type { Doubt, Doubts } from './doubt.js';

const STYLE = `
body{font-family:"Titillium Web","Calibri","Liberation Sans",Arial,sans-serif;font-size:12pt;line-height:1.35;max-width:27cm;margin:.8cm auto;padding:0 .6cm;color:#000;background:#fff}
h1{font-size:18pt;margin:.4em 0 .2em}h2{font-size:13pt;margin:1.4em 0 .4em}
.attenzione{border:2px solid #8a1c1c;padding:.4em .7em;margin:.8em 0}
article{display:grid;grid-template-columns:6.6cm 1fr;gap:.3cm .6cm;padding:.35cm 0;border-top:1px solid #999;break-inside:avoid}
article.larga{grid-template-columns:1fr}
h3{font-size:13pt;margin:0}p{margin:.1em 0}.dove{color:#444;font-size:10.5pt}
img{max-width:100%;height:auto;border:1px solid #777;display:block;margin-bottom:.15cm}
@media print{body{margin:0;max-width:none;font-size:10.5pt}@page{size:A4 landscape;margin:1cm}}
`;

/**
 * The rows of scanned sheets that somebody has to look at, each beside what stands on the paper, as a page that needs nothing
 * else. `table`: the file in which the answers are written, if there is one.
 */
export function doubtsPage(sheets: readonly Doubts[], table: string | undefined): string {
  const title = text.title(sheets.map(({ sheet }) => sheet.session));
  return htmlPage(
    { title, style: STYLE },
    markup`<h1>${title}</h1>
<p>${text.instructions(table)}</p>
<p class="attenzione">${text.warning}</p>
${sheets.map((one) => sheetSections(one, sheets.length > 1))}`,
  ).markup;
}

function sheetSections({ sheet, rows, walkIns }: Doubts, named: boolean): Markup {
  const day = sheet.editions[0]?.roster.edition.date ?? '';
  const of = named ? sheet.session : undefined;
  return markup`<p>${text.about(sheet.session, sheet.edition, day)}</p>
${section(text.doubtsHeading(rows.length, of), rows)}${section(text.walkInsHeading(walkIns.length, of), walkIns)}`;
}

const section = (heading: string, doubts: readonly Doubt[]): Markup | undefined =>
  doubts.length === 0
    ? undefined
    : markup`<section>
<h2>${heading}</h2>
${doubts.map(article)}</section>
`;

function article(doubt: Doubt): Markup {
  const { label, kind, printed, why, scan, crops } = doubt;
  const pictures = crops.map(
    (crop) =>
      markup`<img alt="${text.cropOf(label, scan)}" src="data:image/png;base64,${Buffer.from(crop).toString('base64')}">`,
  );
  const reason = kind === 'blank' ? undefined : markup`<p>${text.why(why)}</p>`;
  return markup`<article class="${kind === 'blank' ? 'larga' : ''}">
<div><h3>${label}. ${printed ? nameOf(printed) : ''}</h3>${printed?.places[0]?.name === undefined ? undefined : markup`<p>${printed.places[0].name}</p>`}${reason}<p class="dove">${scan}</p></div>
<div>${pictures}</div>
</article>
`;
}
