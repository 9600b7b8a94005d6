import { unique } from '../group.js';
import { latestOfEachPlace } from '../registrations/registrations.js';
import type { Check } from './check.js';
import { finding } from './finding.js';
import { nameOf } from './names.js';

/** DUP-06: one person registered at one session in two capacities: one signature, in the higher of the two. */
export const findDifferentRoles: Check = ({ registrations }) =>
  registrations.flatMap((registration) => {
    const inForce = latestOfEachPlace(registration.responses);
    // A head who is also reggente elsewhere is a head twice, not two roles.
    const capacities = unique(inForce.map(({ capacity }) => (capacity === 'DS_REGGENTE' ? 'DS' : capacity)));
    const [first, second] = capacities;
    if (registration.session === undefined || first === undefined || second === undefined) return [];
    const values = { person: nameOf(registration), session: registration.session, first, second };
    const origins = inForce.map(({ row }) => row.origin);
    const about = [registration.person, registration.session];
    return [finding('DUP-06', 'avviso', about, origins, values, registration.session)];
  });
