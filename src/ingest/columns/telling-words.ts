import { type FormField, sideOf } from '../../domain/form-column.js';
import type { Column } from '../table.js';
import { cluesOf } from './clues.js';
import { type Meaning, useOf } from './meanings.js';
import { type Model, model, scored } from './model.js';

/** A word speaks for a side if it makes it this much likelier, in natural logarithms, and not much less than the best. */
const LEAST = 0.3;
const BESIDE_BEST = 0.3;
const MOST = 4;
const NO_TITLE = { title: '' };

/**
 * The words of a title that make its column one about that side of a delegation, as written and in order, neighbours
 * together: those without which the title would say it less. None where it is the titles around it or the answers that say it.
 */
export function tellingWords(column: Column, side: readonly FormField[], learned: Model = model()): string[] {
  const words = [wordsIn(column.group ?? ''), wordsIn(column.title)];
  const said = (group: readonly string[], title: readonly string[]) =>
    oddsOf({ title: title.join(' '), ...(group.length > 0 && { group: group.join(' ') }) }, side, learned);
  const [group = [], title = []] = words;
  const whole = said(group, title);
  if (whole <= 0) return [];
  const without = (at: number, from: readonly string[]) => from.filter((_, place) => place !== at);
  const effects = [
    ...group.map((_, at) => whole - said(without(at, group), title)),
    ...title.map((_, at) => whole - said(group, without(at, title))),
  ];
  const least = Math.max(LEAST, BESIDE_BEST * Math.max(0, ...effects));
  const strong = [...effects.keys()]
    .filter((at) => (effects[at] as number) > least)
    .toSorted((a, b) => (effects[b] as number) - (effects[a] as number))
    .slice(0, MOST);
  return phrases([...group, ...title], new Set(strong), group.length);
}

const wordsIn = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** How much a title by itself speaks of a delegation rather than of anything else, and of this side of it. */
function oddsOf(title: Pick<Column, 'title' | 'group'>, side: readonly FormField[], learned: Model): number {
  // Between others, as in a form: the first and the last column of one are seldom about delegations.
  const clues = cluesOf([NO_TITLE, title, NO_TITLE])[1] ?? [];
  let [ours, sides, others] = [0, 0, 0];
  scored(clues, learned).forEach((score, label) => {
    const field = useOf(learned.meanings[label] as Meaning) as FormField;
    if (side.includes(field)) ours += Math.exp(score);
    else if (sideOf(field) !== undefined) sides += Math.exp(score);
    else others += Math.exp(score);
  });
  return Math.log(ours / (sides + others)) + Math.log((ours + sides) / others);
}

/** Chosen words in order; neighbours, also with one word between them, are one phrase; `joint` is where a title begins. */
function phrases(words: readonly string[], chosen: ReadonlySet<number>, joint: number): string[] {
  const found: string[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const at of [...chosen].toSorted((a, b) => a - b)) {
    const joins = at - last <= 2 && !(last < joint && at >= joint);
    if (joins) found.at(-1)?.push(...words.slice(last + 1, at + 1));
    else found.push([words[at] as string]);
    last = at;
  }
  // A bracket may have lost its other half.
  const bare = found.map((phrase) =>
    phrase
      .join(' ')
      .replace(/[()[\]]/g, '')
      .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''),
  );
  return [...new Set(bare.filter(Boolean))];
}
