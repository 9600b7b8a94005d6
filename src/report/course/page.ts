import { courseReportText as text } from '../../text/course-report.js';
import { number } from '../../text/words.js';
import { htmlPage } from '../html-page.js';
import { type Markup, markup } from '../markup.js';
import { type CourseFigures, figuresMark } from './figures.js';
import { sectionMarkup } from './parts.js';
import { sectionsOf } from './sections.js';
import { COURSE_STYLE, PATTERNS } from './style.js';

/** The report of the course: one page of HTML that needs no network and no script. */
export function coursePage(figures: CourseFigures): string {
  const sections = sectionsOf(figures);
  const when = text.when(figures.date, figuresMark(figures));
  const title = text.title(figures.title);
  const links = sections.map(({ id, title: name }) => markup`<li><a href="#${id}">${name}</a></li>`);
  return htmlPage(
    { title, style: COURSE_STYLE },
    markup`${{ markup: PATTERNS }}
<header>
${figures.letterhead.map((line) => markup`<p class="office">${line}</p>`)}
<h1>${title}</h1>
<p class="when">${[text.year(figures.year), when].filter(Boolean).join(' – ')}</p>
${tiles(figures)}
<nav aria-label="${text.contents}"><ul>${links}</ul></nav>
</header>
<main>${sections.map(sectionMarkup)}
</main>
<footer><p>${text.noNames} ${when}</p></footer>`,
  ).markup;
}

function tiles({ answered, invited, people, registrations, sessions }: CourseFigures): Markup {
  const all = [
    [text.of(answered, invited), text.tiles.answered],
    [number(people), text.tiles.people],
    [number(registrations), text.tiles.registrations],
    [number(sessions.length), text.tiles.sessions],
  ] as const;
  return markup`<ul class="tiles">${all.map(([figure, name]) => markup`<li><b>${figure}</b> ${name}</li>`)}</ul>`;
}
