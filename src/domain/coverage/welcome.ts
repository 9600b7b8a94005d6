import { compareText } from '../origin.js';
import type { Picture } from '../picture.js';
import { isExpected } from '../registrations/statuses.js';

/** A paritaria or a service 0–3 from which somebody comes: not invited by the letter, and welcome. */
export interface WelcomePlace {
  readonly kind: 'paritaria' | 'servizio';
  /** Codice meccanografico of a paritaria, the office's id of a service. */
  readonly code: string;
  readonly name: string;
  readonly province?: string;
  readonly municipality?: string;
  readonly cpts: readonly string[];
  /** How many people come for it, counted once each. */
  readonly people: number;
}

/** Every paritaria and service from which somebody comes, by kind and code. */
export function welcomePlaces({ registrations }: Pick<Picture, 'registrations'>): WelcomePlace[] {
  const found = new Map<string, Omit<WelcomePlace, 'people'> & { readonly coming: Set<string> }>();
  for (const { person, places } of registrations.filter(isExpected)) {
    for (const { institute, school, service, name, province, municipality, cpts } of places) {
      const code = service ?? (institute === undefined ? school : undefined);
      if (code === undefined) continue;
      const kind = service === undefined ? ('paritaria' as const) : ('servizio' as const);
      const where = {
        ...(province !== undefined && { province }),
        ...(municipality !== undefined && { municipality }),
      };
      const one = found.get(code) ?? { kind, code, name: name ?? code, ...where, cpts, coming: new Set() };
      one.coming.add(person);
      found.set(code, one);
    }
  }
  return [...found.values()]
    .map(({ coming, ...place }) => ({ ...place, people: coming.size }))
    .toSorted((a, b) => compareText(a.kind, b.kind) || compareText(a.code, b.code));
}
