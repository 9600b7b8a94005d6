import type { Delegation } from '../delegations/delegation.js';
import type { Holder, Offices } from '../heads/offices.js';
import { nameKey } from '../identity/names/written-name.js';

/** Who delegates, as the office's lists of heads and presidents know them. */
export function holderOf({ principal, institute }: Delegation, { heldBy, holders }: Offices): Holder | undefined {
  const linked = heldBy.get(principal.person ?? '');
  if (linked) return linked;
  const name = nameKey({ fullName: principal.name });
  return holders.find(({ incumbencies }) =>
    incumbencies.some((post) => post.instituteCode === institute && post.name === name),
  );
}
