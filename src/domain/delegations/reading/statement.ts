import type { Response } from '../../records.js';
import { isOfHead } from '../../registrations/capacities.js';
import { readRole, saysYes } from '../../registrations/roles.js';
import { rememberedOf } from '../../remembered.js';
import { fold } from '../../text.js';
import { withoutOwnPlace, withSides } from './cells.js';
import { type DelegationText, type NamedPerson, readDelegationText } from './read-text.js';
import { comparable, comparableOf, nameAgreement, SAME_NAME, VERY_NAME } from './same-name.js';
import type { Side } from './turns.js';

/** Who is on one side of a delegation, as a response states it: its writer, somebody named, or nobody by name. */
type StatedSide = 'writer' | NamedPerson | 'unnamed';

/** A delegation that a response states. */
export interface Statement {
  /** Whose word it is: of who delegates, of the delegate, or of a third person who filled in the form for them. */
  readonly by: 'principal' | 'delegate' | 'other';
  readonly principal: StatedSide;
  readonly delegate: StatedSide;
}

/** The delegations that a response states, none for most. `listed`: the list of heads knows its writer as one. */
export function statementsOf(response: Response, listed: boolean): Statement[] {
  if (saysNothing(response)) return [];
  const said = listed ? readAll(response, listed) : readUnlisted(response);
  const others = said.delegates.filter(({ name }) => !isWriter(response, name));
  const announced = others.map((delegate): Statement => ({ by: 'principal', principal: 'writer', delegate }));
  const third = said.principal !== undefined && !said.claims && !said.isHead && !isNobody(said.principal);
  if (announced.length > 0 && third) {
    return announced.map((statement) => ({ ...statement, by: 'other', principal: said.principal as NamedPerson }));
  }
  const self = others.length < said.delegates.length;
  if (self && said.isHead) return [...announced, { by: 'principal', principal: 'writer', delegate: 'writer' }];
  const unnamed = said.isHead && others.length === 0 && said.announces && !said.claimsOther;
  if (unnamed) return [{ by: 'principal', principal: 'writer', delegate: 'unnamed' }];
  if (!isClaim(said, announced.length > 0, self)) return announced;
  const isOwnHead = typeof said.principal === 'object' && isWriter(response, said.principal.name, VERY_NAME);
  const principal = isOwnHead ? 'writer' : (said.principal ?? 'unnamed');
  return [...announced, { by: 'delegate', principal, delegate: 'writer' }];
}

/** Somebody whom a response names on a side of a delegation. */
export interface NamedSide {
  readonly side: Side;
  readonly named: NamedPerson;
}

/** Those whom a response names on either side of a delegation, its writer aside; whether it holds is not asked. */
export function namedIn(response: Response): NamedSide[] {
  if (saysNothing(response)) return [];
  const { delegates, principal } = readUnlisted(response);
  const others = delegates.filter(({ name }) => !isWriter(response, name));
  const isOther = typeof principal === 'object' && !isWriter(response, principal.name, VERY_NAME);
  return [
    ...others.map((named): NamedSide => ({ side: 'delegate', named })),
    ...(isOther ? [{ side: 'principal' as const, named: principal }] : []),
  ];
}

/** Most responses: no cell about delegations is filled in, and the role is none of a delegate. */
const saysNothing = ({ row, capacity }: Response): boolean =>
  row.delegate === undefined &&
  row.principal === undefined &&
  row.delegation === undefined &&
  (row.isDelegate === undefined || row.isDelegate === 'No') &&
  capacity !== 'DELEGATO_DS' &&
  !/deleg|sostitu/i.test(row.role ?? '');

const isNobody = (side: StatedSide): boolean => side === 'unnamed';

/** What all the cells of a response say of delegations. */
interface Said {
  /** The role that the writer declares is that of a head. */
  readonly isHead: boolean;
  /** Somebody is to come instead, by name or not. */
  readonly announces: boolean;
  readonly delegates: readonly NamedPerson[];
  /** The writer declares to be a delegate. */
  readonly claims: boolean;
  /** Explicitly not. */
  readonly denies: boolean;
  /** A person other than the writer is named as the one who delegates. */
  readonly claimsOther: boolean;
  /** Who delegates; undefined if nothing was said of it. */
  readonly principal: NamedPerson | 'unnamed' | undefined;
}

function readAll(response: Response, listed: boolean): Said {
  const role = readRole(response.row.role)?.capacity;
  const row = withSides(response.row, isOfHead(role) || listed);
  const answer = row.isDelegate;
  const delegate = withoutOwnPlace(readDelegationText(row.delegate, 'delegate'), response);
  const denies = answer !== undefined && /^(?:NO|N|FALS[EO])\b/.test(fold(answer));
  const isEither = isHeadOrDelegate(row.role) && (listed || denies || delegate.says === 'people');
  const isHead = isOfHead(role) || isEither;
  const inRole = role === 'DELEGATO_DS' && !isHeadOrDelegate(row.role) ? row.role : undefined;
  const principal = withoutOwnPlace(firstTelling([row.principal, longAnswer(answer), inRole]), response);
  const named = peopleOf(principal)[0];
  return {
    isHead,
    announces: ['yes', 'undecided', 'role', 'place'].includes(delegate.says) || (isHead && saysYes(answer)),
    delegates: withEmail(peopleOf(delegate), row.delegateEmail),
    claims:
      saysYes(answer) || /\bDELEGAT/.test(fold(answer ?? '')) || role === 'DELEGATO_DS' || delegate.says === 'yes',
    denies,
    claimsOther: named !== undefined && !isWriter(response, named.name, VERY_NAME),
    principal: named
      ? (withEmail([named], row.principalEmail)[0] as NamedPerson)
      : ['head', 'yes', 'role', 'place', 'undecided'].includes(principal.says)
        ? 'unnamed'
        : undefined,
  };
}

/** Asked for those who are named, then for what is stated. */
const readUnlisted = rememberedOf((response: Response): Said => readAll(response, false));

/** «DS o suo delegato» leaves open which of the two. */
const isHeadOrDelegate = (role: string | undefined): boolean =>
  /\b(?:DS|DIRIGENTE(?: SCOLASTICO)?)(?: \w+)? O (?:UN |IL |SUO |PROPRIO |UN SUO )*DELEGAT/.test(fold(role ?? ''));

/** «Sì, del Dirigente Bianchi»: an answer of yes or no that says more. */
const longAnswer = (text: string | undefined): string | undefined =>
  text !== undefined && saysYes(text) && /\s/.test(text.trim()) ? text : undefined;

function firstTelling(texts: readonly (string | undefined)[]): DelegationText {
  const read = texts.map((text) => readDelegationText(text, 'principal'));
  return (
    read.find(({ says }) => says === 'people') ?? read.find(({ says }) => says !== 'nothing') ?? { says: 'nothing' }
  );
}

const peopleOf = (text: DelegationText): readonly NamedPerson[] => (text.says === 'people' ? text.people : []);

function withEmail(people: readonly NamedPerson[], email: string | undefined): readonly NamedPerson[] {
  const [only] = people;
  return email === undefined || people.length !== 1 || !only || only.email ? people : [{ ...only, email }];
}

function isClaim({ claims, denies, principal, isHead, claimsOther }: Said, announced: boolean, self: boolean): boolean {
  if (denies) return false;
  if (isHead) return claimsOther && !announced;
  // One who names a delegate in her turn is a delegate herself only if she says so.
  return claims || self || (principal !== undefined && !announced);
}

/** True if a name is that of the person who filled in the response. */
function isWriter({ row }: Response, name: string, enough = SAME_NAME): boolean {
  return name !== '' && nameAgreement(comparable({ fullName: name }), comparableOf(row)) >= enough;
}
