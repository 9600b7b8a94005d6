/**
 * Jaro–Winkler similarity of two texts, 0 to 1 (Jaro 1989; Winkler 1990: a common beginning of up to four letters
 * counts more, 0.1 a letter).
 */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const common = commonLetters(a, b);
  if (common === undefined) return 0;
  const { matches, transpositions } = common;
  const jaro = (matches / a.length + matches / b.length + (matches - transpositions) / matches) / 3;
  return jaro + Math.min(4, commonPrefix(a, b)) * 0.1 * (1 - jaro);
}

/** Letters in common within half the longer length, and how many of them stand in another order. */
function commonLetters(a: string, b: string): { matches: number; transpositions: number } | undefined {
  const reach = Math.max(0, (Math.max(a.length, b.length) >> 1) - 1);
  const taken = new Uint8Array(b.length);
  let found = '';
  for (let i = 0; i < a.length; i++) {
    const end = Math.min(b.length - 1, i + reach);
    for (let j = Math.max(0, i - reach); j <= end; j++) {
      if (taken[j] || a.charCodeAt(i) !== b.charCodeAt(j)) continue;
      taken[j] = 1;
      found += a[i];
      break;
    }
  }
  if (found === '') return undefined;
  return { matches: found.length, transpositions: outOfOrder(found, b, taken) / 2 };
}

function outOfOrder(found: string, b: string, taken: Uint8Array): number {
  let position = 0;
  let count = 0;
  for (let j = 0; j < b.length; j++) {
    if (!taken[j]) continue;
    if (found.charCodeAt(position++) !== b.charCodeAt(j)) count++;
  }
  return count;
}

/** How many letters two texts have in common at the beginning. */
export function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

/**
 * True if one slip of the keyboard leads from one text to the other: a letter added, left out, changed, or two
 * neighbours exchanged (Damerau 1964).
 */
export function oneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const start = commonPrefix(a, b);
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  const restA = endA - start;
  const restB = endB - start;
  if (restA <= 1 && restB <= 1) return true;
  return restA === 2 && restB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}
