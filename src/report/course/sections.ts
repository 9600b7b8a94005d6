import { COVERAGE_STATES } from '../../domain/coverage/institute-coverage.js';
import { capacityName } from '../../text/capacities.js';
import { COVERAGE_NAMES, DELEGATION_NAMES, courseReportText as text } from '../../text/course-report.js';
import { italianDate, number } from '../../text/words.js';
import { type CoverageRow, countStates } from '../coverage.js';
import { markup } from '../markup.js';
import { columns, stackedBars } from './charts.js';
import type { Count, CourseFigures, MissingInstitute, SessionFigures } from './figures.js';
import { legendMarkup, type Section, saidOf } from './parts.js';
import { presenceSections } from './presence-sections.js';

/** All that the report shows, in its order. */
export const sectionsOf = (figures: CourseFigures): Section[] => [
  coverageSection('province', figures.provinces, {
    ...text.byProvince,
    said: text.byProvince.said(figures.answered, figures.invited),
  }),
  coverageSection('cpt', figures.cpts, text.byCpt),
  arrivalSection(figures),
  sessionSection(figures.sessions),
  delegationSection(figures),
  capacitySection(figures),
  ...(figures.presence ? presenceSections(figures.presence) : []),
  ...(figures.missing ? [missingSection(figures.missing)] : []),
];

interface Words {
  readonly title: string;
  readonly column: string;
  readonly said: string;
}

function coverageSection(id: string, rows: readonly CoverageRow[], { title, column, said }: Words): Section {
  if (rows.length === 0) return { id, title, said: text.noInstitutes };
  const counted = rows.map(({ name, institutes }) => ({ name, counts: [...countStates(institutes)], institutes }));
  const bars = counted.map(({ name, counts, institutes }) => ({
    label: name,
    said: text.institutes(institutes.length),
    parts: counts.map(([look, count]) => ({ look, count })),
  }));
  const told = counted.map(
    ({ name, counts }) =>
      `${name}: ${counts
        .filter(([, count]) => count > 0)
        .map(([state, count]) => `${state} ${count}`)
        .join(', ')}`,
  );
  const totals = [...countStates(rows.flatMap(({ institutes }) => institutes)).values()];
  return {
    ...{ id, title, said },
    figure: markup`${legendMarkup(COVERAGE_STATES.map((state) => [state, `${state}: ${COVERAGE_NAMES[state]}`]))}${stackedBars(bars, saidOf(id, title, told))}`,
    table: {
      titles: [column, ...COVERAGE_STATES, text.invited],
      rows: [
        ...counted.map(({ name, counts, institutes }) => [
          name,
          ...counts.map(([, count]) => count),
          institutes.length,
        ]),
        [text.total, ...totals, totals.reduce((sum, count) => sum + count, 0)],
      ],
      hasTotal: true,
    },
  };
}

function arrivalSection({ arrivals, late }: CourseFigures): Section {
  const { title } = text.arrivals;
  const { span, spans, undated } = arrivals;
  if (spans.length === 0) return { id: 'arrivi', title, said: text.arrivals.none };
  const said = text.arrivals.said(span, late, undated);
  const told = spans.filter(({ count }) => count > 0).map(({ from, count }) => `${italianDate(from)}: ${count}`);
  const bars = spans.map(({ from, count }) => ({ label: italianDate(from), count }));
  return {
    ...{ id: 'arrivi', title, said },
    figure: columns(bars, saidOf('arrivi', title, told)),
    table: {
      titles: [text.arrivals.from(span), text.arrivals.count, text.arrivals.total],
      rows: spans.filter(({ count }) => count > 0).map(({ from, count, total }) => [italianDate(from), count, total]),
    },
  };
}

function sessionSection(sessions: readonly SessionFigures[]): Section {
  const { title, said, none, unlimited } = text.sessions;
  if (sessions.length === 0) return { id: 'incontri', title, said: none };
  const most = Math.max(1, ...sessions.map(({ seated, waiting, seats = 0 }) => Math.max(seated + waiting, seats)));
  const bars = sessions.map(({ code, number: place, date, seats, seated, waiting }) => ({
    label: text.sessions.label(place, code, date),
    said: text.sessions.figures(seated, seats, waiting),
    length: (seated + waiting) / most,
    ...(seats !== undefined && { limit: seats / most }),
    parts: [
      { look: 'seduti', count: seated },
      { look: 'attesa', count: waiting },
    ],
  }));
  const looks = [
    ['seduti', text.sessions.seated],
    ['attesa', text.sessions.waiting],
  ] as const;
  return {
    ...{ id: 'incontri', title, said },
    figure: markup`${legendMarkup(looks)}${stackedBars(
      bars,
      saidOf(
        'incontri',
        title,
        bars.map((bar) => `${bar.label}: ${bar.said}`),
      ),
    )}`,
    table: {
      titles: [
        ...[text.sessions.session, text.sessions.date, text.sessions.seats],
        ...[text.sessions.seated, text.sessions.waiting, text.sessions.staff],
      ],
      rows: sessions.map(({ code, title: about, date, seats, seated, waiting, staff }) => [
        [code, about].filter(Boolean).join(' – '),
        italianDate(date),
        seats ?? unlimited,
        ...[seated, waiting, staff],
      ]),
      texts: 2,
    },
  };
}

/** Bars of one colour, as long as what they count. */
function countBars<Of extends string>(
  id: string,
  title: string,
  counts: readonly Count<Of>[],
  nameOf: (of: Of) => string,
) {
  const most = Math.max(...counts.map(({ count }) => count));
  const bars = counts.map(({ of, count }) => ({
    label: nameOf(of),
    said: number(count),
    length: count / most,
    parts: [{ look: 'plain', count }],
  }));
  return stackedBars(
    bars,
    saidOf(
      id,
      title,
      bars.map((bar) => `${bar.label}: ${bar.said}`),
    ),
  );
}

function delegationSection({ delegations }: CourseFigures): Section {
  const { title, none, state, meaning, count: counted } = text.delegations;
  const all = delegations.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return { id: 'deleghe', title, said: none };
  return {
    ...{ id: 'deleghe', title, said: text.delegations.said(all) },
    figure: countBars('deleghe', title, delegations, (of) => of),
    table: {
      titles: [state, meaning, counted],
      rows: delegations.map(({ of, count }) => [of, DELEGATION_NAMES[of], count]),
      texts: 2,
    },
  };
}

function capacitySection({ capacities }: CourseFigures): Section {
  const { title, said, none, capacity, count: counted } = text.capacities;
  if (capacities.length === 0) return { id: 'vesti', title, said: none };
  return {
    ...{ id: 'vesti', title, said },
    figure: countBars('vesti', title, capacities, (of) => capacityName(of)),
    table: { titles: [capacity, counted], rows: capacities.map(({ of, count }) => [capacityName(of), count]) },
  };
}

function missingSection(missing: readonly MissingInstitute[]): Section {
  const { title, none } = text.missing;
  if (missing.length === 0) return { id: 'mancanti', title, said: none };
  return {
    ...{ id: 'mancanti', title, said: text.missing.said(missing.length) },
    table: {
      titles: [text.missing.code, text.missing.name, text.missing.municipality, text.missing.province],
      rows: missing.map(({ code, name, municipality, province }) => [code, name, municipality, province]),
      texts: 4,
    },
  };
}
