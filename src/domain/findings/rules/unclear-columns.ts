import { isKeptApart, isReadAs } from '../../corrections/columns.js';
import { type OpenQuestion, openQuestions } from '../../corrections/open-questions.js';
import { decidedIn, formOf, questionName } from '../../corrections/questions.js';
import { decisionsOf } from '../../decisions.js';
import type { ColumnMeaning } from '../../form-fields.js';
import { groupBy } from '../../group.js';
import { compareOrigins, type Origin } from '../../origin.js';
import { type CheckView, rule } from '../rule.js';

/** What is not clear of the columns of a form, for all its exports; or a decision that cannot hold for one of them. */
type Unclear =
  | (Pick<OpenQuestion, 'about' | 'columns'> & { readonly unkept?: undefined })
  | { readonly unkept: Unkept };

/** A question of which it is decided what it asks, in an export for which that cannot hold. */
interface Unkept {
  readonly file: string;
  /** No other question gives those who respond a name; else its answers were not kept by themselves. */
  readonly isOnlyName: boolean;
  readonly title: string;
  readonly meaning: ColumnMeaning;
}

/** Questions of forms of which nobody has said what they ask, where it is not clear. */
export const unclearColumns = rule<Unclear>({
  severity: 'errore',
  fields: [],
  find: (view) => [...unclearQuestions(view), ...unkeptAnswers(view)],
});

const unclearQuestions = ({ facts }: CheckView) =>
  openQuestions(facts).map(({ about, form, columns, origins }) => ({
    about: [...(about === 'name' ? [about] : []), ...columns.map(({ key }) => key), form],
    origins,
    values: { about, columns },
  }));

/** What is decided of questions, where it cannot hold in an export. */
function unkeptAnswers({ facts, decisions }: CheckView) {
  const made = decisionsOf(decisions, 'column');
  if (made.length === 0) return [];
  const rows = groupBy(facts.rows.responses, ({ origin }) => origin.file);
  return facts.files
    .filter(({ kind }) => kind === 'responses')
    .flatMap((file) => {
      const [first] = (rows.get(file.label) ?? []).map(({ origin }) => origin).toSorted(compareOrigins);
      return [...decidedIn(file, made)].flatMap(([at, meaning]) => {
        const column = file.columns[at];
        if (!column || !first || isReadAs(column, meaning)) return [];
        const title = questionName(file, column);
        const origin: Origin = { ...first, letter: column.letter, column: column.title };
        return [
          {
            about: ['unkept', title, formOf(file), file.version.content],
            origins: [origin],
            values: { unkept: { file: file.label, title, meaning, isOnlyName: isKeptApart(file, column) } },
          },
        ];
      });
    });
}
