import { nameUnits } from '../../identity/names/forms.js';
import { fold } from '../../text.js';
import { nameIn, type Segment } from './name-in.js';
import { type Side, turning } from './turns.js';
import { SAYINGS } from './vocabulary.js';

/** Somebody named in the cell of a delegation, as written, without titles. */
export interface NamedPerson {
  /** Empty where only an address was written. */
  readonly name: string;
  readonly email?: string;
}

/**
 * What a cell that should name the other side of a delegation says. `nothing`: blank or a dash; `no`: nobody; `yes`: there
 * is a delegation, nobody named; `self`: the writer; `head`: «il Dirigente», not by name; `undecided`: «da definire»;
 * `role`: «la vicaria»; `place`: a school instead of a person.
 */
export type DelegationText =
  | { readonly says: 'nothing' | 'no' | 'yes' | 'self' | 'head' | 'undecided' }
  | { readonly says: 'role' | 'place'; readonly text: string }
  | { readonly says: 'people'; readonly people: readonly NamedPerson[] };

const EMAIL = /[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/g;
const NUMBERS =
  /\b(?:prot(?:ocollo)?\.?\s*(?:n\.?|nr\.?|n°)?\s*)?\d[\d/.-]*(?:\s+del\s+\d[\d/.-]*)?\b|\b(?:tel|cell)\.?\s*(?=\d)/gi;
const NOBODY = /^[\s\p{P}\p{S}]*$/u;

/** Reads a cell that should name who comes in somebody's place (`delegate`), or in whose place (`principal`). */
export function readDelegationText(text: string | undefined, side: Side): DelegationText {
  if (text === undefined) return { says: 'nothing' };
  const emails = text.match(EMAIL) ?? [];
  const bare = text.replace(EMAIL, ' ').replace(NUMBERS, ' ');
  if (NOBODY.test(bare) && emails.length > 0)
    return { says: 'people', people: emails.map((email) => ({ name: '', email })) };
  if (NOBODY.test(bare)) return { says: text.includes('?') ? 'undecided' : 'nothing' };
  const outside = bare.replace(/\([^)]*\)?|\[[^\]]*\]?/g, ' ');
  return readWords(NOBODY.test(outside) ? bare.replace(/[()[\]]/g, ' ') : outside, side, emails);
}

function readWords(text: string, side: Side, emails: readonly string[]): DelegationText {
  const answered = text.replace(/^\s*s[iì]'?\s*[,.:;–-]\s*(?=\S)/i, '');
  const segments = segmentsOf(turning(answered, side));
  const names = joined(segments);
  if (names.length > 0) return { says: 'people', people: withEmails(names, emails) };
  const folded = fold(text);
  const saying = SAYINGS.find(([pattern]) => pattern.test(folded));
  if (saying && !(side === 'principal' && saying[1] === 'yes' && segments.some(({ kind }) => kind === 'head')))
    return { says: saying[1] };
  const kinds = new Set(segments.map(({ kind }) => kind));
  if (kinds.has('head')) return { says: 'head' };
  if (kinds.has('role')) return { says: 'role', text: text.trim() };
  return kinds.has('place') ? { says: 'place', text: text.trim() } : { says: 'nothing' };
}

interface Piece extends Segment {
  /** What stood before it. */
  readonly after: string;
}

const SEPARATOR = /(\s*[;,\n/+&|:]\s*|\s+[-–—]+\s*|\s*[-–—]+\s+|\s+(?:e|ed|o|oppure)\s+(?=\S))/;

function segmentsOf(text: string): Piece[] {
  const parts = text.trim().split(SEPARATOR);
  return parts.flatMap((part, index) => (index % 2 === 1 ? [] : [{ ...nameIn(part), after: parts[index - 1] ?? '' }]));
}

/** The names of the segments; a surname and a given name that a comma or a dash keeps apart are one name; the comma, which says that the surname stands first, stays. */
function joined(segments: readonly Piece[]): string[] {
  const named = segments.filter(({ name }) => name !== '');
  const [first, second] = named;
  if (named.length === 2 && first && second && !second.led && /[,–—-]/.test(second.after)) {
    const [a, b] = [nameUnits(first.name).length, nameUnits(second.name).length];
    if ((a === 1 && b <= 2) || (a === 2 && b === 1))
      return [`${first.name}${second.after.includes(',') ? ',' : ''} ${second.name}`];
  }
  return named.map(({ name }) => name);
}

function withEmails(names: readonly string[], emails: readonly string[]): NamedPerson[] {
  return names.map((name, index) => {
    const email = names.length === emails.length ? emails[index] : undefined;
    return email === undefined ? { name } : { name, email };
  });
}
