/**
 * Measures the reading of titles on forms of hands that it did not learn from: each hand is left out in turn.
 * `node bench/run.js bench/columns/left-out.js [hand-1.txt …]`; about a minute a hand.
 */

import { posterior } from '../../src/ingest/columns/chain.js';
import { cluesOf } from '../../src/ingest/columns/clues.js';
import { useOf } from '../../src/ingest/columns/meanings.js';
import { scored } from '../../src/ingest/columns/model.js';
import { formsOf, hands } from './corpus.js';
import { learn } from './learn.js';

/** The uses without which a form is not read right. */
const IMPORTANT = new Set(
  `surname givenName fullName email role code institution session delegate delegateSurname delegateGivenName delegateEmail
   principal principalSurname principalGivenName isDelegate delegation`.split(/\s+/),
);

const asked = process.argv.slice(2);
const total = { right: 0, important: 0, invented: 0, whole: 0, forms: 0 };
for (const hand of asked.length > 0 ? asked : hands) {
  const model = learn(hands.filter((other) => other !== hand).flatMap(formsOf));
  const own = { right: 0, important: 0, invented: 0, whole: 0, forms: 0 };
  for (const { columns } of formsOf(hand)) judge(columns, model, own);
  for (const key of Object.keys(total)) total[key] += own[key];
  report(hand, own);
}
report('all', total);

function judge(columns, model, sums) {
  const uses = model.meanings.map(useOf);
  const read = posterior(
    cluesOf(columns).map((clues) => scored(clues, model)),
    model.transitions,
  );
  let whole = true;
  columns.forEach(({ meaning }, at) => {
    const found = sameAs(uses[read[at].indexOf(Math.max(...read[at]))]);
    const wanted = sameAs(useOf(meaning));
    const counts = IMPORTANT.has(wanted);
    if (counts) sums.important++;
    if (counts && found === wanted) sums.right++;
    if (!counts && IMPORTANT.has(found)) sums.invented++;
    if ((counts || IMPORTANT.has(found)) && found !== wanted) whole = false;
  });
  sums.forms++;
  if (whole) sums.whole++;
}

/** The address of the account is an address. */
function sameAs(use) {
  return use === 'accountEmail' ? 'email' : use;
}

function report(name, { right, important, invented, whole, forms }) {
  const share = ((100 * right) / important).toFixed(1);
  process.stdout.write(
    `${name}: ${share} % of ${important} important columns, ${invented} invented, ${whole} of ${forms} forms whole\n`,
  );
}
