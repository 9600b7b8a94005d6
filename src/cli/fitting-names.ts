import { groupBy } from '../domain/group.js';
import { cut } from '../text/words.js';

/** Names that begin with so much in common are told apart further on. */
const ALIKE = 16;

/**
 * Names as a list of some width shows them, each on a line of its own. One that is too long loses its end; where others
 * begin like it, something of the middle, so that what tells them apart is still seen.
 */
export function fittingNames(names: readonly string[], most: number): string[] {
  const alike = groupBy(
    names.filter((name) => name.length > ALIKE),
    (name) => name.slice(0, ALIKE),
  );
  return names.map((name) => {
    if (name.length <= most) return name;
    const others = (alike.get(name.slice(0, ALIKE)) ?? []).filter((one) => one !== name);
    return others.length === 0 ? cut(name, most) : cutInside(name, most, others);
  });
}

/** Where the hole may begin, as a share of what is shown: the end of a name tells more than its middle. */
const BEGINNINGS = [0.5, 0.7, 0.3, 0.85, 0.15];

/** A name with a hole in a place where it loses nothing that tells it from the others. */
function cutInside(name: string, most: number, others: readonly string[]): string {
  const holed = BEGINNINGS.map((share) => {
    const kept = Math.floor((most - 1) * share);
    const shown = (text: string) =>
      text.length <= most
        ? text
        : `${text.slice(0, kept).trimEnd()}…${text.slice(text.length - (most - 1 - kept)).trimStart()}`;
    return { text: shown(name), isClear: !others.some((other) => shown(other) === shown(name)) };
  });
  return (holed.find(({ isClear }) => isClear) ?? (holed[0] as (typeof holed)[number])).text;
}
