import type { Decision } from '../decisions.js';
import type { Question } from './question.js';

/** An answer just given. */
export interface Given {
  readonly question: Question;
  readonly decision: Decision;
}

/**
 * Whether answers given since the questions were listed already settle a question of identity: if A is B and B is C, then A
 * is C; if A is B and B is not C, A is not C.
 */
export function isSettled(question: Question, answers: readonly Given[], personOf: (key: string) => string): boolean {
  if (question.about !== 'identity') return false;
  const verdicts = answers.flatMap(({ question: asked, decision }) =>
    asked.about === 'identity' && decision.kind === 'identity'
      ? [{ verdict: decision.verdict, a: personOf(asked.a.key), b: personOf(asked.b.key) }]
      : [],
  );
  const groupOf = joined(verdicts.filter(({ verdict }) => verdict === 'same'));
  const [a, b] = [groupOf(personOf(question.a.key)), groupOf(personOf(question.b.key))];
  return (
    a === b || verdicts.some((one) => one.verdict === 'different' && areThese(groupOf(one.a), groupOf(one.b), a, b))
  );
}

const areThese = (x: string, y: string, a: string, b: string): boolean => (x === a && y === b) || (x === b && y === a);

/** The group that each person is in once some pairs are one: named by one of its people. */
function joined(pairs: readonly { readonly a: string; readonly b: string }[]): (person: string) => string {
  const groups = new Map<string, string>();
  const groupOf = (person: string) => groups.get(person) ?? person;
  for (const { a, b } of pairs) {
    const [kept, gone] = [groupOf(a), groupOf(b)];
    groups.set(a, kept).set(b, kept);
    for (const [person, group] of groups) if (group === gone) groups.set(person, kept);
  }
  return groupOf;
}
