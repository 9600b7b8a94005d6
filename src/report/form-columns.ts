import type { FormTally } from '../domain/delegations/reading/form-tally.js';
import { type FormColumn, sideOf } from '../domain/form-column.js';
import { groupBy } from '../domain/group.js';
import { formColumnsText } from '../text/form-columns.js';
import { cut } from '../text/words.js';
import { onScreen } from './screen.js';
import { padded, shownWidth } from './shown-width.js';

const GAP = '  ';
/** The narrowest that a title and an example are cut to, and the widest. */
const TITLE = { least: 20, most: 60 };
const EXAMPLE = { least: 16, most: 40 };
/** Columns left out for one reason that a screen names. */
const MOST_LEFT_OUT = 12;

/**
 * The columns of a form a line each: letter, title, what it is, an example; of one about delegations also why. Then those
 * that are not clear, and those left out, by reason.
 */
export function formColumnLines(columns: readonly FormColumn[], width: number): string[] {
  const used = columns.flatMap(({ use, ...column }) => ('field' in use ? [{ ...column, field: use.field }] : []));
  const rows = used.map(({ letter, title, field, example = '' }) =>
    [letter, title, formColumnsText.field(field), example].map(oneLine),
  );
  const widths = widthsOf(rows, width - GAP.length);
  return [
    ...used.flatMap((column, at) => [
      rowLine(rows[at] as string[], widths),
      ...explained(column).map((line) => `${GAP}${' '.repeat(widths[0] as number)}${GAP}${line}`),
    ]),
    ...columns.flatMap(({ letter, title, use }) =>
      'maybe' in use ? [`${GAP}${formColumnsText.unclearColumn(letter, oneLine(title), use)}`] : [],
    ),
    ...leftOutLines(columns),
  ];
}

const oneLine = (text: string): string => onScreen(text).replace(/\s+/g, ' ').trim();

function widthsOf(rows: readonly (readonly string[])[], width: number): number[] {
  const longest = (at: number) => Math.max(0, ...rows.map((cells) => shownWidth(cells[at] ?? '')));
  const [letter, meaning] = [longest(0), longest(2)];
  const room = width - letter - meaning - 3 * GAP.length;
  const least = (at: number) => Math.max(0, ...rows.flatMap((cells) => (cells[at] ?? '').split(' ').map(shownWidth)));
  let title = Math.min(longest(1), TITLE.most);
  let example = Math.min(longest(3), EXAMPLE.most);
  // A word is not cut for want of room: the line goes on below.
  example = Math.max(Math.min(example, Math.max(EXAMPLE.least, least(3))), Math.min(example, room - title));
  title = Math.max(Math.min(title, Math.max(TITLE.least, least(1))), Math.min(title, room - example));
  return [letter, title, meaning, example];
}

const rowLine = (cells: readonly string[], widths: readonly number[]): string =>
  `${GAP}${cells.map((text, at) => padded(cut(text, widths[at]), widths[at] as number)).join(GAP)}`.trimEnd();

const explained = ({
  because,
  moved,
  onlyOfDelegates,
}: Pick<FormColumn, 'because' | 'moved' | 'onlyOfDelegates'>): string[] => [
  ...(onlyOfDelegates ? [formColumnsText.onlyOfDelegates] : []),
  ...(because ? [formColumnsText.because(because.map(oneLine))] : []),
  ...(moved ? [formColumnsText.moved({ ...moved, written: oneLine(moved.written) })] : []),
];

function leftOutLines(columns: readonly FormColumn[]): string[] {
  const left = columns.flatMap(({ use, ...column }) =>
    'leftOut' in use ? [{ ...column, why: formColumnsText.why(use.leftOut) }] : [],
  );
  if (left.length === 0) return [];
  const reasons = [...groupBy(left, ({ why }) => why)].map(([why, those]) => {
    const named = those
      .slice(0, MOST_LEFT_OUT)
      .map(({ letter, title }) => formColumnsText.leftOutColumn(letter, oneLine(title)));
    const rest = those.length - named.length;
    return `    ${why}: ${[...named, ...(rest > 0 ? [formColumnsText.more(rest)] : [])].join(', ')}`;
  });
  return [formColumnsText.leftOut, ...reasons];
}

/** Whether two forms were understood alike: the same titles, each as the same. */
export const mappingKey = (columns: readonly FormColumn[]): string =>
  JSON.stringify(columns.map(({ letter, title, use }) => [letter, title, use]));

/** What the responses say, counted; of delegations only where a column asks for them. */
export function tallyLines(tally: FormTally, columns: readonly FormColumn[]): string[] {
  if (tally.responses === 0) return [];
  const asks = columns.some(({ use }) => 'field' in use && sideOf(use.field) !== undefined);
  const told = tally.tellDelegate + tally.tellPrincipal + tally.sayDelegate > 0;
  return [formColumnsText.tally(tally), ...(asks || told ? [formColumnsText.delegations(tally)] : [])];
}

/**
 * A column of a form for programs: the field of the record that it fills in, what it is or why it is left out, an example,
 * and why it is about delegations.
 */
export const formColumnAsObject = ({ letter, title, use, example, because, moved }: FormColumn, field?: string) => ({
  lettera: letter,
  titolo: title,
  campo: field ?? ('field' in use ? use.field : null),
  significato: 'field' in use ? formColumnsText.field(use.field) : null,
  esempio: example ?? null,
  motivo: 'leftOut' in use ? formColumnsText.why(use.leftOut) : null,
  ...('maybe' in use && { forse: use.maybe.map((field) => formColumnsText.field(field)) }),
  ...(because && { parole: because }),
  ...(moved && { orario: { nel_file: moved.written, scarto_utc: moved.offset, in_italia: moved.italian } }),
});

/** The counts of a form for programs. */
export const tallyAsObject = (tally: FormTally) => ({
  risposte: tally.responses,
  con_nome: tally.named,
  con_istituto_o_codice: tally.placed,
  con_incontro: tally.withSession,
  indicano_delegato: tally.tellDelegate,
  indicano_delegante: tally.tellPrincipal,
  dicono_di_essere_delegate: tally.sayDelegate,
});
