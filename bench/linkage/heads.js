/**
 * Measures what a list of heads adds: node bench/run.js bench/linkage/heads.js [--people 3000] [--seeds 1,2,3]
 * Generated registrations, in which one person of each institute is its head and some head a second one in reggenza,
 * grouped without the list and with it. Prints two lines a draw. See bench/README.md.
 */
import { parseArgs } from 'node:util';
import { resolvePeople } from '../../src/domain/identity/identity.js';
import { chance } from './chance.js';
import { population } from './population.js';
import { registrations } from './registrations.js';
import { score } from './score.js';

const { values } = parseArgs({
  options: { people: { type: 'string', default: '3000' }, seeds: { type: 'string', default: '1' } },
});

/** Share of the heads who are reggente of a second institute of the province, and of their answers that name it. */
const REGGENTI = 0.25;
const FROM_THE_SECOND = 0.5;

/** Who heads which institutes: the first of each staff; one institute in five is entrusted to the head of another. */
function headships(people, schools, random) {
  const posts = new Map();
  const headed = new Set();
  const vacant = schools.filter((_, index) => index % 5 === 0);
  for (const person of people) {
    if (headed.has(person.school.code) || vacant.includes(person.school)) continue;
    headed.add(person.school.code);
    posts.set(person.id, [person.school]);
  }
  for (const [id, institutes] of posts) {
    const own = people[id].school;
    const near = vacant.filter(({ province }) => province === own.province);
    if (near.length === 0 || !random.happens(REGGENTI)) continue;
    const second = random.pick(near);
    vacant.splice(vacant.indexOf(second), 1);
    institutes.push(second);
  }
  return posts;
}

/** The list as mentions: names as in the registry, without addresses. */
const listOf = (posts, people) =>
  [...posts].flatMap(([id, institutes]) =>
    institutes.map(({ code, municipality, province }, index) => ({
      key: `head|${code}|${id}`,
      source: 'head',
      bearer: String(id),
      surname: people[id].surname.toUpperCase(),
      givenName: people[id].given.toUpperCase(),
      role: index === 0 ? 'DS' : 'DS_REGGENTE',
      institute: code,
      municipality,
      province,
    })),
  );

/** An answer of a head says so, and may come from her second institute. */
function asHead(mention, [, second], random) {
  const { institution: _, ...row } = mention;
  if (!second || !random.happens(FROM_THE_SECOND)) return { ...mention, role: 'DS' };
  const { code: institute, municipality, province } = second;
  return { ...row, role: 'DS_REGGENTE', institute, municipality, province };
}

function draw(count, seed) {
  const random = chance(seed ^ 0x3c6ef372);
  const { people, schools } = population(count, seed);
  const posts = headships(people, schools, random);
  const rows = registrations(count, seed).map(({ person, mention }) => ({
    person,
    mention: posts.has(person) ? asHead(mention, posts.get(person), random) : mention,
  }));
  return { rows, list: listOf(posts, people), heads: posts };
}

function figures(name, rows, heads, { groups, probable, doubts }) {
  const labels = (found) => {
    const groupOf = new Map(found.flatMap(({ members }, number) => members.map((key) => [key, number])));
    return rows.map(({ mention }) => groupOf.get(mention.key));
  };
  const truth = rows.map(({ person }) => person);
  const ofHeads = (found) => found.filter((_, row) => heads.has(truth[row]));
  const certain = labels(groups);
  const [sure, likely] = [score(certain, truth), score(labels(probable), truth)];
  const theirs = score(ofHeads(certain), ofHeads(truth));
  return [
    name.padEnd(12),
    `certe: wrong ${sure.wrong}/${sure.foundPairs} recall ${sure.recall.toFixed(4)}`,
    `heads: wrong ${theirs.wrong}/${theirs.foundPairs} recall ${theirs.recall.toFixed(4)}`,
    `F1 probabili ${likely.f1.toFixed(4)}`,
    `doubts ${doubts.length}`,
  ].join('  ');
}

/** How many heads of the list are found among those who answered. */
function recognised(rows, list, { groups }) {
  const owner = new Map([
    ...rows.map(({ mention, person }) => [mention.key, person]),
    ...list.map(({ key, bearer }) => [key, Number(bearer)]),
  ]);
  const listed = new Set(list.map(({ key }) => key));
  const present = new Set(rows.map(({ person }) => person));
  const counts = {
    right: 0,
    wrong: 0,
    present: new Set(list.map(({ bearer }) => Number(bearer)).filter((id) => present.has(id))).size,
  };
  for (const { members } of groups) {
    const mine = members.filter((key) => listed.has(key));
    const others = members.filter((key) => !listed.has(key));
    if (mine.length === 0 || others.length === 0) continue;
    if (others.some((key) => owner.get(key) !== owner.get(mine[0]))) counts.wrong += 1;
    else counts.right += 1;
  }
  return `recognised ${counts.right} of ${counts.present}, wrong ${counts.wrong}`;
}

for (const seed of values.seeds.split(',').map(Number)) {
  const { rows, list, heads } = draw(Number(values.people), seed);
  const responses = rows.map(({ mention }) => mention);
  const start = process.cpuUsage().user;
  const alone = resolvePeople(responses);
  const between = process.cpuUsage().user;
  const together = resolvePeople([...responses, ...list]);
  const seconds = (from, to) => `CPU s ${((to - from) / 1e6).toFixed(1)}`;
  process.stdout.write(`seed ${seed}  ${figures('without list', rows, heads, alone)}  ${seconds(start, between)}\n`);
  process.stdout.write(
    `seed ${seed}  ${figures('with list', rows, heads, together)}  ${seconds(between, process.cpuUsage().user)}  ${recognised(rows, list, together)}\n`,
  );
}
