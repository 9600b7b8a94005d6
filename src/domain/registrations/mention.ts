import type { Mention } from '../identity/identity.js';
import type { Response } from '../picture.js';

/** A response as identity sees its author. */
export function mentionOf({ key, row, place, sessions }: Response): Mention {
  const { surname, givenName, fullName, email, phone, role, institution, municipality, province, submittedAt } = row;
  const given = { surname, givenName, fullName, email, phone, role, institution, municipality, province };
  const { institute, school, service } = place;
  return { key, source: 'response', ...stated({ ...given, institute, school, service, at: submittedAt }), sessions };
}

/** Without the fields that say nothing. */
const stated = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
