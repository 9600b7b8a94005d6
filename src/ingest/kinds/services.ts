import type { ServiceRow } from '../../domain/facts.js';
import { matchTitles, type TitleList } from '../columns/titles.js';
import { columnProfile } from '../columns/value-profile.js';
import type { Column, Table } from '../table.js';
import type { Claim, KindReader } from './kind-reader.js';
import { type ListRow, listReader, texts } from './list-reader.js';
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

/** The services 0–3, which have an id of the office's and never a codice meccanografico. */
export const services: KindReader<'services'> = {
  kind: 'services',
  claim(table): Claim {
    const found = find(table);
    const id = found.get('id');
    const missing = (['id', 'name'] as const).filter((field) => !found.has(field)).map(word);
    const codes = columnProfile(id, table.sample);
    const foreign = codes.share('code') > 0.5 || hasPerson(table);
    if (missing.length > 0 || foreign) return { strength: 'none', missing, known: [...found.values()] };
    const own =
      table.columns.some(({ title }) => /serviz|struttura|unit[aà] (?:di )?offerta/i.test(title)) ||
      found.has('manager');
    const marked = own || found.has('type');
    const other = table.columns.some(({ title }) => OTHERS.test(title.toUpperCase().replaceAll('_', ' ')));
    const strength = own ? 'sure' : other ? 'none' : marked ? 'sure' : found.has('municipality') ? 'possible' : 'none';
    return { strength, missing, known: [...found.values()] };
  },
  open: (table, profile) =>
    listReader<'services', Field>(table, profile, { found: find(table), word, dates: [], build }),
};

const build = (row: ListRow<Field>): ServiceRow => ({
  origin: row.origin,
  id: row.needed('id'),
  name: row.needed('name'),
  ...texts(row, ['type', 'municipality', 'province', 'manager', 'email', 'cpt']),
});
