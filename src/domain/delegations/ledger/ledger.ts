import type { IsoDate } from '../../calendar.js';
import { type Decided, decisionsOf } from '../../decisions.js';
import { unique } from '../../group.js';
import type { Offices } from '../../heads/offices.js';
import { nameUnits } from '../../identity/names/forms.js';
import { compareOrigins, compareText } from '../../origin.js';
import { shortCodes } from '../../people/short-codes.js';
import type { Person } from '../../records.js';
import { rememberedOf } from '../../remembered.js';
import type { Settings } from '../../settings.js';
import { hashText } from '../../text.js';
import type { Act, Delegation, DelegationParty } from '../delegation.js';
import { partedBy, type Recogniser } from '../parties/named.js';
import { partiesAmong } from '../parties/parties.js';
import { isSomebody, type Party } from '../parties/party.js';
import { postsOf } from '../parties/posts.js';
import { pairsOf } from './pairs.js';
import type { Standing } from './replaced.js';
import { type Row, responsesOfRow, rowsOf } from './rows.js';
import { type Decided as DecidedOn, missingItems, standingsOf } from './states.js';
import { sayingsOf, wordOfAct, wordsOf } from './words.js';

/** What the ledger is made from. */
export interface LedgerMaterial {
  readonly people: readonly Person[];
  readonly offices: Offices;
  readonly acts: readonly Act[];
  /** Whom identity takes those for who are named. */
  readonly recognise: Recogniser;
  readonly decisions: readonly Decided[];
  readonly settings: Settings;
  /** Day of each session. */
  readonly days: ReadonlyMap<string, IsoDate>;
  /** By institute, the codes of which it was decided to have taken the place. */
  readonly formerly?: ReadonlyMap<string, readonly string[]>;
}

/**
 * The ledger of delegations: one row for each delegation and session, with its state. Every delegation that a form or an act
 * states is a row, whatever became of it.
 */
export function delegationsOf({
  people,
  offices,
  acts,
  recognise,
  decisions,
  settings,
  days,
  formerly,
}: LedgerMaterial): Delegation[] {
  const sayings = sayingsOf(people, ({ code }) => (offices.heldBy.get(code)?.incumbencies.length ?? 0) > 0);
  const posts = postsOf(people, offices);
  const parties = partiesAmong(people, { posts, recognise, parted: partedBy(decisions) });
  const words = [
    ...sayings.flatMap((saying) => wordsOf(saying, parties)),
    ...acts.map((act) => wordOfAct(act, parties)),
  ];
  const rows = pairsOf(words, parties, days).flatMap((pair) =>
    rowsOf(pair, days, formerly?.get(pair.institute ?? '') ?? []),
  );
  const grounds = { posts, maximum: settings.delegatesMaximum };
  const standings = standingsOf(rows, grounds, settings, decidedOn(decisions, rows));
  const keyed = rows
    .map((row) => ({ row, key: keysOf(row)[0] as string }))
    .toSorted((a, b) => compareText(a.key, b.key));
  const codes = shortCodes(keyed.map(({ key }) => key));
  return keyed.map(({ row, key }, index) =>
    delegation(row, standings.get(row) as Standing, key, codes[index] as string),
  );
}

/** The latest decision on a row, by any of the names under which it could be decided on. */
function decidedOn(decisions: readonly Decided[], rows: readonly Row[]): DecidedOn {
  const delegateIn = (reference: string) =>
    rows.find((row) => keysOf(row).map(hashText).includes(reference))?.delegate.name;
  const latest = new Map(decisionsOf(decisions, 'delegation').map((decision) => [decision.delegation, decision]));
  return (row) => {
    if (latest.size === 0) return undefined;
    const found = keysOf(row).flatMap((key) => latest.get(hashText(key)) ?? []);
    const last = found.toSorted((a, b) => a.entry - b.entry || a.position - b.position).at(-1);
    if (!last) return undefined;
    const { action, madeBy: by, madeAt: at, reason } = last;
    const substitute = action === 'replace' && last.by !== undefined ? delegateIn(last.by) : undefined;
    return { because: 'decided', action, by, at, reason, ...(substitute !== undefined && { substitute }) };
  };
}

/**
 * The content keys of a row, the present one first: one for each way in which the two names were written, under each code
 * that the institute has had.
 */
const keysOf = rememberedOf(
  ({ institute = '', formerly, session = '', principal, delegate }: Row): readonly string[] => {
    const ways = (party: Party) => {
      const written = isSomebody(party) ? [party.name, ...party.written] : party.written;
      return unique(written.map((text) => nameUnits(text).toSorted().join(' ')));
    };
    return [institute, ...formerly].flatMap((code) =>
      ways(principal).flatMap((from) => ways(delegate).map((to) => [code, from, to, session].join('|'))),
    );
  },
);

function delegation(row: Row, { state, reason, objections }: Standing, key: string, code: string): Delegation {
  const { institute, session, principal, delegate, acts } = row;
  const act = acts.at(-1);
  const responses = responsesOfRow(row);
  return {
    key,
    code,
    references: keysOf(row).map(hashText),
    ...(institute !== undefined && { institute }),
    ...(session !== undefined && { session }),
    kind: act?.kind ?? 'incontro',
    principal: partyOf(principal),
    delegate: partyOf(delegate),
    state,
    certainty: principal.certain && delegate.certain ? 'certa' : 'probabile',
    reason,
    objections,
    decided: reason.because === 'decided',
    statedIn: responses.map((response) => response.row.origin).toSorted(compareOrigins),
    responses: responses.map((response) => response.key).toSorted(compareText),
    acts,
    missing: missingItems(row),
    ...(act?.protocol !== undefined && { protocol: act.protocol }),
    ...(act?.actDate !== undefined && { actDate: act.actDate }),
  };
}

function partyOf(party: Party): DelegationParty {
  if (!isSomebody(party)) return { is: 'nobody', namings: [] };
  const { name, namings } = party;
  if (party.is === 'named') return { is: 'named', name, namings };
  const origin = party.person.responses.map(({ row }) => row.origin).toSorted(compareOrigins)[0];
  return { is: 'person', name, namings, person: party.person.code, ...(origin && { origin }) };
}
