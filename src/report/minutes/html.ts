import type { Minutes } from '../../domain/minutes/minutes.js';
import { minutesText } from '../../text/minutes.js';
import { type Markup, markup } from '../markup.js';
import { type Block, type BlockTable, blocksOf, type Signer } from './blocks.js';

/**
 * Only what word processors read too: rules for single elements, sizes in points; what stands in a table says its side and
 * its weight itself, since they forget what a rule says of it.
 */
const FONT = '"Titillium Web","Calibri","Liberation Sans",Arial,sans-serif';
const STYLE = `
@page{size:21cm 29.7cm;margin:1.6cm 1.8cm}
body{font-family:${FONT};font-size:10pt;line-height:1.25;color:#000;background:#fff}
p{font-family:${FONT};font-size:10pt;margin-top:0;margin-bottom:2pt}
h1{font-family:${FONT};font-size:17pt;margin-top:6pt;margin-bottom:2pt}
h2{font-family:${FONT};font-size:11.5pt;margin-top:7pt;margin-bottom:2pt}
table{border-collapse:collapse}
td,th{line-height:1.15}
@media screen{body{max-width:19cm;margin:1cm auto;padding:0 0.6cm}}
`;

/** The record as HTML that a browser prints and a word processor opens as a document to be changed. */
export function minutesHtml(minutes: Minutes): string {
  return markup`<!DOCTYPE html>
<html lang="it">
<head>
<meta charset="utf-8">
<title>${minutesText.fileTitle(minutes)}</title>
<style>${{ markup: STYLE }}</style>
</head>
<body>
${minutes.heading.letterhead.map(
  (line) => markup`<p>${line}</p>
`,
)}<p>${minutes.heading.courseTitle}</p>
${blocksOf(minutes).map(blockMarkup)}</body>
</html>
`.markup;
}

function blockMarkup(block: Block): Markup {
  switch (block.is) {
    case 'title':
      return markup`<h1>${block.text}</h1>
<p>${block.beside}</p>
`;
    case 'heading':
      return markup`<h2>${block.text}</h2>
`;
    case 'text':
      return markup`<p${block.isList ? markup` style="font-size:9pt"` : undefined}>${block.strong && markup`<b>${block.strong}</b>`}${block.text}</p>
`;
    case 'tables':
      return besideMarkup(block.tables.map(tableMarkup));
    case 'signatures':
      return besideMarkup(block.signers.map(signatureMarkup));
  }
}

/** Things side by side, in a table that is there for its places alone. */
function besideMarkup(things: readonly Markup[]): Markup {
  const width = `${Math.floor(100 / things.length)}%`;
  return markup`<table role="presentation" width="100%" border="0" cellspacing="0" cellpadding="4"><tr>${things.map(
    (thing) => markup`<td width="${width}" valign="top">${thing}</td>`,
  )}</tr></table>
`;
}

function tableMarkup({ caption, titles, rows, isWhole }: BlockTable): Markup {
  const last = isWhole ? rows.length - 1 : rows.length;
  return markup`<p style="margin:0"><b>${caption}</b></p>
<table width="100%" border="0" cellspacing="0" cellpadding="2">
<thead><tr>${titles.map((title, column) => markup`<th scope="col" ${sideOf(column)}>${cellText(title, true)}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([name = '', ...figures], row) =>
      markup`<tr><th scope="row" ${sideOf(0)}>${cellText(name, row === last)}</th>${figures.map(
        (figure, column) => markup`<td ${sideOf(column + 1)}>${cellText(figure, row === last)}</td>`,
      )}</tr>
`,
  )}</tbody></table>`;
}

const sideOf = (column: number): Markup =>
  markup`align="${column === 0 ? 'left' : 'right'}" valign="top" style="border-bottom:0.5pt solid #808080"`;

const cellText = (text: string, strong: boolean): Markup =>
  markup`<span style="font-size:9pt;font-weight:${strong ? 'bold' : 'normal'}">${text}</span>`;

const signatureMarkup = ({ office, name }: Signer): Markup =>
  markup`<p>${office}</p><p><b>${name}</b>&#160;</p><p>&#160;</p><p>${'_'.repeat(24)}</p>`;
