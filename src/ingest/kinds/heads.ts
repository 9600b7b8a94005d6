import type { HeadKind, HeadRow } from '../../domain/facts.js';
import { fold } from '../../domain/text.js';
import { matchTitles, type TitleList } from '../columns/titles.js';
import { columnProfile } from '../columns/value-profile.js';
import type { Column, Table } from '../table.js';
import { valueIn } from '../values/cells.js';
import { normalCode } from '../values/codes.js';
import type { Claim, KindReader } from './kind-reader.js';
import { type ListRow, listReader } from './list-reader.js';
import { headColumn, wholeNames } from './people.js';

const TITLES = {
  code: [
    'codice istituto',
    'codice',
    'codice meccanografico',
    'codice meccanografico istituto',
    'codice scuola',
    'meccanografico',
    'codice ic',
    'cod mecc',
    'codice istituzione scolastica',
    'istituto',
    'ic',
    'scuola',
    'codice meccanografico ic',
    'codice meccanografico istituto scolastico',
    'codice sede',
    'codice sede di incarico',
    'codice sede di servizio',
  ],
  surname: ['cognome', 'cognome dirigente', 'cognome ds', 'cognome dirigente scolastico'],
  givenName: ['nome', 'nome dirigente', 'nome ds', 'nome dirigente scolastico'],
  fullName: [
    'dirigente',
    'ds',
    'dirigente scolastico',
    'cognome e nome',
    'nome e cognome',
    'nominativo',
    'nominativo dirigente',
    'cognome nome dirigente scolastico',
    'cognome e nome ds',
  ],
  kind: [
    'incarico',
    'tipo incarico',
    'tipo',
    'titolo',
    'qualifica',
    'ruolo',
    'posizione',
    'titolare o reggente',
    'titolare reggente',
    'natura incarico',
    'tipologia incarico',
    'posizione giuridica',
    'incarico di',
  ],
  from: [
    'dal',
    'inizio',
    'inizio incarico',
    'data inizio',
    'da',
    'decorrenza',
    'in carica dal',
    'data inizio incarico',
    'decorrenza incarico',
    'servizio dal',
    'incarico dal',
    'data decorrenza',
    'decorrenza giuridica ed economica',
  ],
  to: [
    'al',
    'fine',
    'fine incarico',
    'data fine',
    'a',
    'scadenza',
    'termine',
    'in carica al',
    'data fine incarico',
    'data scadenza',
    'scadenza incarico',
    'fino al',
    'incarico al',
    'in carica fino al',
    'in servizio fino al',
    'data termine',
  ],
  email: ['e-mail', 'email', 'mail', 'posta elettronica', 'e-mail dirigente', 'e-mail ds', 'indirizzo e-mail'],
} as const satisfies TitleList<string>;
type Field = keyof typeof TITLES;

/** What lists of heads also tell of the institute. */
const AROUND: TitleList<string> = {
  name: [
    'denominazione',
    'istituto',
    'denominazione istituto',
    'nome istituto',
    'scuola',
    'denominazione scuola',
    'nome scuola',
    'denominazione sede',
    'denominazione sede di servizio',
    'descrizione sede di servizio',
    'istituto di titolarità',
  ],
  municipality: ['comune', 'città', 'sede', 'comune istituto', 'comune scuola', 'comune sede'],
  province: ['provincia', 'prov'],
  region: ['regione'],
  phone: ['telefono', 'tel', 'cellulare'],
  office: ['ambito', 'ufficio', 'at', 'ust', 'ufficio scolastico regionale', 'usr'],
  others: [
    'dsga',
    'vicario',
    'collaboratore vicario',
    'e-mail istituto',
    'e-mail scuola',
    'data decreto',
    'numero decreto',
  ],
  notes: ['note'],
};

const OWN = 'DS DIRIGENTE DIRIGENTI SCOLASTICO INCARICO PERIODO DURATA CARICA PERSONALE'.split(' ');
const KINDS: readonly HeadKind[] = ['titolare', 'reggente', 'facente_funzione'];

/** The columns of each field; of headings that we do not know, the one that holds the names of the heads is theirs. */
function find(table: Table): Map<Field, Column> {
  const found = matchTitles<Field>(table, TITLES, OWN, 'heads');
  if (found.has('surname') || found.has('fullName')) return found;
  const names = headColumn(table);
  if (names === undefined) return found;
  for (const [field, column] of found) if (column === names) found.delete(field);
  return found.set('fullName', names);
}
const word = (field: Field): string => TITLES[field][0];

/** Who heads which institute: a row is an institute and a person, with title and period. */
export const heads: KindReader<'heads'> = {
  kind: 'heads',
  claim(table): Claim {
    const found = find(table);
    const named = found.has('surname') || found.has('fullName');
    const missing = [...(found.has('code') ? [] : [word('code')]), ...(named ? [] : [word('surname')])];
    const code = found.get('code');
    const codes = columnProfile(code, table.sample);
    const foreign = codes.filled > 0 && codes.share('code') < 0.5;
    const known = [...found.values(), ...matchTitles(table, AROUND, OWN, 'heads').values()];
    if (missing.length > 0 || foreign) return { strength: 'none', missing, known };
    return { strength: isAssignment(table, found) ? 'sure' : 'possible', missing, known };
  },
  open: (table, profile) =>
    listReader<'heads', Field>(table, profile, {
      found: find(table),
      word,
      dates: ['from', 'to'],
      fills: { code: 'instituteCode', fullName: 'surname' },
      build: builder(wholeNames(table, find(table).get('fullName')), usualKind(find(table).get('fullName'))),
    }),
};

/** A period, or titles that only heads have. */
function isAssignment(table: Table, found: ReadonlyMap<Field, Column>): boolean {
  if (found.has('from') || found.has('to')) return true;
  const kind = found.get('kind');
  const titles = kind === undefined ? [] : table.sample.flatMap(({ cells }) => valueIn(cells[kind.index]) ?? []);
  return titles.length > 0 && titles.filter((text) => readKind(text) !== undefined).length >= 0.8 * titles.length;
}

/** In which title those of a column head, where nothing else says it: `Reggente` over their names, unless it says both. */
function usualKind(column: Column | undefined): HeadKind {
  const title = fold(column?.title ?? '');
  return /\bTITOLAR/.test(title) ? 'titolare' : (readKind(title) ?? 'titolare');
}

const builder =
  (split: ReturnType<typeof wholeNames>, usual: HeadKind) =>
  (row: ListRow<Field>): HeadRow => {
    const instituteCode = normalCode(row.needed('code'));
    const whole = row.text('surname') === undefined ? row.text('fullName') : undefined;
    const name = whole === undefined ? { surname: row.needed('surname') } : split(whole);
    const givenName = row.text('givenName') ?? ('givenName' in name ? name.givenName : undefined);
    const kindText = row.text('kind');
    const kind = kindText === undefined ? usual : readKind(kindText);
    if (kind === undefined)
      row.refuse('kind', { why: 'not-allowed', what: word('kind'), allowed: KINDS.map((k) => k.replace('_', ' ')) });
    const from = row.date('from');
    const to = row.date('to');
    const email = row.text('email');
    return {
      origin: row.origin,
      instituteCode,
      surname: name.surname,
      kind: kind ?? usual,
      ...(givenName !== undefined && { givenName }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...(email !== undefined && { email }),
    };
  };

/** In which title a person heads the institute, as lists write it: `Reggente`, `DS titolare`, `f.f.`. */
function readKind(text: string): HeadKind | undefined {
  const bare = fold(text);
  if (/\bREGG/.test(bare)) return 'reggente';
  if (/\bFACENTE|^F ?F$|\bFF\b|\bINCARICAT|\bVICARI/.test(bare)) return 'facente_funzione';
  return /\bTITOLAR|\bEFFETTIV|^(?:DS|D S|DIRIGENTE|DIRIGENTE SCOLASTICO|T)$/.test(bare) ? 'titolare' : undefined;
}
