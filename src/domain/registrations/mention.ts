import type { ResponseRow } from '../facts.js';
import type { Mention } from '../identity/identity.js';
import { codeStem, isSchoolCode, normaliseCode } from '../places/school-code.js';
import type { Response } from '../records.js';

/** A response as identity sees its author. */
export function mentionOf({ key, row, place, sessions }: Response): Mention {
  const { surname, givenName, fullName, email, phone, role, institution, municipality, province, submittedAt } = row;
  const { school, service } = place;
  const institute =
    place.institute ?? (school === undefined && service === undefined ? writtenInstitute(row) : undefined);
  const given = { surname, givenName, fullName, email, phone, role, institution, municipality, province };
  return { key, source: 'response', ...stated({ ...given, institute, school, service, at: submittedAt }), sessions };
}

const CODE_LIKE = /\b[a-z]{2}[a-z0-9]{8}\b/gi;

/**
 * The institute that a code names although no registry knows it: what its plessi share with it, or the paritaria itself.
 * Two who wrote the same code work at the same place, listed or not.
 */
function writtenInstitute({ code, institution }: ResponseRow): string | undefined {
  const texts = code === undefined ? (institution?.match(CODE_LIKE) ?? []) : [code];
  const written = texts.map(normaliseCode).find(isSchoolCode);
  return written === undefined || OF_ITS_OWN.test(written) ? written : codeStem(written);
}

/** Codes that share no stem with others: of a paritaria; numbered as no institute (`00`) and no plesso (`01` …) is. */
const OF_ITS_OWN = /^..(?:1|(?:IC|IS).{3}(?!00)|.{5}[4-9A-Z])/;

/** Without the fields that say nothing. */
function stated<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const said: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  for (const field in fields)
    if (fields[field] !== undefined) said[field] = fields[field] as Exclude<T[typeof field], undefined>;
  return said;
}
