import { type Decided, decisionsOf, momentOf } from '../../decisions.js';
import type { SourceFile } from '../../facts.js';
import { compareOrigins, compareText } from '../../origin.js';
import type { ActRow } from '../../paper-rows.js';
import type { PlaceCells, ResolvedPlace } from '../../places/resolve-place.js';
import { contentOf, inForce } from '../../registrations/in-force.js';
import type { SessionChoice } from '../../registrations/session-choice.js';
import type { Act } from '../delegation.js';
import { type Protocol, readProtocol } from './protocol.js';

/** How the texts of an act are understood. */
export interface ActReading {
  readonly files: ReadonlyMap<string, SourceFile>;
  resolvePlace(cells: PlaceCells): ResolvedPlace;
  readSessions(text: string): SessionChoice;
}

/** The "file" of the acts registered by hand. */
const ACTS_BY_HAND = 'atti registrati a mano';

/** The acts in force: those of the registers imported, and those registered by hand. By content. */
export function actsOf(rows: readonly ActRow[], decisions: readonly Decided[], reading: ActReading): Act[] {
  const written = [...inForce('acts', rows, reading.files).values()].flat();
  // Numbered by what they say, not by when they were recorded.
  const byHand = decisionsOf(decisions, 'act')
    .map((decision) => ({ row: handwritten(decision), registeredAt: momentOf(decision) }))
    .toSorted((a, b) => compareText(contentOf(a.row), contentOf(b.row)))
    .map(({ row, ...when }, index) => ({ row: { ...row, origin: { file: ACTS_BY_HAND, row: index + 1 } }, ...when }));
  return [...written.map((row) => ({ row })), ...byHand]
    .map(({ row, ...when }) => ({ act: actOf(row, reading), ...when }))
    .toSorted((a, b) => compareText(contentOf(a.act), contentOf(b.act)) || compareOrigins(a.act.origin, b.act.origin))
    .map(({ act, ...when }) => ({ ...act, ...when }));
}

type Written = Omit<ActRow, 'origin'>;

/** An act registered by hand, without who registered it and when. */
const handwritten = ({ madeBy, madeAt, entry, position, reason, kind, ...fields }: ByHand): Written => fields;
type ByHand = ReturnType<typeof decisionsOf<'act'>>[number];

function actOf(row: ActRow, { resolvePlace, readSessions }: ActReading): Act {
  const { place } = resolvePlace(row);
  const sessions = row.session === undefined ? [] : readSessions(row.session).sessions;
  const protocol = readProtocol(row.protocol, row.protocolDate);
  const kind =
    row.delegationKind ?? (row.session === undefined && (row.from ?? row.to) !== undefined ? 'funzione' : 'incontro');
  return {
    ...(place.institute !== undefined && { institute: place.institute }),
    origin: row.origin,
    kind,
    sessions,
    ...stated({
      principal: row.principal,
      principalEmail: row.principalEmail,
      delegate: row.delegate,
      delegateEmail: row.delegateEmail,
      from: row.from,
      to: row.to,
      actDate: row.actDate,
      revoked: row.revoked,
    }),
    ...(protocol !== undefined && { protocol: protocol satisfies Protocol }),
  };
}

/** Without the fields that say nothing. */
const stated = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
