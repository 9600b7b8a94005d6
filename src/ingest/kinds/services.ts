import type { ServiceRow } from '../../domain/facts.js';
import type { RejectedRow } from '../../domain/rejected.js';
import { fold, hashText } from '../../domain/text.js';
import { matchTitles, type TitleList } from '../columns/titles.js';
import { columnProfile } from '../columns/value-profile.js';
import type { Column, Table } from '../table.js';
import type { Claim, KindReader, RowReader } from './kind-reader.js';
import { type ListRow, listReader, originAt, texts } from './list-reader.js';
import { hasPerson } from './people.js';

const TITLES = {
  id: [
    'id',
    'codice',
    'id servizio',
    'codice servizio',
    'identificativo',
    'codice struttura',
    'id struttura',
    'numero',
    'codice interno',
    'codice unità offerta',
    'identificativo servizio',
  ],
  name: [
    'denominazione',
    'nome',
    'servizio',
    'denominazione servizio',
    'nome servizio',
    'struttura',
    'unità di offerta',
    'denominazione struttura',
    'nido',
    'denominazione servizio per l infanzia',
  ],
  type: ['tipo', 'tipologia', 'tipo servizio', 'tipologia servizio', 'categoria', 'tipo struttura'],
  municipality: [
    'comune',
    'città',
    'località',
    'comune sede',
    'comune ubicazione',
    'ubicazione',
    'comune in cui è ubicata',
  ],
  province: ['provincia', 'prov', 'sigla provincia'],
  manager: [
    'gestore',
    'ente gestore',
    'soggetto gestore',
    'gestione',
    'titolare',
    'ente titolare',
    'cooperativa',
    'soggetto titolare',
    'gestore servizio',
    'titolare gestione',
    'denominazione gestore',
    'denominazione ente gestore',
  ],
  email: ['e-mail', 'email', 'mail', 'posta elettronica', 'indirizzo e-mail'],
  cpt: ['cpt', 'codice cpt', 'coordinamento pedagogico territoriale', 'ambito', 'ambito sociale'],
} as const satisfies TitleList<string>;
type Field = keyof typeof TITLES;

const OWN = ['SERVIZIO', 'SERVIZI', 'STRUTTURA', 'NIDO'];

const find = (table: Table): Map<Field, Column> => matchTitles<Field>(table, TITLES, OWN, 'services');
const word = (field: Field): string => TITLES[field][0];
const OTHERS = /\bCAPOFILA\b|\bCOMUNI\b|\bPRESIDENTE\b|\bCAPIENZA\b|\bPOSTI\b|\bDATA\b/;

/**
 * The services 0–3, which have an id of the office's and never a codice meccanografico. A list without ids gives each one
 * made of its name and comune: the same whenever the list comes.
 */
export const services: KindReader<'services'> = {
  kind: 'services',
  claim(table): Claim {
    const found = find(table);
    const known = [...found.values()];
    const hasId = found.has('id');
    const missing = [
      ...(hasId || found.has('municipality') ? [] : [word('id')]),
      ...(found.has('name') ? [] : [word('name')]),
    ];
    if (missing.length > 0 || holdsCodes(table, found.get('id')) || hasPerson(table))
      return { strength: 'none', missing, known };
    const own =
      table.columns.some(({ title }) => /serviz|struttura|unit[aà] (?:di )?offerta/i.test(title)) ||
      found.has('manager');
    const marked = own || found.has('type');
    const titles = table.columns.map(({ title }) => title.toUpperCase().replaceAll('_', ' '));
    const other = titles.some((title) => OTHERS.test(title));
    if (!hasId) return { strength: ofNurseries(titles, own) && !other ? 'possible' : 'none', missing, known };
    const strength = own ? 'sure' : other ? 'none' : marked ? 'sure' : found.has('municipality') ? 'possible' : 'none';
    return { strength, missing, known };
  },
  open(table, profile) {
    const found = find(table);
    const list = listReader<'services', Field>(table, profile, { found, word, dates: [], build: builder(found) });
    return found.has('id') ? list : toldApart(list, found.get('name'));
  },
};

/** Codes of schools: in the column of the ids; where there is none, in any. */
const holdsCodes = (table: Table, id: Column | undefined): boolean =>
  (id ? [id] : table.columns).some((column) => columnProfile(column, table.sample).share('code') > 0.5);

/** Without ids titles must say that the rows are services, and of no school. */
const ofNurseries = (titles: readonly string[], own: boolean): boolean =>
  (own || titles.some((title) => /\b(?:MICRO)?NID[OI]\b|PRIMA INFANZIA/.test(title))) &&
  !titles.some((title) => /SCUOL|ISTITUT|PLESS/.test(title));

const builder =
  (found: ReadonlyMap<Field, Column>) =>
  (row: ListRow<Field>): ServiceRow => {
    const name = row.needed('name');
    const municipality = found.has('id') ? '' : row.needed('municipality');
    return {
      origin: row.origin,
      id: found.has('id') ? row.needed('id') : idFrom(name, municipality),
      name,
      ...texts(row, ['type', 'municipality', 'province', 'manager', 'email', 'cpt']),
    };
  };

/** An id made of what is written: short, and the same for any spelling of capitals, accents and signs. */
const idFrom = (name: string, municipality: string): string =>
  `S-${hashText(`${fold(name)}|${fold(municipality)}`).slice(0, 7)}`.toUpperCase();

/** Of services of one name and comune nobody could tell which is meant: all but the first are refused, and said so. */
function toldApart(list: RowReader<'services'>, column: Column | undefined): RowReader<'services'> {
  return {
    ...list,
    end() {
      const read = list.end();
      const first = new Map<string, ServiceRow>();
      const rejected: RejectedRow[] = [];
      const rows = [...read.rows].filter((row) => {
        const before = first.get(row.id);
        if (before === undefined) first.set(row.id, row);
        if (before === undefined || isSame(before, row)) return true;
        const what = `un id, che lo distingua da quello della riga ${before.origin.row}`;
        rejected.push({ origin: originAt(row.origin, column), value: row.name, reason: { why: 'missing', what } });
        return false;
      });
      return { ...read, rows, rejected: [...read.rejected, ...rejected] };
    },
  };
}

const isSame = ({ origin: _, ...a }: ServiceRow, { origin: __, ...b }: ServiceRow): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
