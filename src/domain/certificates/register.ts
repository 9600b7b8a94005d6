import { type Decided, decisionsOf } from '../decisions.js';
import { groupBy } from '../group.js';
import type { Certificate, Kept } from '../issued.js';

/** A certificate of the register, in its last version, and how it stands. */
export interface Registered {
  readonly certificate: Kept<Certificate>;
  /** Every version of it, oldest first. */
  readonly versions: readonly Kept<Certificate>[];
  /** By what it holds no longer: a decision, or its entry taken back. */
  readonly annulled?: { readonly by: 'decision'; readonly decision: Decided } | { readonly by: 'entry' };
}

/** Every certificate that ever left the office, by number, without a hole. */
export function certificateRegister(issued: readonly Kept[], decisions: readonly Decided[]): Registered[] {
  const annulments = new Map(decisionsOf(decisions, 'annul').map((one) => [one.certificate, one]));
  const byNumber = groupBy(
    issued.filter((one): one is Kept<Certificate> => one.kind === 'certificate'),
    ({ number }) => number,
  );
  return [...byNumber]
    .toSorted(([a], [b]) => a - b)
    .map(([number, versions]) => {
      const inForce = versions.filter(({ annulled }) => !annulled);
      const certificate = (inForce.at(-1) ?? versions.at(-1)) as Kept<Certificate>;
      const decision = annulments.get(String(number));
      const annulled = decision
        ? ({ by: 'decision', decision } as const)
        : inForce.length === 0
          ? ({ by: 'entry' } as const)
          : undefined;
      return { certificate, versions, ...(annulled && { annulled }) };
    });
}

/** The number of the next certificate of the course: one more than any that was ever given. */
export const nextCertificate = (register: readonly Registered[]): number =>
  (register.at(-1)?.certificate.number ?? 0) + 1;
