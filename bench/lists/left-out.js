/**
 * Measures what was learned of the titles of lists on those of offices that it did not learn from: each is left out in
 * turn, and the kind of list is told. `node bench/run.js bench/lists/left-out.js [office-1.txt …]`; a minute or two each.
 */

import { likelyFields } from '../../src/ingest/columns/list-model.js';
import { learn } from '../columns/learn.js';
import { hands, listsOf, noLists } from './corpus.js';
import { AS_LISTS } from './settings.js';

const asked = process.argv.slice(2);
const offices = asked.length > 0 ? asked : hands.filter((hand) => hand.startsWith('office'));
for (const office of offices) {
  const others = hands.filter((hand) => hand !== office).flatMap(listsOf);
  const model = learn([...others, ...noLists()], AS_LISTS);
  const sums = { fields: 0, right: 0, mistaken: 0, invented: 0 };
  for (const { kind, columns } of listsOf(office)) {
    const read = new Map(likelyFields(columns, kind, model).map(({ column, field }) => [column, field]));
    for (const column of columns) {
      const [wanted, found] = [column.meaning.slice(kind.length + 1), read.get(column) ?? 'x'];
      if (wanted !== 'x') sums.fields++;
      if (wanted !== 'x' && found === wanted) sums.right++;
      if (wanted !== 'x' && found !== wanted && found !== 'x') sums.mistaken++;
      if (wanted === 'x' && found !== 'x') sums.invented++;
    }
  }
  const { fields, right, mistaken, invented } = sums;
  process.stdout.write(
    `${office}: ${((100 * right) / fields).toFixed(1)} % of ${fields} columns, ${mistaken} mistaken, ${invented} invented\n`,
  );
}
