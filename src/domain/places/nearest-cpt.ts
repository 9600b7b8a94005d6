import { sameMunicipality } from './municipality.js';
import type { Cpt } from './place.js';

/** Of several CPTs, the one to which a comune belongs; if none does, the first. */
export function nearestCpt(
  codes: readonly string[],
  municipality: string | undefined,
  cpts: ReadonlyMap<string, Cpt>,
): string | undefined {
  const own = codes.find((code) =>
    cpts.get(code)?.municipalities.some((name) => sameMunicipality(name, municipality ?? '')),
  );
  return own ?? codes[0];
}
