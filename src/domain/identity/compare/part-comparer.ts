import { remembered } from '../../remembered.js';
import { type Frequencies, smoothedFrequencies } from '../estimate/frequencies.js';
import type { NamePart } from '../names/forms.js';
import type { PartRelation } from '../names/parts.js';
import { MISSING } from './field.js';

/** A reading with its parts by number. */
export interface NumberedReading {
  readonly surname: number;
  readonly given: number;
  readonly cost: number;
}

/** How two parts of names, by number, compare: the level, and the frequency of what they share. */
export interface PartOutcome {
  a: number;
  b: number;
  level: number;
  frequency: number;
}

/** Room for an outcome. */
export const partOutcome = (): PartOutcome => ({ a: MISSING, b: MISSING, level: 0, frequency: 0 });

/** The surnames, or the given names, of all records: each different one has a number. */
export interface PartComparer {
  /** Compares two parts by number; the outcome is overwritten. */
  compare(a: number, b: number, into: PartOutcome): void;
}

/** Numbers different parts in the order in which they are met. */
export function partNumbers() {
  const numbers = new Map<string, number>();
  const parts: NamePart[] = [];
  const numberOf = remembered((part: NamePart) => {
    const key = part.units.join(' ');
    const known = numbers.get(key) ?? parts.push(part) - 1;
    numbers.set(key, known);
    return known;
  });
  return { parts, numberOf: (part: NamePart | undefined) => (part ? numberOf(part) : MISSING) };
}

/** How many rows bear each part; a name that can be read in several ways counts for each by how likely it is. */
export function bearersOf(
  parts: readonly NamePart[],
  rows: readonly (readonly NumberedReading[])[],
  partOf: (reading: NumberedReading) => number,
): Float64Array {
  const borne = new Float64Array(parts.length);
  for (const readings of rows)
    for (const reading of readings) {
      const part = partOf(reading);
      if (part !== MISSING) borne[part] = (borne[part] as number) + 2 ** -reading.cost;
    }
  return borne;
}

/** Frequencies of whole names and of their units: ROSSI BIANCHI counts for itself, for ROSSI and for BIANCHI. */
export function partFrequencies(
  parts: readonly NamePart[],
  borne: Float64Array,
  rows: number,
  known: ReadonlyMap<string, number>,
): Frequencies {
  const counts = new Map<string, number>();
  parts.forEach(({ text, units }, part) => {
    for (const name of units.length > 1 ? [text, ...units] : [text])
      counts.set(name, (counts.get(name) ?? 0) + (borne[part] as number));
  });
  return smoothedFrequencies(counts, rows, known);
}

/** Outcomes remembered at most; of so many parts that not each pair has its own place, those whose pair leaves the same rest. */
const MOST_REMEMBERED = 2 ** 16;

/** Compares parts, remembering recent outcomes: the same names meet again and again. */
export function partComparer(
  parts: readonly NamePart[],
  frequencies: Frequencies,
  relate: (a: NamePart, b: NamePart) => PartRelation,
): PartComparer {
  const own = Float64Array.from(parts, ({ text }) => frequencies.of(text));
  const room = Math.min(MOST_REMEMBERED, parts.length ** 2);
  const pairs = new Float64Array(room).fill(-1);
  const levels = new Int8Array(room);
  const shares = new Float64Array(room);
  const remember = (slot: number, a: number, b: number): void => {
    const { level, forms } = relate(parts[a] as NamePart, parts[b] as NamePart);
    levels[slot] = level;
    // The rarer of two similar forms is the slip, and the commoner the name that it stands for.
    shares[slot] = forms.length === 0 ? 0 : Math.min(...forms.map((form) => frequencies.of(form)));
  };
  return {
    compare(a, b, into) {
      into.a = a;
      into.b = b;
      if (a === MISSING || b === MISSING) {
        into.level = MISSING;
        into.frequency = 0;
        return;
      }
      if (a === b) {
        into.level = 0;
        into.frequency = own[a] as number;
        return;
      }
      const pair = a * parts.length + b;
      const slot = pair % room;
      if (pairs[slot] !== pair) {
        remember(slot, a, b);
        pairs[slot] = pair;
      }
      into.level = levels[slot] as number;
      into.frequency = shares[slot] as number;
    },
  };
}
