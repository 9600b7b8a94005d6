import type { CoverageFilter } from '../domain/coverage/narrowed.js';
import type { Picture } from '../domain/picture.js';
import { cptCode } from './cpt-code.js';
import { provinceCodes } from './province-codes.js';
import { sessionCode } from './session-code.js';

/** Options by which the institutes looked at are narrowed. */
export interface FilterOptions {
  readonly provincia?: string;
  readonly cpt?: string;
  readonly incontro?: string;
}

/** Which institutes, and which session, the options mean. */
export function coverageFilter(picture: Picture, { provincia, cpt, incontro }: FilterOptions): CoverageFilter {
  return {
    ...(provincia !== undefined && { provinces: provinceCodes(picture, provincia) }),
    ...(cpt !== undefined && { cpt: cptCode(picture, cpt) }),
    ...(incontro !== undefined && { session: sessionCode(picture, incontro) }),
  };
}
