import { formOf, formsAmong, questionsIn, shortName } from '../../corrections/columns.js';
import type { ResponseRow, SourceColumn, SourceFile } from '../../facts.js';
import type { Field } from '../../form-fields.js';
import { groupBy } from '../../group.js';
import { compareOrigins, compareText } from '../../origin.js';
import { rule } from '../rule.js';

/** Answers that tell a person what is asked. */
const SAMPLES = 3;

/** A question of a form of which nobody has said what it asks, where it is not clear: one finding for all its exports. */
export const unclearColumns = rule<{
  title: string;
  /** How the title may be written to name it. */
  name: string;
  maybe: readonly Field[];
  samples: readonly string[];
}>({
  severity: 'errore',
  fields: [],
  find: ({ facts }) => unclearQuestions(facts),
});

/** The questions of forms that are not clear, each with where its first answers stand. */
export const unclearQuestions = (facts: Asked) =>
  formsAmong(facts.files).flatMap((exports) => questionsAsked(exports, facts));

/** What is looked at: forms, and their responses. */
interface Asked {
  readonly files: readonly SourceFile[];
  readonly rows: { readonly responses: readonly ResponseRow[] };
}

interface Unclear {
  readonly file: SourceFile;
  readonly column: SourceColumn;
  readonly question: string;
}

function questionsAsked(exports: readonly SourceFile[], facts: Asked) {
  const unclear = exports.flatMap((file): Unclear[] => {
    const questions = questionsIn(file);
    return file.columns.flatMap((column, at) =>
      column.maybe === undefined ? [] : [{ file, column, question: questions[at] ?? '' }],
    );
  });
  const [form = ''] = exports.map(formOf).toSorted(compareText);
  return [...groupBy(unclear, ({ question }) => question)].flatMap(([question, same]) => {
    const answers = answersTo(same, facts.rows.responses);
    const [first] = answers;
    if (first === undefined) return [];
    const { file, column } = first;
    return [
      {
        about: [question, form],
        origins: answers.map(({ origin, column: { title, letter } }) => ({ ...origin, column: title, letter })),
        values: {
          title: column.title,
          name: shortName(file, column),
          maybe: column.maybe ?? [],
          samples: answers.map(({ text }) => text),
        },
      },
    ];
  });
}

/** The first different answers to a question, where they stand. */
function answersTo(asked: readonly Unclear[], rows: readonly ResponseRow[]) {
  const byFile = new Map(asked.map((one) => [one.file.label, one]));
  const answers = rows
    .flatMap(({ origin, unsettled }) => {
      const one = byFile.get(origin.file);
      const text = one && unsettled?.[one.column.letter];
      return one === undefined || text === undefined ? [] : [{ ...one, origin, text }];
    })
    .toSorted((a, b) => compareOrigins(a.origin, b.origin));
  return [...new Map(answers.toReversed().map((one) => [one.text, one])).values()].toReversed().slice(0, SAMPLES);
}
