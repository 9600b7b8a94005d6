import { remembered } from '../../remembered.js';
import type { Reading } from '../names/readings.js';

/**
 * Makes the blocking keys of a name: all units in any order (names exchanged or in one cell), each surname unit, the
 * surname's consonants (slips on vowels and double letters), the given name, the beginnings of both.
 */
export function nameKeyMaker(): (readings: readonly Reading[]) => readonly string[] {
  const unitKeys = remembered((unit: string) => [`s:${unit}`, `s~${consonants(unit)}`]);
  return (readings) => {
    const keys = readingKeys(readings[0] as Reading, unitKeys);
    // Names that read in two ways are found under either.
    return readings.length === 1 ? keys : [...new Set([...keys, ...readingKeys(readings[1] as Reading, unitKeys)])];
  };
}

function readingKeys({ surname, given }: Reading, unitKeys: (unit: string) => readonly string[]): string[] {
  const keys: string[] = [];
  const units = [...(surname?.units ?? []), ...(given?.units ?? [])];
  if (units.length > 1) keys.push(`n:${units.sort().join(' ')}`);
  for (const unit of surname?.units ?? []) if (unit.length > 2) keys.push(...unitKeys(unit));
  const name = given?.units[0];
  if (name) keys.push(`g:${name}`);
  if (surname && name) keys.push(`nb:${surname.text.slice(0, 3)} ${name.slice(0, 2)}`);
  return keys;
}

/** First letter and consonants, double ones once. */
const consonants = (text: string): string =>
  text[0] +
  text
    .slice(1)
    .replace(/[AEIOUHY]/g, '')
    .replace(/(.)\1+/g, '$1');
