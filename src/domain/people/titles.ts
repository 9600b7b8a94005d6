import { withoutBodies } from '../identity/names/without-bodies.js';

/** Titles before a name, which are not printed: `Dott.ssa`, `Prof.`, `Ins.` … */
const TITLES =
  /^(?:(?:dott\.?(?:\s?ssa)?|dr\.?(?:\s?ssa)?|prof\.?(?:\s?ssa)?|ins\.|maestr[ao]|sig\.?(?:\s?ra)?|rag\.|ing\.|avv\.|suor|don|padre|d\.?s\.?)\s+)+/iu;

/** A name without its titles and the bodies beside it, with single blanks; one that is only a title stays. */
export function bareName(name: string): string {
  const single = withoutBodies(name).replace(/\s+/g, ' ').trim();
  return single.replace(TITLES, '').trim() || single;
}
