import { argv, stdout } from 'node:process';
import type { Delegation } from '../../src/domain/delegations/delegation.js';
import { derive } from '../../src/domain/derive.js';
import { DEFAULT_SETTINGS } from '../../src/domain/settings.js';
import { statements, type Truth } from './statements.js';

// How many delegations stated in the cells of a form are found right: node bench/run.js bench/delegations/accuracy.ts [SEED] [--show]
const seeds = argv[2] && argv[2] !== '--show' ? [Number(argv[2])] : [11, 12, 13];
const show = argv.includes('--show');

const keyOf = ({ institute, session, principal, delegate }: Truth): string =>
  [institute, session, principal, delegate].join('|');

for (const withHeads of [true, false]) {
  const totals = { both: 0, bothRight: 0, all: 0, allRight: 0, stated: 0 };
  for (const seed of seeds) {
    const { facts, owners, truth } = statements(3000, seed, withHeads);
    const owner = (side: Delegation['principal']) => (side.origin ? owners[side.origin.row - 2] : undefined);
    const { delegations } = derive(facts, DEFAULT_SETTINGS);
    const found = delegations.map((one) => ({
      institute: one.institute ?? '',
      session: one.session ?? '',
      principal: owner(one.principal),
      delegate: owner(one.delegate),
    }));
    const known = new Set(found.map(keyOf));
    const both = truth.filter(({ principal, delegate }) => principal !== undefined && delegate !== undefined);
    totals.both += both.length;
    totals.bothRight += both.filter((one) => known.has(keyOf(one))).length;
    totals.all += truth.length;
    totals.allRight += truth.filter((one) => known.has(keyOf(one))).length;
    totals.stated += found.length;
    if (show) showWrong(truth, found, delegations, facts.rows.responses);
  }
  const share = (part: number, whole: number) => (part / whole).toFixed(3);
  stdout.write(
    `${withHeads ? 'with' : 'without'} a list of heads: both sides ${share(totals.bothRight, totals.both)} of ${totals.both}, ` +
      `all ${share(totals.allRight, totals.all)} of ${totals.all}, precision ${share(totals.allRight, totals.stated)} of ${totals.stated}\n`,
  );
}

function showWrong(
  truth: readonly Truth[],
  found: readonly Truth[],
  delegations: readonly Delegation[],
  responses: readonly object[],
): void {
  const right = new Set(truth.map(keyOf));
  const known = new Set(found.map(keyOf));
  for (const one of truth.filter((each) => !known.has(keyOf(each)))) {
    stdout.write(`MISSED ${keyOf(one)}\n`);
    responses.forEach((row) => {
      const { code, institution, delegate, principal, isDelegate, role, surname, givenName, session } = row as Record<
        string,
        string
      >;
      if (
        (code === one.institute || institution !== undefined) &&
        session === one.session &&
        (delegate ?? principal ?? isDelegate ?? (role?.startsWith('D') ? role : undefined)) !== undefined &&
        code === one.institute
      )
        stdout.write(`   ${JSON.stringify({ surname, givenName, role, delegate, principal, isDelegate })}\n`);
    });
    found.forEach((each, index) => {
      if (each.institute === one.institute)
        stdout.write(
          `   > ${keyOf(each)} ${delegations[index]?.principal.name} → ${delegations[index]?.delegate.name}\n`,
        );
    });
  }
  found.forEach((each, index) => {
    if (!right.has(keyOf(each)) && !truth.some(({ institute }) => institute === each.institute))
      stdout.write(
        `INVENTED ${keyOf(each)} ${delegations[index]?.principal.name} → ${delegations[index]?.delegate.name} ${JSON.stringify(delegations[index]?.statedIn)}\n`,
      );
  });
}
