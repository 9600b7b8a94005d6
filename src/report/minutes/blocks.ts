import type { Minutes, SettledDelegation, Turnout } from '../../domain/minutes/minutes.js';
import { capacityName } from '../../text/capacities.js';
import { minutesText as text, turnoutFigures, turnoutTotal } from '../../text/minutes.js';
import { printedCpt, printedMunicipality, trainersOf } from '../../text/rosters.js';

/** What the record says, one thing below the other: each form of it lays the same blocks out in its own way. */
export type Block =
  | { readonly is: 'title'; readonly text: string; readonly beside: string }
  | { readonly is: 'heading'; readonly text: string }
  | { readonly is: 'text'; readonly text: string; readonly strong?: string; readonly isList?: boolean }
  | { readonly is: 'tables'; readonly tables: readonly BlockTable[] }
  | { readonly is: 'signatures'; readonly signers: readonly Signer[] };

/** Figures under their headings, the first column naming the row and the last row adding up; tables stand side by side. */
export interface BlockTable {
  readonly caption: string;
  readonly titles: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The last row is the total: false where the table goes on in another. */
  readonly isWhole: boolean;
}

export interface Signer {
  readonly office: string;
  readonly name: string;
}

/** The blocks of a record, in their order. */
export function blocksOf(minutes: Minutes): Block[] {
  const { day, capacities, seats, waiting } = minutes;
  const { expected } = turnoutTotal(capacities);
  return [
    { is: 'title', text: text.title(minutes), beside: text.protocol(minutes.protocol) },
    { is: 'text', text: text.opening(minutes) },
    { is: 'text', text: text.figures(day, expected, seats, waiting) },
    ...(day ? [] : [{ is: 'text' as const, text: text.notKeyedIn }]),
    ...sideBySide(turnoutTables(minutes)),
    ...(day ? dayBlocks(minutes) : []),
    ...delegationBlocks(minutes.delegations),
    ...paperBlocks(minutes),
    { is: 'text', text: text.closing(minutes) },
    { is: 'signatures', signers: signersOf(minutes) },
  ];
}

/** Rows that a table has before it goes on beside itself, and tables that have room side by side. */
const LONGEST = 18;
const ABREAST = 3;
/** A province that is not in the list is told by its letters, as they are. */
const LETTERS = 2;

function sideBySide(tables: readonly BlockTable[]): Block[] {
  const all = tables.flatMap(inParts);
  return Array.from({ length: Math.ceil(all.length / ABREAST) }, (_, line) => ({
    is: 'tables' as const,
    tables: all.slice(line * ABREAST, (line + 1) * ABREAST),
  }));
}

function inParts(table: BlockTable): BlockTable[] {
  return Array.from({ length: Math.ceil(table.rows.length / LONGEST) }, (_, part) => ({
    ...table,
    caption: part === 0 ? table.caption : text.goesOn(table.caption),
    rows: table.rows.slice(part * LONGEST, (part + 1) * LONGEST),
    isWhole: table.rows.length <= (part + 1) * LONGEST,
  }));
}

function turnoutTables({ capacities, cpts, provinces }: Minutes): BlockTable[] {
  return [
    turnoutTable(text.byCapacity, text.capacity, capacities, (of) => capacityName(of)),
    turnoutTable(text.byProvince, text.province, provinces, (of) =>
      of === '' ? text.nowhere : of.length === LETTERS ? of : printedMunicipality(of),
    ),
    turnoutTable(text.byCpt, text.cpt, cpts, (of) => (of === '' ? text.nowhere : printedCpt(of))),
  ];
}

function turnoutTable<Of>(
  caption: string,
  what: string,
  rows: readonly Turnout<Of>[],
  nameOf: (of: Of) => string,
): BlockTable {
  return {
    caption,
    titles: text.turnoutTitles(what),
    rows: [
      ...rows.map((row) => [nameOf(row.of), ...turnoutFigures(row)]),
      [text.total, ...turnoutFigures(turnoutTotal(rows))],
    ],
    isWhole: true,
  };
}

function dayBlocks({ absent, walkIns }: Minutes): Block[] {
  const count = absent.reduce((sum, { people }) => sum + people.length, 0);
  return [
    { is: 'heading', text: text.absent(count) },
    ...(count === 0 ? [{ is: 'text' as const, text: text.noAbsent }] : []),
    ...absent.map(({ place, people }): Block => ({ is: 'text', isList: true, text: text.absentPlace(place, people) })),
    { is: 'heading', text: text.walkIns(walkIns.length) },
    {
      is: 'text',
      isList: walkIns.length > 0,
      text: walkIns.length === 0 ? text.noWalkIns : `${walkIns.map(text.walkedIn).join('; ')}.`,
    },
  ];
}

const ORDER = [
  'exercised',
  'lapsed',
  'unused',
  'unclear',
  'awaited',
] as const satisfies readonly SettledDelegation['became'][];

function delegationBlocks(delegations: readonly SettledDelegation[]): Block[] {
  const told = ORDER.flatMap((became): Block[] => {
    const these = delegations.filter((one) => one.became === became);
    if (these.length === 0) return [];
    return [
      {
        is: 'text',
        isList: true,
        strong: text.became(became, these.length),
        text: `${these.map(text.delegation).join('; ')}.`,
      },
    ];
  });
  return [
    { is: 'heading', text: text.delegations },
    ...(told.length > 0 ? told : [{ is: 'text' as const, text: text.noDelegations }]),
  ];
}

function paperBlocks({ printed, imported }: Minutes): Block[] {
  const lines = [...(printed.length > 0 ? printed.map(text.edition) : [text.noEdition]), ...imported.map(text.file)];
  return [
    { is: 'heading', text: text.papers },
    ...lines.map((line): Block => ({ is: 'text', isList: true, text: line })),
  ];
}

/** Who writes it, who teaches, who directs: the names that are known, lines for the others. */
const signersOf = ({ session, heading }: Minutes): Signer[] => [
  { office: text.signers.writer, name: '' },
  ...trainersOf(session).map((name) => ({ office: text.signers.trainer, name })),
  { office: text.signers.director, name: heading.director },
];
