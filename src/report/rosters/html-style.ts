/**
 * How the page looks on the screen and on A4 landscape. All sizes hang on that of the names. On paper the first row of the
 * headings, which says of which session the sheet is, is repeated with them; no row is split, and the last ones stay with
 * the totals and the signatures.
 */
export const htmlStyle = (names: number): string => `
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 273mm; padding: 8mm 4mm; background: #fff; color: #000;
  font: ${names}pt/1.25 "Titillium Web", "Segoe UI", "Noto Sans", Arial, sans-serif; }
p, h1, h2, ul { margin: 0; padding: 0; font-weight: normal; }
h1 { margin: .5em 0 0; font-size: 1.42em; font-weight: 600; }
h2 { margin: .6em 0 .1em; font-size: 1.08em; }
b, strong { font-weight: 600; }
small, .nota, .giorno { color: #555; }
.foglio > header { position: relative; padding-bottom: 3mm; }
.ente { font-size: .83em; }
.ente:first-child { font-weight: 600; }
.nota { font-size: .83em; }
.dove { font-size: .92em; }
.parte { position: absolute; top: 0; right: 0; text-align: right; }
.parte small { display: block; font-size: .83em; }
.parte b { font-size: 1.67em; line-height: 1.1; }
.bozza { font-weight: 600; font-size: .83em; }
.filigrana { position: fixed; z-index: -1; top: 40%; left: 0; right: 0; text-align: center; transform: rotate(-26deg);
  font-size: 64mm; line-height: 1; font-weight: 600; color: #ededed; }
nav { margin-bottom: 8mm; }
nav li { margin-left: 1.2em; }
.foglio + .foglio { margin-top: 16mm; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: .7mm 1.8mm; text-align: left; vertical-align: middle; font-weight: normal; overflow-wrap: anywhere; }
thead th { padding-bottom: 1.2mm; border-bottom: 1.1pt solid #000; font-size: .8em; font-weight: 600; }
thead .corrente { display: none; }
tbody tr { height: ${(names * 9.4) / 12}mm; }
tbody td, tbody th { border-bottom: .5pt solid #9e9e9e; }
tbody th[colspan] { padding-top: 3mm; border-top: 0; }
tbody th[colspan] small { font-size: .8em; }
.n { text-align: right; color: #555; font-size: .83em; }
td { font-size: .83em; }
td span { display: block; color: #555; font-size: .9em; }
.firma, .vuota td { border-left: .5pt solid #9e9e9e; }
tr > .firma:last-child { border-right: .5pt solid #9e9e9e; }
.vuota .n { border-left: 0; }
tbody .piede { padding: 5mm 0 0; border: 0; font-size: 1em; }
.piede span { display: inline; color: inherit; font-size: 1em; }
.totali { display: flex; flex-wrap: wrap; gap: 2mm 9mm; font-size: .92em; font-weight: 600; list-style: none; }
ul.totali span { display: inline-block; width: 17mm; border-bottom: .6pt solid #555; }
.firme { display: grid; grid-template-columns: repeat(3, 1fr); gap: 4mm 9mm; margin-top: 5mm; list-style: none; }
.firme li { min-height: 11mm; padding-bottom: 11mm; border-bottom: .6pt solid #555; font-size: .92em; }
.firme li:last-child { grid-column: 3; }
.firme small { display: block; font-size: .87em; }
.informativa { display: flex; justify-content: space-between; gap: 9mm; padding-top: 4mm; color: #555; font-size: .67em; }
@page { size: A4 landscape; margin: 10mm 12mm 12mm;
  @bottom-right { content: "pagina " counter(page) " di " counter(pages); font: ${names * 0.67}pt "Titillium Web", "Segoe UI", "Noto Sans", Arial, sans-serif; color: #555; } }
@media print {
  body { max-width: none; padding: 0; }
  nav { display: none; }
  .foglio + .foglio { margin-top: 0; break-before: page; }
  thead { display: table-header-group; }
  thead .corrente { display: table-row; }
  .corrente th { border-bottom: 0; font-size: .71em; font-weight: normal; color: #555; }
  .corrente div { display: flex; justify-content: space-between; gap: 9mm; }
  tr, .ultime { break-inside: avoid; }
}
`;
