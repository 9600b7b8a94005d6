import type { ActRow } from '../../domain/facts.js';
import { fold } from '../../domain/text.js';
import { matchTitles, type TitleList } from '../columns/titles.js';
import type { Column, Table } from '../table.js';
import { readYesNo } from '../values/yes-no.js';
import type { Claim, KindReader } from './kind-reader.js';
import { type ListRow, listReader, texts } from './list-reader.js';
import { hasPerson } from './people.js';

const TITLES = {
  code: [
    'codice istituto',
    'codice',
    'codice meccanografico',
    'codice meccanografico istituto',
    'meccanografico',
    'codice scuola',
    'codice ic',
    'cod mecc',
  ],
  institution: [
    'istituto',
    'denominazione',
    'denominazione istituto',
    'istituto comprensivo',
    'scuola',
    'ic',
    'istituzione scolastica',
    'ente',
    'istituto scolastico',
    'denominazione istituto scolastico',
    'scuola istituto',
    'istituto appartenenza',
    'scuola appartenenza',
    'istituto servizio',
    'nome istituto',
    'denominazione scuola',
  ],
  municipality: ['comune', 'comune istituto', 'città', 'sede istituto'],
  principal: [
    'ds',
    'delegante',
    'dirigente',
    'dirigente scolastico',
    'dirigente delegante',
    'ds delegante',
    'cognome e nome ds',
    'nominativo ds',
    'cognome e nome delegante',
    'nominativo delegante',
    'cognome e nome dirigente',
    'chi delega',
    'delegato da',
    'capo istituto',
    'dirigente reggente',
  ],
  principalSurname: ['cognome ds', 'cognome delegante', 'cognome dirigente'],
  principalGivenName: ['nome ds', 'nome delegante', 'nome dirigente'],
  principalEmail: ['e-mail ds', 'e-mail delegante', 'e-mail dirigente', 'mail ds', 'email ds', 'email delegante'],
  delegate: [
    'delegato',
    'delegata',
    'delegato/a',
    'delegati',
    'nominativo delegato',
    'cognome e nome delegato',
    'nome e cognome delegato',
    'docente delegato',
    'docente delegata',
    'persona delegata',
    'soggetto delegato',
    'a chi',
    'sostituto',
    'vice',
    'vicario delegato',
    'delegato partecipante',
    'partecipante delegato',
    'collaboratore delegato',
    'chi partecipa',
    'nome e cognome della persona delegata',
    'referente delegato',
  ],
  delegateSurname: ['cognome delegato', 'cognome delegata', 'cognome docente delegato'],
  delegateGivenName: ['nome delegato', 'nome delegata', 'nome docente delegato'],
  delegateEmail: ['e-mail delegato', 'mail delegato', 'email delegato', 'e-mail delegata', 'indirizzo e-mail delegato'],
  kind: [
    'tipo',
    'tipo delega',
    'tipologia',
    'tipologia delega',
    'oggetto',
    'oggetto delega',
    'natura delega',
    'delega',
  ],
  session: [
    'incontri',
    'incontro',
    'sessione',
    'sessioni',
    'data incontro',
    'date incontri',
    'codice incontro',
    'giornata',
    'evento',
    'per incontro',
    'incontro del',
    'incontro partecipa',
    'incontro a cui partecipa',
    'incontro e data',
    'giornate',
    'incontro formativo',
    'incontri a cui partecipa',
  ],
  from: ['dal', 'valida dal', 'validità dal', 'decorrenza', 'inizio', 'data inizio', 'inizio validità', 'da'],
  to: ['al', 'valida al', 'validità al', 'fino al', 'scadenza', 'fine', 'data fine', 'fine validità', 'valida fino al'],
  actDate: ['data', 'data atto', 'data delega', 'data atto delega', 'del', 'data documento', 'data firma'],
  protocol: [
    'protocollo',
    'numero protocollo',
    'n protocollo',
    'prot',
    'n prot',
    'numero prot',
    'num protocollo',
    'nr protocollo',
    'estremi protocollo',
    'protocollo n',
    'protocollo numero e data',
    'protocollo e data',
    'estremi atto',
    'estremi',
    'estremi delega',
    'riferimento protocollo',
    'protocollo entrata',
    'protocollo arrivo',
    'protocollo ingresso',
    'protocollo atto',
    'protocollo delega',
    'numero atto',
    'numero registro',
  ],
  protocolDate: [
    'data protocollo',
    'data prot',
    'protocollo del',
    'prot del',
    'data registrazione',
    'data protocollazione',
    'data arrivo',
  ],
  revoked: ['revoca', 'data revoca', 'revocata il', 'revocata', 'revocato', 'revocata in data', 'revoca del'],
  attachment: ['allegato', 'atto allegato', 'pdf'],
  notes: ['note', 'osservazioni'],
} as const satisfies TitleList<string>;
type Field = keyof typeof TITLES;

const MARKS: readonly Field[] = ['kind', 'session', 'from', 'to', 'actDate', 'protocol', 'protocolDate', 'revoked'];
/** Share of the titles that must be those of a register of acts. */
const FAMILIAR = 0.6;

const find = (table: Table): Map<Field, Column> => matchTitles<Field>(table.columns, TITLES, []);
const word = (field: Field): string => TITLES[field][0];

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
    const titled = table.columns.filter(({ title }) => title !== '').length;
    // Who filled in a form stands in columns of their own; an act has nobody but its two sides.
    const ours = any(...MARKS) && known.length >= FAMILIAR * titled && !hasPerson(table);
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
  const dates = (['from', 'to', 'actDate', 'protocolDate'] as const).flatMap((field) => {
    const date = row.date(field);
    return date === undefined ? [] : [[field, date] as const];
  });
  return {
    origin: row.origin,
    ...texts(row, ['code', 'institution', 'municipality', 'principalEmail', 'delegateEmail', 'session', 'protocol']),
    ...(principal !== undefined && { principal }),
    ...(delegate !== undefined && { delegate }),
    ...(kind !== undefined && { delegationKind: kind }),
    ...Object.fromEntries(dates),
    ...(revoked !== undefined && { revoked }),
  };
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
