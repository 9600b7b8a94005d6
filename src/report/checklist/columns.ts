import { CHECKLIST_COLUMNS } from '../../text/checklist.js';
import { CONTENT_WIDTH, type Faces, mm, PAGE, run, SECOND } from '../rosters/style.js';
import { type Line, type Run, stack } from '../rosters/wrap.js';
import type { DeskLine } from './lines.js';

/** A column of the list: where it stands and what a row says in it. */
export interface DeskColumn {
  readonly title: string;
  readonly x: number;
  readonly width: number;
  readonly align: 'left' | 'right';
  /** Paragraphs of the cell. */
  content(line: DeskLine, faces: Faces): readonly (readonly Run[])[];
}

export const PADDING = { x: mm(1.4), y: mm(1) };
const SMALL = 9;
const CPT = 'CPT';

const small = (texts: readonly string[], { regular }: Faces) => texts.map((text) => [run(regular, SMALL, text)]);

/** The number of a row is large: it is how the list and the sheet are held together. */
const DRAFTS: readonly (Omit<DeskColumn, 'x' | 'width' | 'align'> & { readonly share: number })[] = [
  {
    title: CHECKLIST_COLUMNS.number,
    share: 11,
    content: ({ number }, { semibold }) => (number === '' ? [] : [[run(semibold, 11, number)]]),
  },
  {
    title: CHECKLIST_COLUMNS.name,
    share: 47,
    content: ({ surname, givenName, capacity }, { semibold, regular }) => [
      [run(semibold, 11, `${surname} `), run(regular, 11, givenName)],
      ...(capacity === '' ? [] : [[run(regular, SMALL, capacity, SECOND)]]),
    ],
  },
  {
    title: CHECKLIST_COLUMNS.place,
    share: 42,
    content: ({ places, cpts }, faces) => [
      ...small(
        places.map(({ name, municipality }) => [name, municipality].filter(Boolean).join(', ')),
        faces,
      ),
      ...cpts.map((cpt) => [run(faces.regular, 8.5, `${CPT} ${cpt}`, SECOND)]),
    ],
  },
  {
    title: CHECKLIST_COLUMNS.contacts,
    share: 57,
    // An address too long for the line is broken before its @.
    content: ({ contacts }, { regular }) =>
      contacts.map((one) => one.split(/(?=@)/).map((part) => run(regular, SMALL, part))),
  },
  {
    title: CHECKLIST_COLUMNS.delegations,
    share: 54,
    content: ({ delegations }, { semibold, regular }) =>
      delegations.map(({ head, rest }) => [run(semibold, SMALL, `${head}: `), run(regular, SMALL, rest.join('; '))]),
  },
  { title: CHECKLIST_COLUMNS.remarks, share: 62, content: ({ remarks }, faces) => small(remarks, faces) },
];

/** The columns, filling the width of the page. */
export function deskColumns(): DeskColumn[] {
  const shares = DRAFTS.reduce((sum, { share }) => sum + share, 0);
  let x = PAGE.left;
  return DRAFTS.map(({ share, ...draft }, index) => {
    const placed = { ...draft, x, width: (CONTENT_WIDTH * share) / shares };
    x += placed.width;
    return { ...placed, align: index === 0 ? ('right' as const) : ('left' as const) };
  });
}

/** Lines of a cell, wrapped to its width. */
export const deskCell = ({ width }: DeskColumn, paragraphs: readonly (readonly Run[])[]): Line[] =>
  stack(paragraphs, width - 2 * PADDING.x);
