import type { Act, Delegation, DelegationObjection } from '../delegations/delegation.js';
import { groupBy, unique } from '../group.js';
import { compareOrigins, type Origin } from '../origin.js';
import type { Places } from '../places/places.js';
import { shortName } from '../places/short-name.js';
import type { Registration } from '../records.js';
import { rememberedOf } from '../remembered.js';

/** Rows where a delegation is stated, then those of its acts. */
export const originsOf = (delegations: readonly Delegation[]): Origin[] => [
  ...unique(delegations.flatMap(({ statedIn }) => statedIn)).toSorted(compareOrigins),
  ...unique(delegations.flatMap(({ acts }) => acts.map(({ origin }) => origin))).toSorted(compareOrigins),
];

/** An institute in a sentence: short name and code. */
export function instituteName(code: string | undefined, places: Places): string {
  const school = places.schools.get(code ?? '');
  return school ? `${shortName(school)} (${school.code})` : (code ?? '');
}

/** Delegations against which a rule speaks and on which nobody has decided, with what it says. */
export const objectedBy = <Rule extends DelegationObjection['rule']>(delegations: readonly Delegation[], rule: Rule) =>
  delegations.flatMap((one) => {
    const found = one.objections.find((objection) => objection.rule === rule);
    return found && !one.decided ? [{ one, objection: found as Extract<DelegationObjection, { rule: Rule }> }] : [];
  });

/** The same delegation at whatever session. */
export const pairKey = ({ institute = '', principal, delegate }: Delegation): string =>
  [institute, principal.person ?? principal.name, delegate.person ?? delegate.name].join('|');

/** Every act once, with the delegations that rest on it. */
export function byAct(delegations: readonly Delegation[]): { readonly act: Act; readonly of: readonly Delegation[] }[] {
  const acts = unique(delegations.flatMap((one) => one.acts));
  return acts.map((act) => ({ act, of: delegations.filter((one) => one.acts.includes(act)) }));
}

/** Finds the registration of somebody for a session: the first, as they stand in the picture. */
export const byPersonAndSession = rememberedOf((registrations: readonly Registration[]) => {
  const byPerson = groupBy(registrations, ({ person }) => person);
  return (person: string, session: string | undefined): Registration | undefined =>
    byPerson.get(person)?.find((one) => one.session === session);
});

/** Whether a cell on a delegation says more than yes or no. */
export const saysSomething = (cell: unknown): boolean =>
  typeof cell === 'string' && !/^no?$/i.test(cell.trim()) && cell !== '';
