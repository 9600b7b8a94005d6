import type { Reading } from '../names/readings.js';

/**
 * Blocking keys of a name: all units in any order (names exchanged or in one cell), each surname unit, the surname's
 * consonants (slips on vowels and double letters), the given name, the beginnings of both.
 */
export function nameKeys(readings: readonly Reading[]): readonly string[] {
  const keys = new Set<string>();
  for (const { surname, given } of readings.slice(0, 2)) {
    const units = [...(surname?.units ?? []), ...(given?.units ?? [])];
    if (units.length > 1) keys.add(`n:${units.toSorted().join(' ')}`);
    for (const unit of surname?.units ?? []) if (unit.length > 2) keys.add(`s:${unit}`).add(`s~${consonants(unit)}`);
    const name = given?.units[0];
    if (name) keys.add(`g:${name}`);
    if (surname && name) keys.add(`nb:${surname.text.slice(0, 3)} ${name.slice(0, 2)}`);
  }
  return [...keys];
}

/** First letter and consonants, double ones once. */
const consonants = (text: string): string =>
  text[0] +
  text
    .slice(1)
    .replace(/[AEIOUHY]/g, '')
    .replace(/(.)\1+/g, '$1');
