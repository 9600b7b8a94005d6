import { compareText } from '../origin.js';
import type { Picture } from '../picture.js';
import type { InstituteCoverage } from './institute-coverage.js';

/** An institute that still owes something. */
export type Owing = InstituteCoverage & Required<Pick<InstituteCoverage, 'missing'>>;

/** The institutes that owe something, without the exempt, by code. */
export const owingInstitutes = ({ coverage }: Pick<Picture, 'coverage'>): Owing[] =>
  coverage
    .filter((one): one is Owing => one.missing !== undefined && !one.exempt)
    .toSorted((a, b) => compareText(a.institute.code, b.institute.code));

/** The institutes that owed something only for sessions already held: nothing can be asked of them any more. */
export function owingBefore(all: Pick<Picture, 'coverage'>, asked: Pick<Picture, 'coverage'>): Owing[] {
  const still = new Set(owingInstitutes(asked).map(({ institute }) => institute.code));
  return owingInstitutes(all).filter(({ institute }) => !still.has(institute.code));
}

/** The institutes to write to: those that owe something and were not written to about it yet. */
export const toRemind = (picture: Pick<Picture, 'coverage'>): Owing[] =>
  owingInstitutes(picture).filter(({ notified }) => !notified);
