import type { ActRow } from '../../domain/paper-rows.js';
import { fold } from '../../domain/text.js';
import { wordsSaid } from '../columns/spoken-words.js';
import { matchTitles } from '../columns/titles.js';
import type { Column, Table } from '../table.js';
import { readReference } from '../values/reference.js';
import { readYesNo } from '../values/yes-no.js';
import { ACT_TITLES } from './act-titles.js';
import { isFamiliarTo } from './familiar.js';
import type { Claim, KindReader } from './kind-reader.js';
import { type ListRow, listReader, texts } from './list-reader.js';
import { hasPerson } from './people.js';

type Field = keyof typeof ACT_TITLES;

const MARKS: readonly Field[] = ['kind', 'session', 'from', 'to', 'actDate', 'protocol', 'protocolDate', 'revoked'];

const OWN = ['DELEGA', 'ATTO', 'VALIDITA', 'VALIDA', 'VALE'];

/** A «del» that follows the number of protocol is its date; anywhere else, the date of the act. */
function find({ columns, sample }: Table): Map<Field, Column> {
  const of = columns.find(
    ({ title }, at) => /^del\W*$/i.test(title) && /\bPROTOCOLLO\b/.test(wordsSaid(columns[at - 1]?.title ?? '')),
  );
  const found = matchTitles<Field>(
    { columns: of === undefined ? columns : columns.filter((column) => column !== of), sample },
    ACT_TITLES,
    OWN,
    'acts',
  );
  if (of === undefined) return found;
  return found.has('protocolDate') ? found.set('actDate', found.get('actDate') ?? of) : found.set('protocolDate', of);
}
const word = (field: Field): string => ACT_TITLES[field][0];

/** Acts of delegation: a row is an institute, who delegates whom, for what, by which act. */
export const acts: KindReader<'acts'> = {
  kind: 'acts',
  claim(table): Claim {
    const found = find(table);
    const any = (...fields: readonly Field[]) => fields.some((field) => found.has(field));
    const missing = [
      ...(any('delegate', 'delegateSurname') ? [] : [word('delegate')]),
      ...(any('code', 'institution', 'principal', 'principalSurname') ? [] : [word('institution')]),
    ];
    const known = [...found.values()];
    // Who filled in a form stands in columns of their own; an act has nobody but its two sides.
    const ours = any(...MARKS) && isFamiliarTo(new Set(known), table, true) && !hasPerson(table);
    return { strength: missing.length > 0 ? 'none' : ours ? 'sure' : 'none', missing, known };
  },
  open: (table, profile) => {
    const found = find(table);
    for (const unused of ['attachment', 'notes'] as const) found.delete(unused);
    return listReader<'acts', Field>(table, profile, {
      found,
      word,
      dates: ['from', 'to', 'actDate', 'protocolDate', 'revoked'],
      fills: {
        kind: 'delegationKind',
        principalSurname: 'principal',
        principalGivenName: 'principal',
        delegateSurname: 'delegate',
        delegateGivenName: 'delegate',
      },
      build,
    });
  },
};

function build(row: ListRow<Field>): ActRow {
  const principal = row.text('principal') ?? joined(row.text('principalSurname'), row.text('principalGivenName'));
  const delegate = row.text('delegate') ?? joined(row.text('delegateSurname'), row.text('delegateGivenName'));
  if (principal === undefined && delegate === undefined) row.needed('delegate');
  const kind = readKind(row.text('kind') ?? '');
  const revoked = readRevocation(row);
  const dates = (['from', 'to', 'actDate'] as const).flatMap((field) => {
    const date = row.date(field);
    return date === undefined ? [] : [[field, date] as const];
  });
  return {
    origin: row.origin,
    ...texts(row, ['code', 'institution', 'municipality', 'principalEmail', 'delegateEmail', 'session']),
    ...protocolOf(row),
    ...(principal !== undefined && { principal }),
    ...(delegate !== undefined && { delegate }),
    ...(kind !== undefined && { delegationKind: kind }),
    ...Object.fromEntries(dates),
    ...(revoked !== undefined && { revoked }),
  };
}

/** Number and date of protocol, each in its column or both in one: `n. 1234/U del 12/02/2026`. */
function protocolOf(row: ListRow<Field>): Pick<ActRow, 'protocol' | 'protocolDate'> {
  const { number, date } = readReference(row.text('protocol') ?? '');
  const beside = row.plainMoment('protocolDate') ? {} : readReference(row.text('protocolDate') ?? '');
  const [protocol, protocolDate] = [number ?? beside.number, beside.date ?? row.date('protocolDate') ?? date];
  return { ...(protocol !== undefined && { protocol }), ...(protocolDate !== undefined && { protocolDate }) };
}

const joined = (...parts: readonly (string | undefined)[]): string | undefined =>
  parts.filter(Boolean).join(' ') || undefined;

/** What is delegated, as registers write it: the function for a time, or single sessions. */
function readKind(text: string): ActRow['delegationKind'] {
  const bare = fold(text);
  if (/\bFUNZION|\bSTABIL|\bPERMANENT|\bANNUAL|\bCOORDINAMENT/.test(bare)) return 'funzione';
  return /\bINCONTR|\bSINGOL|\bPARTECIPAZION|\bGIORNAT|\bSESSION|\bEVENT|\bPRESENZ/.test(bare) ? 'incontro' : undefined;
}

/** A column of revocations holds a date, or only a yes. */
function readRevocation(row: ListRow<Field>): ActRow['revoked'] {
  const answer = readYesNo(row.text('revoked') ?? 'no');
  if (answer === false) return undefined;
  return answer ? 'undated' : row.date('revoked');
}
