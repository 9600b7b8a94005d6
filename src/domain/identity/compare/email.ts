import { squash } from '../../text.js';
import type { Level } from './field.js';
import { oneSlipApart } from './similarity.js';
import { valueField } from './value-field.js';

/** An address: what stands before the sign, letters and digits only, and what stands after. */
export interface Address {
  readonly local: string;
  readonly domain: string;
  /** What stands before the sign without its figures. */
  readonly name: string;
  /** At a provider where anybody may have an address; other domains are mostly of schools and offices. */
  readonly isPrivate: boolean;
}

/** An e-mail address in small letters; undefined where the text is none. */
export function emailText(text: string | undefined): string | undefined {
  const address = text
    ?.trim()
    .toLowerCase()
    .replace(/^mailto:/, '')
    .replace(/\s+/g, '');
  return address && /^[^@]+@[^@]+$/.test(address) ? address : undefined;
}

/** The two halves of an address. */
export function parseAddress(text: string): Address {
  const at = text.indexOf('@');
  const domain = text.slice(at + 1);
  const local = squash(text.slice(0, at));
  return { local, name: local.replace(/\d/g, ''), domain, isPrivate: PROVIDERS.has(domain.split('.')[0] as string) };
}

const EMAIL = { same: 0, slip: 1, local: 2, number: 3, kind: 4, different: 5 } as const;
/** Shorter names before the sign (`info`, `anna`) say little when they are merely similar. */
const LONG_ENOUGH = 6;

/**
 * Two addresses: the same, one slip apart before the sign, the same name otherwise written or elsewhere, the same name
 * with other figures at one provider, a private one and one of a school (most have both), different.
 */
export function compareEmails(a: Address, b: Address): number {
  if (a.local === b.local) return EMAIL.local;
  const long = Math.min(a.local.length, b.local.length) >= LONG_ENOUGH;
  if (long && a.domain === b.domain && a.name.length >= 3 && a.name === b.name) return EMAIL.number;
  if (long && a.domain === b.domain && oneSlipApart(a.local, b.local)) return EMAIL.slip;
  return a.isPrivate === b.isPrivate ? EMAIL.different : EMAIL.kind;
}

/** Providers of private mailboxes. */
const PROVIDERS = new Set(
  (
    'gmail googlemail hotmail outlook live msn yahoo ymail icloud me libero inwind iol virgilio alice tin tim tiscali ' +
    'tiscalinet fastwebnet email aruba pec poste aol gmx proton protonmail'
  ).split(' '),
);

/**
 * Levels of e-mail agreement; one who has two addresses is common, two people with one address are too. The same name
 * elsewhere says little more than the name itself; figures behind a name tell namesakes apart.
 */
const EMAIL_LEVELS: readonly Level[] = [
  {
    name: 'same',
    match: 0.65,
    chance: 1e-4,
    forms: 1,
    own: true,
    near: { homonym: 0.001, household: 0.5, colleague: 0.03, lookalike: 0.01 },
  },
  {
    name: 'slip',
    match: 0.03,
    chance: 1e-5,
    own: true,
    near: { homonym: 0.002, household: 0.01, namesake: 0.005, lookalike: 0.01 },
  },
  {
    name: 'local',
    match: 0.05,
    chance: 2e-4,
    slight: true,
    own: true,
    near: { homonym: 0.1, household: 0.01, namesake: 0.12, lookalike: 0.08 },
  },
  {
    name: 'number',
    match: 0.01,
    chance: 1e-5,
    frail: true,
    near: { homonym: 0.06, household: 0.001, namesake: 0.06, lookalike: 0.04 },
  },
  { name: 'kind', match: 0.2, chance: 0.4, near: { homonym: 0.3, household: 0.15, lookalike: 0.36 } },
  { name: 'different', match: 0.07, chance: 0.6, near: { homonym: 0.54, household: 0.32, lookalike: 0.54 } },
];

const keysOfAddress = ({ local, domain }: Address): string[] => [`@:${local}@${domain}`, `@l:${local}`];

/** A field that holds an e-mail address. */
export const emailField = <Row>(name: string, read: (row: Row) => string | undefined, owner?: (row: Row) => string) =>
  valueField<Row, Address>({
    name,
    levels: EMAIL_LEVELS,
    read: (row) => emailText(read(row)),
    parse: parseAddress,
    compare: compareEmails,
    keys: keysOfAddress,
    ...(owner ? { owner } : {}),
  });
