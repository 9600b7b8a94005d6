import type { RuleId } from '../domain/findings/rules.js';
import { type Answer, moment, OPENING } from './answers.js';
import { type Course, headOf } from './course.js';
import type { Institute } from './schools.js';
import { delegateAnswer, headAnswer, schoolAnswer } from './staff.js';

/** A mistake that people really make, put into the answers on purpose. */
export interface Plant {
  /** What there is to see, in the words of a trainer. */
  readonly what: string;
  /** The rule that tells of it, where there is one; the other mistakes are absorbed without a word, or tell by themselves. */
  readonly rule?: RuleId;
  readonly answers: readonly Answer[];
}

type Name = readonly [surname: string, givenName: string];
type Changes = Partial<Answer>;

/** Makes the answers of the planted mistakes: who, at which institute (by position), and what is odd about it. */
export interface Planter {
  teacher(position: number, name: Name, changes?: Changes): Answer;
  delegate(position: number, name: Name, changes?: Changes): Answer;
  head(position: number, changes?: Changes): Answer;
  institute(position: number): Institute;
  /** `Nome Cognome` of the head of an institute. */
  headName(position: number): string;
}

export function planterOf(course: Course): Planter {
  const institute = (position: number): Institute => course.institutes[position] as Institute;
  const when = () => ({ at: moment(course.random, OPENING, 21), sessions: ['INC2'] });
  return {
    institute,
    headName: (position) => {
      const { surname, givenName } = headOf(course, institute(position));
      return `${givenName} ${surname}`;
    },
    teacher: (position, [surname, givenName], changes) => ({
      ...schoolAnswer(course, institute(position), { surname, givenName }, when()),
      ...changes,
    }),
    delegate: (position, [surname, givenName], changes) => ({
      ...delegateAnswer(course, institute(position), { surname, givenName }, when()),
      ...changes,
    }),
    head: (position, changes) => ({ ...headAnswer(course, institute(position), when()), ...changes }),
  };
}
