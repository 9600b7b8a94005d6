import type { Moment } from '../calendar.js';
import type { Origin } from '../origin.js';

/** What becomes of a delegation at a session. */
export type DelegationState =
  | ('dichiarata' | 'incompleta' | 'valida' | 'contesa')
  | ('sostituita' | 'revocata' | 'scaduta' | 'respinta')
  | ('decaduta' | 'esercitata');

interface Meaning {
  /** The delegate stands for the head, and holds the seat. */
  readonly stands: boolean;
  /** It counts, or would if nothing spoke against it. */
  readonly active: boolean;
  /** Only the signatures of a session give it. */
  readonly afterSigning: boolean;
}

const STATES: { readonly [State in DelegationState]: Meaning } = {
  dichiarata: { stands: true, active: true, afterSigning: false },
  incompleta: { stands: true, active: true, afterSigning: false },
  valida: { stands: true, active: true, afterSigning: false },
  contesa: { stands: false, active: true, afterSigning: false },
  sostituita: { stands: false, active: false, afterSigning: false },
  revocata: { stands: false, active: false, afterSigning: false },
  scaduta: { stands: false, active: false, afterSigning: false },
  respinta: { stands: false, active: false, afterSigning: false },
  decaduta: { stands: false, active: false, afterSigning: true },
  esercitata: { stands: true, active: false, afterSigning: true },
};

/** In the order in which they are told. */
export const DELEGATION_STATES = Object.keys(STATES) as readonly DelegationState[];

type Stated = Pick<Delegation, 'state'>;

/** True where the delegate stands for the head, and holds the seat: until the act comes, what was declared counts. */
export const isStanding = ({ state }: Stated): boolean => STATES[state].stands;

/** True where it stood until the sheet of the session was signed, whatever the signatures made of it. */
export const stoodOnTheDay = ({ state }: Stated): boolean => STATES[state].stands || STATES[state].afterSigning;

/** Delegations that count, or would if nothing spoke against them. */
export const isActive = ({ state }: Stated): boolean => STATES[state].active;

/** One side of a delegation: nobody was named, a person was recognised, or there is a name that nobody registered bears. */
export type DelegationParty =
  | {
      readonly is: 'nobody';
      readonly name?: never;
      readonly person?: never;
      readonly origin?: never;
      readonly namings: readonly [];
    }
  | (NamedParty & {
      readonly is: 'person';
      /** Code of the person. */
      readonly person: string;
      /** A row of any response of that person. */
      readonly origin?: Origin;
    })
  | (NamedParty & { readonly is: 'named'; readonly person?: never; readonly origin?: never });

interface NamedParty {
  /** As known best. */
  readonly name: string;
  /** How responses of others and acts name them. */
  readonly namings: readonly PartyNaming[];
}

/** Somebody named on a side of a delegation. */
type KnownParty = Exclude<DelegationParty, { is: 'nobody' }>;

/** A delegation of which it is known who is delegated. */
export type WithDelegate = Delegation & { readonly delegate: KnownParty };

export const namesDelegate = (one: Delegation): one is WithDelegate => one.delegate.is !== 'nobody';

/** A name by which a response or an act means somebody. */
export interface PartyNaming {
  readonly name: string;
  /** Key of the mention, by which identity can explain whom it takes them for. */
  readonly mention: string;
}

/** Somebody attends a session for the head of an institute: one row for each delegation and session. */
export interface Delegation {
  /** Made of content: institute, the two names, session. */
  readonly key: string;
  /** Short code by which a person names it. */
  readonly code: string;
  /** What decisions point to: a hash of the key, and of every key that it would have by the other spellings of the names. */
  readonly references: readonly string[];
  readonly institute?: string;
  /** Absent where neither the statement nor the delegate names a session. */
  readonly session?: string;
  readonly kind: 'funzione' | 'incontro';
  readonly principal: DelegationParty;
  readonly delegate: DelegationParty;
  readonly state: DelegationState;
  readonly certainty: 'certa' | 'probabile';
  /** Why it is in this state. */
  readonly reason: DelegationReason;
  /** What speaks against it, settled or not: what the rules DEL report. */
  readonly objections: readonly DelegationObjection[];
  /** A person decided on it: its objections have been seen. */
  readonly decided: boolean;
  /** Responses that state it, by origin. */
  readonly statedIn: readonly Origin[];
  /** Content keys of those responses. */
  readonly responses: readonly string[];
  /** Acts that it rests on, the one in force last. */
  readonly acts: readonly Act[];
  /** What the act lacks; of a delegation only stated, who delegates or who is delegated. */
  readonly missing: readonly ActItem[];
  readonly protocol?: { readonly number: string; readonly year?: string; readonly date?: string };
  readonly actDate?: string;
}

/** What an act of delegation must say. */
export type ActItem = 'institute' | 'principal' | 'delegate' | 'scope' | 'actDate' | 'protocol';

/** An act of delegation: a row of a register, or registered by hand. */
export interface Act {
  readonly institute?: string;
  readonly principal?: string;
  readonly principalEmail?: string;
  readonly delegate?: string;
  readonly delegateEmail?: string;
  readonly kind: 'funzione' | 'incontro';
  readonly sessions: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly actDate?: string;
  readonly protocol?: { readonly number: string; readonly year?: string; readonly date?: string };
  readonly revoked?: string;
  /** When it was registered, of one registered by hand. */
  readonly registeredAt?: Moment;
  readonly origin: Origin;
}

/** What speaks against a delegation, by the rule that reports it. */
export type DelegationObjection =
  | { readonly rule: 'DEL-02'; readonly rivals: readonly string[] }
  | { readonly rule: 'DEL-03'; readonly of: string | undefined }
  | { readonly rule: 'DEL-05'; readonly day?: string; readonly heads: readonly string[] }
  | { readonly rule: 'DEL-08' }
  | { readonly rule: 'DEL-09'; readonly actDate: string; readonly day: string }
  | { readonly rule: 'DEL-10'; readonly from?: string; readonly to?: string; readonly day: string };

/** Why a delegation is in its state; the sentence is made in `text/delegations.ts`. */
export type DelegationReason =
  | { readonly because: 'stated'; readonly by: 'principal' | 'delegate' | 'both' }
  | { readonly because: 'complete'; readonly actDate: string }
  | { readonly because: 'incomplete'; readonly missing: readonly ActItem[] }
  | { readonly because: 'objection'; readonly objection: DelegationObjection }
  | { readonly because: 'outside'; readonly objection: DelegationObjection }
  | { readonly because: 'left-office'; readonly day: string }
  | { readonly because: 'replaced'; readonly delegate: string; readonly at: string }
  | { readonly because: 'corrected'; readonly principal: string; readonly at: string }
  | { readonly because: 'revoked'; readonly on: string }
  | {
      readonly because: 'decided';
      readonly action: DelegationAction;
      readonly by: string;
      readonly at: string;
      readonly reason: string;
      /** Of `replace`: who comes instead. */
      readonly substitute?: string;
    }
  | { readonly because: 'signed'; readonly who: 'principal' | 'delegate' };

/** What a person may decide on a delegation. */
export type DelegationAction = 'accept' | 'refuse' | 'revoke' | 'replace';
