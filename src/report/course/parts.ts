import { courseReportText } from '../../text/course-report.js';
import { number } from '../../text/words.js';
import { type Child, type Markup, markup } from '../markup.js';
import type { Said } from './charts.js';

/** A section of the report: what it says, its picture and, beside or under it, the same figures as a table. */
export interface Section {
  /** Unique in the page. */
  readonly id: string;
  readonly title: string;
  readonly said: string;
  /** Absent where there is nothing to draw. */
  readonly figure?: Markup;
  readonly table?: Table;
}

/** Figures with their headings; the first column names the row. */
interface Table {
  readonly titles: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** What the columns of text are, from the left; the others hold figures. */
  readonly texts?: number;
  /** The last row adds up the others. */
  readonly hasTotal?: boolean;
}

/** A section as HTML. */
export const sectionMarkup = ({ id, title, said, figure, table }: Section): Markup => markup`
<section id="${id}" aria-labelledby="${id}-h">
<h2 id="${id}-h">${title}</h2>
<p>${said}</p>
<div class="${figure ? 'both' : 'alone'}">
${figure && markup`<figure>${figure}</figure>`}
${table && tableMarkup(table, id, title)}
</div>
</section>`;

function tableMarkup({ titles, rows, texts = 1, hasTotal = false }: Table, id: string, title: string): Markup {
  const cell = (value: string | number, column: number): Markup => {
    const text = typeof value === 'number' ? number(value) : value;
    if (column === 0) return markup`<th scope="row">${text}</th>`;
    return column < texts ? markup`<td>${text}</td>` : markup`<td class="n">${text}</td>`;
  };
  const row = (values: readonly (string | number)[]): Markup => markup`<tr>${values.map(cell)}</tr>
`;
  const heads = titles.map((one, column) => markup`<th scope="col" class="${column < texts ? 't' : 'n'}">${one}</th>`);
  const body = hasTotal ? rows.slice(0, -1) : rows;
  const total: Child = hasTotal ? markup`<tfoot>${row(rows.at(-1) ?? [])}</tfoot>` : undefined;
  return markup`<div class="scroll" role="region" aria-labelledby="${id}-c" tabindex="0"><table>
<caption id="${id}-c">${courseReportText.table(title)}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${body.map(row)}</tbody>${total}
</table></div>`;
}

/** The looks that a picture uses, each with its colour, its pattern and its name. */
export const legendMarkup = (looks: readonly (readonly [look: string, name: string])[]): Markup => markup`
<ul class="legend" aria-label="${courseReportText.legend}">${looks.map(
  ([look, name]) =>
    markup`<li><svg aria-hidden="true" width="26" height="16"><rect class="part ${look}" x="1" y="1" width="24" height="14"/><rect class="pattern" fill="url(#${look})" x="1" y="1" width="24" height="14"/></svg> ${name}</li>`,
)}</ul>`;

/** A picture's title and description: the description says every row, for who does not see it. */
export const saidOf = (id: string, title: string, rows: readonly string[]): Said => ({
  id,
  title: courseReportText.chart(title),
  description: courseReportText.chartRows(rows),
});
