import { type BoundField, type Field, type Level, MISSING } from '../../../src/domain/identity/compare/field.js';
import { words } from '../../../src/domain/text.js';

const LEVELS: readonly Level[] = [
  { name: 'same', match: 0.5, chance: 1e-4, forms: 1 },
  { name: 'close', match: 0.25, chance: 2e-4 },
  { name: 'alike', match: 0.13, chance: 2e-3 },
  { name: 'distant', match: 0.07, chance: 3e-2 },
  { name: 'different', match: 0.05, chance: 0.967 },
];
/** Least cosine of each level after `same`. */
const BOUNDS = [0.8, 0.55, 0.3];

/** Words of a text and how much each weighs; the weights have length one. */
type Weighted = ReadonlyMap<string, number>;

/**
 * A field of free text: compared by the words in common, rarer words weighing more (TF-IDF cosine; Salton 1975, for
 * record linkage Cohen 1998).
 */
export function textField<Row>(name: string, read: (row: Row) => string | undefined, family: string): Field<Row> {
  return {
    name,
    bind: (rows, taught) =>
      bind(
        name,
        rows.map((row) => words(read(row) ?? '')),
        family,
        taught,
      ),
  };
}

function bind(name: string, texts: readonly (readonly string[])[], family: string, taught: number): BoundField {
  const known = texts.slice(0, taught);
  const inTexts = new Map<string, number>();
  for (const text of known) for (const word of new Set(text)) inTexts.set(word, (inTexts.get(word) ?? 0) + 1);
  const rarity = (word: string) => Math.log2((taught + 1) / (inTexts.get(word) ?? 1));
  const vectors = texts.map((text) => weighted(text, rarity));
  const wholes = texts.map((text) => text.join(' '));
  const counts = new Map<string, number>();
  for (const whole of wholes.slice(0, taught)) counts.set(whole, (counts.get(whole) ?? 0) + 1);
  return {
    dimensions: [{ name, levels: LEVELS }],
    keys: (record) => rareWords(vectors[record] as Weighted).map((word) => `${family}:${word}`),
    compare(a, b, into, offset) {
      const missing = texts[a]?.length === 0 || texts[b]?.length === 0;
      const same = wholes[a] === wholes[b];
      const level = same ? 0 : levelOf(cosine(vectors[a] as Weighted, vectors[b] as Weighted));
      into.levels[offset] = missing ? MISSING : level;
      into.frequencies[offset] = (counts.get(wholes[a] as string) ?? 0) / taught;
    },
  };
}

function weighted(text: readonly string[], rarity: (word: string) => number): Weighted {
  const weights = new Map(text.map((word) => [word, rarity(word)]));
  const length = Math.hypot(...weights.values()) || 1;
  return new Map([...weights].map(([word, weight]) => [word, weight / length]));
}

function cosine(a: Weighted, b: Weighted): number {
  let sum = 0;
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0);
  return sum;
}

function levelOf(similarity: number): number {
  const index = BOUNDS.findIndex((bound) => similarity >= bound);
  return 1 + (index < 0 ? BOUNDS.length : index);
}

/** The words that tell most, at most four: what a text is found by. */
const rareWords = (vector: Weighted): string[] =>
  [...vector]
    .sort(([x, a], [y, b]) => b - a || (x < y ? -1 : 1))
    .slice(0, 4)
    .map(([word]) => word);
