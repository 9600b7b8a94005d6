import { withoutBodies } from '../identity/names/without-bodies.js';

const TITLE = String.raw`dott\.?(?:\s?ssa)?|dr\.?(?:\s?ssa)?|prof\.?(?:\s?ssa)?|ins\.|sig\.?(?:\s?ra)?|rag\.|ing\.|avv\.|d\.?s\.?`;
/** Titles before a name, which are not printed: `Dott.ssa`, `Prof.`, `Ins.`, `La maestra` … */
const BEFORE = new RegExp(String.raw`^(?:(?:(?:il|la)\s+)?(?:${TITLE}|maestr[ao]|suor|don|padre)\s+)+`, 'iu');
/** Titles behind it: `Rossi Maria dott.ssa`, `Rossi Maria (ins.)`. */
const BEHIND = new RegExp(String.raw`(?:(?:\s*,\s*|\s+)\(?(?:${TITLE})\)?)+$`, 'iu');

/** A name without its titles and the bodies beside it, with single blanks; one that is only a title stays. */
export function bareName(name: string): string {
  const single = withoutBodies(name).replace(/\s+/g, ' ').trim();
  const bare = single.replace(BEFORE, '').trim() || single;
  return bare.replace(BEHIND, '').trim() || bare;
}
