import { number } from '../text/words.js';
import { type BarColour, bar, barPainter } from './bars.js';
import { onScreen } from './screen.js';
import { linesOf, padded, shownWidth } from './shown-width.js';

/** The states by which things are counted: how each is drawn, with colours and without. */
export interface Scale<State extends string> {
  /** Best first. */
  readonly states: readonly State[];
  /** The sign of each in a bar: read without colours, and from afar. */
  readonly signs: { readonly [S in State]: string };
  readonly colours: { readonly [S in State]: BarColour };
  /** What the sum of the states is called. */
  readonly whole: string;
  /** Name of the row that adds up the others. */
  readonly total: string;
}

/** Some things under a name, with what is to be said beside the bar. */
export interface CountedRow<State extends string> {
  readonly name: string;
  readonly counts: ReadonlyMap<State, number>;
  readonly note?: string;
}

export interface BarForm {
  readonly colour: boolean;
  readonly width: number;
  /** Heading of the first column. */
  readonly heading: string;
}

/** A bar for each row with its figures, and the total of all, below the legend. */
export function stateBars<State extends string>(
  rows: readonly CountedRow<State>[],
  scale: Scale<State>,
  form: BarForm,
): string {
  const { states, signs, whole, total } = scale;
  const sum = (state: State) => rows.reduce((all, { counts }) => all + (counts.get(state) ?? 0), 0);
  const all: readonly CountedRow<State>[] = [
    ...rows,
    { name: total, counts: new Map(states.map((state) => [state, sum(state)])) },
  ];
  const columns = [...states, whole].map((title) => title.toUpperCase());
  const names = [form.heading, ...all.map(({ name }) => onScreen(name))];
  const sizes = sizesOf(names, columns, form);
  const paint = barPainter(scale, { on: form.colour, width: sizes.bar });
  const line = ({ name, counts, note }: CountedRow<State>) => {
    const figures = [...counts.values(), [...counts.values()].reduce((sum, count) => sum + count, 0)].map(number);
    const drawn = paint(bar(counts, sizes.bar));
    return [cells(onScreen(name), drawn, figures, sizes), ...(note ? [`    ${onScreen(note)}`] : [])];
  };
  const legend = states.map((state) => `${signs[state]} ${state}`).join('   ');
  const heading = cells(form.heading.toUpperCase(), ' '.repeat(sizes.bar), columns, sizes);
  return `${[legend, '', heading, ...all.flatMap(line)].join('\n')}\n`;
}

const GAP = '  ';

interface Sizes {
  readonly name: number;
  readonly bar: number;
  readonly columns: readonly string[];
}

/** The bar gives way before the names, and these before the figures. */
function sizesOf(names: readonly string[], columns: readonly string[], { width }: BarForm): Sizes {
  const longest = Math.max(...names.map(shownWidth));
  const longestWord = Math.max(...names.flatMap((name) => name.split(/\s+/).map(shownWidth)));
  const room = width - columns.join(GAP).length - 2 * GAP.length;
  const drawn = Math.max(8, Math.min(24, room - Math.min(longest, 40)));
  return { bar: drawn, name: Math.min(longest, Math.max(longestWord, room - drawn)), columns };
}

/** A name with its bar and figures; a longer one goes on below. */
function cells(name: string, drawn: string, figures: readonly string[], sizes: Sizes): string {
  const [first = '', ...more] = linesOf(name, sizes.name);
  const numbers = figures.map((text, index) => text.padStart(sizes.columns[index]?.length ?? 0));
  return [[padded(first, sizes.name), drawn, ...numbers].join(GAP).trimEnd(), ...more].join('\n');
}
