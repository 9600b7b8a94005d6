import { courseReportText as text } from '../../text/course-report.js';
import { markup } from '../markup.js';
import { stackedBars } from './charts.js';
import { legendMarkup, type Section, saidOf } from './parts.js';
import type { PresenceFigures, PresenceRow } from './presence.js';

/** Who came: session by session, and of which institutes somebody was there. */
export const presenceSections = ({ sessions, provinces, cpts }: PresenceFigures): Section[] => [
  sessionsSection(sessions),
  institutesSection('presenze-province', provinces, text.presence.byProvince),
  institutesSection('presenze-cpt', cpts, text.presence.byCpt),
];

function sessionsSection(sessions: PresenceFigures['sessions']): Section {
  const { title, said, parts } = text.presence.sessions;
  const rows = sessions.map(({ code, date, number, tally }) => ({
    label: text.sessions.label(number, code, date),
    counts: [
      tally.present,
      tally.walkIns,
      tally.absent,
      tally.illegible + tally.illegibleWalkIns,
      tally.unsaid,
    ] as const,
  }));
  const looks = ['seduti', 'delegato', 'nessuno', 'esonerato', 'attesa'] as const;
  const most = Math.max(1, ...rows.map(({ counts }) => sum(counts)));
  const bars = rows.map(({ label, counts }) => ({
    label,
    said: text.presence.sessions.figures(counts[0] + counts[1]),
    length: sum(counts) / most,
    parts: looks.map((look, index) => ({ look, count: counts[index] as number })),
  }));
  const told = rows.map(
    ({ label, counts }) => `${label}: ${parts.map((part, index) => `${part} ${counts[index]}`).join(', ')}`,
  );
  return {
    ...{ id: 'presenze', title, said },
    figure: markup`${legendMarkup(looks.map((look, index) => [look, parts[index] as string]))}${stackedBars(bars, saidOf('presenze', title, told))}`,
    table: {
      titles: [text.sessions.session, ...parts],
      rows: rows.map(({ label, counts }) => [label, ...counts]),
    },
  };
}

interface Words {
  readonly title: string;
  readonly column: string;
  readonly said: string;
}

function institutesSection(id: string, rows: readonly PresenceRow[], { title, column, said }: Words): Section {
  const { parts, figures } = text.presence;
  const looks = ['seduti', 'attesa', 'esonerato', 'nessuno'] as const;
  const counted = rows.map(({ name, present, missed, elsewhere, nobody }) => ({
    name,
    counts: [present, missed, elsewhere, nobody],
  }));
  const bars = counted.map(({ name, counts }) => ({
    label: name,
    said: figures(counts[0] as number, sum(counts)),
    parts: looks.map((look, index) => ({ look, count: counts[index] as number })),
  }));
  const totals = parts.map((_, index) => sum(counted.map(({ counts }) => counts[index] as number)));
  return {
    ...{ id, title, said },
    figure: markup`${legendMarkup(looks.map((look, index) => [look, parts[index] as string]))}${stackedBars(
      bars,
      saidOf(
        id,
        title,
        bars.map((bar) => `${bar.label}: ${bar.said}`),
      ),
    )}`,
    table: {
      titles: [column, ...parts, text.invited],
      rows: [
        ...counted.map(({ name, counts }) => [name, ...counts, sum(counts)]),
        [text.total, ...totals, sum(totals)],
      ],
      hasTotal: true,
    },
  };
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
