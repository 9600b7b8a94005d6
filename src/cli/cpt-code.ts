import { Failure } from '../domain/failure.js';
import type { Picture } from '../domain/picture.js';
import { findCpt } from '../domain/places/cpts.js';

/** The CPT that a person names by code, name, social area or lead comune. */
export function cptCode({ places: { cpts } }: Pick<Picture, 'places'>, given: string): string {
  const code = findCpt(given.trim(), cpts);
  if (code === undefined) throw new Failure({ kind: 'unknown-cpt', given, known: [...cpts.byCode.keys()] });
  return code;
}
