/**
 * How the page looks: the colours of each state in light and in dark, told apart by patterns and figures too; contrast of
 * what is read at least 4.5 to 1, of what is seen at least 3 to 1. Nothing is asked of a network, no script runs.
 */
export const COURSE_STYLE = `
:root{color-scheme:light dark;--page:#fff;--text:#17191c;--soft:#4a4f57;--line:#c9cdd3;--rail:#eef0f2;--on:#fff;--link:#0b57b0;
--dirigente:#17693a;--delegato:#1c5a9e;--esonerato:#5f6368;--altri:#8f5300;--nessuno:#fff;--nessuno-edge:#b3261e;--nessuno-on:#8c1d18;
--plain:#1c5a9e;--seduti:#17693a;--attesa:#8f5300;--limit:#17191c;--mark:rgba(255,255,255,.45)}
@media screen and (prefers-color-scheme:dark){:root{--page:#14171c;--text:#eceef1;--soft:#b6bcc5;--line:#444b55;--rail:#252a32;--on:#0d1014;--link:#9cc7ff;
--dirigente:#7fd8a0;--delegato:#8fc1ff;--esonerato:#b7bcc4;--altri:#f2b661;--nessuno:#14171c;--nessuno-edge:#ff9d94;--nessuno-on:#ffb4ab;
--plain:#8fc1ff;--seduti:#7fd8a0;--attesa:#f2b661;--limit:#fff;--mark:rgba(0,0,0,.38)}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.5 "Titillium Web",system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif}
header,main,footer{max-width:1180px;margin:0 auto;padding:0 20px}
header{padding-top:28px}
.office{margin:0;color:var(--soft);font-size:14px}
h1{margin:6px 0 2px;font-size:30px;line-height:1.2}
.when{margin:0;color:var(--soft)}
h2{margin:0 0 4px;font-size:22px;line-height:1.25}
section{padding:26px 0 8px;border-top:1px solid var(--line);margin-top:22px}
section>p{margin:0 0 14px;max-width:75ch;color:var(--soft)}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:12px;list-style:none;margin:22px 0 0;padding:0}
.tiles li{border:1px solid var(--line);border-radius:8px;padding:12px 14px;color:var(--soft);font-size:14px;line-height:1.35}
.tiles b{display:block;color:var(--text);font-size:26px;line-height:1.25}
nav{margin-top:18px}
nav ul{display:flex;flex-wrap:wrap;gap:4px 18px;list-style:none;margin:4px 0 0;padding:0}
a{color:var(--link)}
.both{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:28px;align-items:start}
@media (max-width:900px){.both{grid-template-columns:minmax(0,1fr)}}
figure{margin:0}
svg{display:block;overflow:visible}
svg text{fill:var(--text);font-size:14px}
svg text.said,svg text.end{text-anchor:end}
svg text.said,svg text.grid,svg text.start,svg text.middle,svg text.end{fill:var(--soft);font-size:13px}
svg text.middle,svg text.figure{text-anchor:middle}
svg text.figure{font-size:12.5px;font-weight:600;fill:var(--on);paint-order:stroke;stroke-width:4px;stroke-linejoin:round}
.rail{fill:var(--rail)}
.part{stroke:var(--page);stroke-width:1.5}
.grid{stroke:var(--line);stroke-width:1}
svg text.grid{stroke:none}
.limit{stroke:var(--limit);stroke-width:2.5}
.dirigente{fill:var(--dirigente)}.delegato{fill:var(--delegato)}.esonerato{fill:var(--esonerato)}.altri{fill:var(--altri)}
.plain{fill:var(--plain)}.seduti{fill:var(--seduti)}.attesa{fill:var(--attesa)}
.part.nessuno{fill:var(--nessuno);stroke:var(--nessuno-edge);stroke-width:1.5}
svg text.figure.nessuno{fill:var(--nessuno-on);stroke:var(--nessuno)}
svg text.figure.dirigente{stroke:var(--dirigente)}svg text.figure.delegato{stroke:var(--delegato)}svg text.figure.esonerato{stroke:var(--esonerato)}
svg text.figure.altri{stroke:var(--altri)}svg text.figure.plain{stroke:var(--plain)}svg text.figure.seduti{stroke:var(--seduti)}svg text.figure.attesa{stroke:var(--attesa)}
.ink{stroke:var(--mark);stroke-width:1.6;fill:none}.dot{fill:var(--mark)}
.legend{list-style:none;margin:0 0 10px;padding:0;display:flex;flex-wrap:wrap;gap:2px 16px;font-size:14px}
.legend li{display:flex;align-items:center;gap:6px}
.legend svg{flex:none}
.scroll{overflow-x:auto}
.scroll:focus-visible,a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
table{border-collapse:collapse;width:100%;font-size:14px;font-variant-numeric:tabular-nums}
caption{text-align:left;color:var(--soft);padding-bottom:4px}
th,td{padding:4px 8px 4px 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
thead th{border-bottom:2px solid var(--soft);vertical-align:bottom}
tbody th{font-weight:400}tfoot th,tfoot td{font-weight:600;border-bottom:0}
.n{text-align:right;padding-right:0;padding-left:10px}td.n{white-space:nowrap}tbody th{min-width:7.5em}
footer{margin-top:26px;padding-bottom:30px;color:var(--soft);font-size:14px}
.defs{position:absolute;width:0;height:0}
@media print{@page{size:A4;margin:14mm}body{font-size:11pt}header,main,footer{max-width:none;padding:0}nav{display:none}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}.both{grid-template-columns:minmax(0,1fr);gap:14px}.scroll{overflow:visible}
section{break-inside:auto}h2,section>p,.legend{break-after:avoid;break-inside:avoid}p{orphans:4;widows:4}figure,tr,.tiles li{break-inside:avoid}thead{display:table-header-group}tfoot{display:table-row-group}}
`;

/** The patterns by which the parts of a bar differ without colours, each under the name of its look. */
export const PATTERNS = `<svg class="defs" aria-hidden="true"><defs>
<pattern id="dirigente" width="8" height="8" patternUnits="userSpaceOnUse"></pattern>
<pattern id="delegato" width="7" height="7" patternUnits="userSpaceOnUse"><path class="ink" d="M-1 8L8 -1M-1 1L1 -1M6 8L8 6"/></pattern>
<pattern id="esonerato" width="6" height="6" patternUnits="userSpaceOnUse"><circle class="dot" cx="3" cy="3" r="1.3"/></pattern>
<pattern id="altri" width="6" height="6" patternUnits="userSpaceOnUse"><path class="ink" d="M3 0V6"/></pattern>
<pattern id="nessuno" width="8" height="8" patternUnits="userSpaceOnUse"></pattern>
<pattern id="plain" width="8" height="8" patternUnits="userSpaceOnUse"></pattern>
<pattern id="seduti" width="8" height="8" patternUnits="userSpaceOnUse"></pattern>
<pattern id="attesa" width="7" height="7" patternUnits="userSpaceOnUse"><path class="ink" d="M-1 8L8 -1M-1 1L1 -1M6 8L8 6"/></pattern>
</defs></svg>`;
