/**
 * Measures the engine on generated registrations: node bench/run.js bench/linkage/evaluate.js [--people 3000] [--seeds 1,2,3]
 * Prints one line a draw. See bench/README.md.
 */
import { parseArgs } from 'node:util';
import { resolvePeople } from '../../src/domain/identity/identity.js';
import { registrations } from './registrations.js';
import { score } from './score.js';

const { values } = parseArgs({
  options: { people: { type: 'string', default: '3000' }, seeds: { type: 'string', default: '1' } },
});

/** Group number of each row. */
function labels(groups, rows) {
  const groupOf = new Map(groups.flatMap(({ members }, number) => members.map((key) => [key, number])));
  return rows.map(({ mention }) => groupOf.get(mention.key));
}

/** True pairs that a doubt would settle: rows of one person in the two groups that it joins. */
function pairsInDoubt(doubts, found, rows) {
  const rowsOf = new Map();
  found.forEach((group, row) => {
    if (rowsOf.has(group)) rowsOf.get(group).push(row);
    else rowsOf.set(group, [row]);
  });
  const rowOf = new Map(rows.map(({ mention }, row) => [mention.key, row]));
  const groupOf = (key) => rowsOf.get(found[rowOf.get(key)]);
  return doubts.reduce((sum, { a, b }) => {
    const others = groupOf(b).map((row) => rows[row].person);
    return (
      sum + groupOf(a).reduce((pairs, row) => pairs + others.filter((person) => person === rows[row].person).length, 0)
    );
  }, 0);
}

/** Wrong pairs of different people who wrote from one mailbox. */
function pairsByMailbox(found, rows) {
  const byMailbox = new Map();
  rows.forEach(({ mention, person }, row) => {
    if (!mention.email) return;
    const key = `${mention.email.toLowerCase()} ${found[row]}`;
    byMailbox.set(key, (byMailbox.get(key) ?? new Map()).set(person, (byMailbox.get(key)?.get(person) ?? 0) + 1));
  });
  return [...byMailbox.values()].reduce((sum, people) => {
    const counts = [...people.values()];
    const all = counts.reduce((a, b) => a + b, 0);
    return sum + (all * all - counts.reduce((a, b) => a + b * b, 0)) / 2;
  }, 0);
}

function evaluate(people, seed) {
  const rows = registrations(people, seed);
  const truth = rows.map(({ person }) => person);
  const before = process.cpuUsage();
  const { groups, probable, doubts } = resolvePeople(rows.map(({ mention }) => mention));
  const { user, system } = process.cpuUsage(before);
  const certain = labels(groups, rows);
  const sure = score(certain, truth);
  const likely = score(labels(probable, rows), truth);
  const covered = sure.recall + pairsInDoubt(doubts, certain, rows) / Math.max(1, sure.truePairs);
  const figures = {
    people,
    seed,
    rows: rows.length,
    'F1 probabili': likely.f1.toFixed(4),
    precision: likely.precision.toFixed(4),
    recall: likely.recall.toFixed(4),
    'certe: wrong': `${sure.wrong}/${sure.foundPairs}`,
    'certe: recall': sure.recall.toFixed(4),
    'certain+doubts': covered.toFixed(4),
    'doubts/person': `${((100 * doubts.length) / people).toFixed(2)}%`,
    'wrong by mailbox per 1,000': ((1000 * pairsByMailbox(labels(probable, rows), rows)) / people).toFixed(2),
    'CPU s': ((user + system) / 1e6).toFixed(1),
    'memory MB': Math.round(process.memoryUsage().rss / 1e6),
  };
  return Object.entries(figures)
    .map(([name, value]) => `${name} ${value}`)
    .join('  ');
}

for (const seed of values.seeds.split(',').map(Number))
  process.stdout.write(`${evaluate(Number(values.people), seed)}\n`);
