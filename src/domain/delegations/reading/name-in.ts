import { wordKind } from './vocabulary.js';

/** A piece of a cell: the name in it, if any, and otherwise what it speaks of. */
export interface Segment {
  /** As written, without titles, roles and places; empty if the piece names nobody. */
  readonly name: string;
  readonly kind: 'name' | 'head' | 'role' | 'place' | 'nothing';
  /** A title or role stood before the name. */
  readonly led: boolean;
}

const LONGEST_NAME = 6;

/** The person that a piece of text names: what is left once the title or role before it and the role or school after it are off. */
export function nameIn(piece: string): Segment {
  const tokens = piece.split(/[\s"«»“”]+|(?<=[a-z]\.)(?=[A-Z])/).filter((token) => /\p{L}/u.test(token));
  if (isHeadOfPlace(tokens)) return { name: '', kind: 'head', led: true };
  const start = afterArticle(tokens, afterRoles(tokens));
  const name = tokens.slice(start, start + lengthOfName(tokens.slice(start)));
  // «docente della scuola Rodari»: one word after a school is the school's name.
  const ofSchool = name.length === 1 && tokens.slice(0, start).some((token) => /^scuol[ae]$/i.test(token));
  const led = start > 0;
  if (name.some(isName) && name.length <= LONGEST_NAME && !ofSchool) {
    return { name: withoutEnd(name.join(' ')), kind: 'name', led };
  }
  const kinds = new Set(tokens.map(wordOf));
  const kind = (['head', 'role', 'place'] as const).find((one) => kinds.has(one));
  return { name: '', kind: kind ?? (tokens.some((token) => /^scuol[ae]$/i.test(token)) ? 'place' : 'nothing'), led };
}

/** «la Patrizia Tedde»: an article in small letters before a name with its capital, which «La Rosa» has too. */
const afterArticle = (tokens: readonly string[], start: number): number =>
  /^(?:la|il|lo)$/.test(tokens[start] ?? '') && /^\p{Lu}/u.test(tokens[start + 1] ?? '') ? start + 1 : start;

/** «DS di Gargnano», «Dirigente dell'IC Dante» name a place; «DS Di Stefano», with its capital, a person. */
function isHeadOfPlace(tokens: readonly string[]): boolean {
  const head = tokens.findIndex((token) => wordKind(token) === 'head');
  const after = tokens.slice(head + 1).find((token) => wordKind(token) !== 'trait');
  const hasCapitals = tokens.some((token) => /^\p{Lu}\p{Ll}/u.test(token));
  return head >= 0 && hasCapitals && /^(?:di|del|della|dello|dell['’].*)$/.test(after ?? '');
}

/** Without the punctuation that ended the phrase; the full stop of an initial stays. */
const withoutEnd = (name: string): string => name.replace(/(?<!(?:^|\s)\p{L})[.,;]+$/u, '');

/** Part of a name, not an initial alone. */
const isName = (token: string): boolean => wordKind(token) === 'other' && (token.match(/\p{L}/gu)?.length ?? 0) > 1;

/** Where the name may begin: after «la collaboratrice del DS», «l'insegnante di scuola dell'infanzia», «a». */
function afterRoles(tokens: readonly string[]): number {
  let at = 0;
  let inRole = false;
  while (at < tokens.length) {
    const kind = wordOf(tokens[at] as string);
    if (kind === 'head' || kind === 'role') inRole = true;
    else if (kind === 'particle' && !leadsToRole(tokens, at, inRole)) break;
    else if (kind === 'place' || (kind === 'trait' && !inRole)) break;
    else if (kind === 'other' || kind === 'verb') break;
    at++;
  }
  return at;
}

/** `dell'infanzia` and `l'insegnante` count as the word after the article. */
const wordOf = (token: string) => {
  const elided = /^(?:dell|all|dall|nell|l|un)['’](.+)$/i.exec(token);
  const inner = elided ? wordKind(elided[1] as string) : 'other';
  return inner === 'other' ? wordKind(token) : inner;
};

/** A particle is part of a name (`De Luca`, `La Rosa`) unless a role, or in a role a place or trait, comes after it. */
function leadsToRole(tokens: readonly string[], from: number, inRole: boolean): boolean {
  const next = tokens
    .slice(from + 1)
    .map(wordOf)
    .find((kind) => kind !== 'particle' && kind !== 'filler');
  return next === 'head' || next === 'role' || (inRole && (next === 'trait' || next === 'place'));
}

/** How many tokens the name has: until a role, a place, or a small word that leads to one. */
function lengthOfName(tokens: readonly string[]): number {
  const end = tokens.findIndex((token, at) => {
    const kind = wordOf(token);
    if (kind === 'particle') return at === tokens.length - 1 || leadsToRole(tokens, at, true);
    return kind !== 'other' && !(kind === 'filler' && /^[A-Z]\.?$/.test(token));
  });
  return end < 0 ? tokens.length : end;
}
