import type { Explanation } from '../identity/identity.js';
import type { Picture } from '../picture.js';
import type { Person, Response } from '../records.js';

/** Why a response belongs to a person: the other response that speaks most for it, and what it says. */
export interface Link {
  readonly response: Response;
  /** Absent for the response of somebody who has no other. */
  readonly to?: Response;
  readonly why?: Explanation;
  /** Put together by a decision. */
  readonly decided: boolean;
  /** From two institutes that the list of heads gives to one. */
  readonly listed: boolean;
}

type View = Pick<Picture, 'identity' | 'decisions' | 'offices'>;

/** For each response of a person, earliest first, the one of the others that it is most surely of the same person as. */
export function linksOf({ code, responses }: Person, view: View): Link[] {
  const headed = (view.offices.heldBy.get(code)?.incumbencies ?? []).map(({ instituteCode }) => instituteCode);
  return responses.map((response, index) => {
    // The first is explained by the one that follows, each of the others by one before it.
    const others = index === 0 ? responses.slice(1) : responses.slice(0, index);
    const best = strongest([response], others, view);
    if (best === undefined) return { response, decided: false, listed: false };
    const decided = others.find((other) => isDecided(response, other, view));
    const to = decided ?? best.b;
    const [here, there] = [response.place.institute, to.place.institute];
    const listed = here !== there && [here, there].every((one) => one !== undefined && headed.includes(one));
    return { response, to, why: best.why, decided: decided !== undefined, listed };
  });
}

/** A pair of responses, one of each of two people, and what speaks for and against their being one. */
export interface Pair {
  readonly a: Response;
  readonly b: Response;
  readonly why: Explanation;
}

/** Of all pairs between two sets of responses, the one that speaks most for one person. */
export function strongest(
  some: readonly Response[],
  others: readonly Response[],
  { identity }: Pick<View, 'identity'>,
): Pair | undefined {
  const pairs = some.flatMap((a) =>
    others.flatMap((b) => {
      const why = identity.explain(a.key, b.key);
      return why ? [{ a, b, why }] : [];
    }),
  );
  return pairs.reduce<Pair | undefined>(
    (best, pair) => (best === undefined || pair.why.probability > best.why.probability ? pair : best),
    undefined,
  );
}

const isDecided = (a: Response, b: Response, { decisions }: View): boolean =>
  decisions.some(
    (one) =>
      one.kind === 'identity' &&
      one.verdict === 'same' &&
      ((one.a === a.key && one.b === b.key) || (one.a === b.key && one.b === a.key)),
  );
