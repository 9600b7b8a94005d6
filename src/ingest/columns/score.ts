import { weigh } from './clues.js';
import { type Ideas, ideasOf } from './concepts.js';
import { CLUES, LEFT_OUT_CLUES } from './evidence.js';
import { FIELDS, type Field, LEFT_OUT_WORDS, type LeftOut } from './fields.js';
import { fitOf, leftOutFit } from './fit.js';
import type { Question } from './questions.js';

/** What a question can be, weighed. */
export interface Score {
  readonly question: Question;
  readonly ideas: Ideas;
  /** Total of each field, less what speaks for leaving the question out: what taking it as that field gains. */
  readonly gain: ReadonlyMap<Field, number>;
  /** The part of it that the title gives. */
  readonly title: ReadonlyMap<Field, number>;
  /** The best reason to leave the question out, if there is one. */
  readonly leftOut?: LeftOut;
}

/** Below this a question is not used: a hint of the title alone is too little, values alone must be plain. */
const ENOUGH = 3;

/** Weighs a question for every field; 0 where the evidence is too little. */
export function scoreOf(question: Question): Score {
  const ideas = ideasOf(question.heading);
  const [leftOut, against] = bestReason(question, ideas);
  const title = new Map(FIELDS.map((field) => [field, weigh(CLUES[field], ideas)]));
  const gain = new Map(FIELDS.map((field) => [field, gained(field, question, title.get(field) ?? 0, against)]));
  return { question, ideas, gain, title, ...(leftOut !== undefined && { leftOut }) };
}

function gained(field: Field, { values, grid }: Question, title: number, against: number): number {
  if (grid && field !== 'session') return 0;
  const total = title + fitOf(field, values) - against;
  return total >= ENOUGH ? total : 0;
}

function bestReason({ values }: Question, ideas: Ideas): [LeftOut | undefined, number] {
  let best: [LeftOut | undefined, number] = [undefined, 0];
  for (const why of Object.keys(LEFT_OUT_WORDS) as LeftOut[]) {
    const weight = weigh(LEFT_OUT_CLUES[why], ideas) + leftOutFit(why, values);
    if (weight > best[1]) best = [why, weight];
  }
  return best;
}
