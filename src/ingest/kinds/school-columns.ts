import { squash } from '../../domain/text.js';
import { wordsSaid } from '../columns/spoken-words.js';
import { matchTitles, type TitleList } from '../columns/titles.js';
import { columnProfile } from '../columns/value-profile.js';
import type { Column, Table } from '../table.js';
import { valueIn } from '../values/cells.js';
import { isLikeSchoolCode } from '../values/codes.js';

const TITLES = {
  code: [
    'codice',
    'codice meccanografico',
    'codice scuola',
    'codice plesso',
    'meccanografico',
    'cod mecc',
    'codice mecc',
    'codice meccanografico plesso',
    'codice meccanografico scuola',
  ],
  name: [
    'denominazione',
    'denominazione plesso',
    'denominazione scuola',
    'nome',
    'nome scuola',
    'nome plesso',
    'plesso',
    'scuola',
    'plesso scuola',
    'denominazione plesso scuola',
    'scuola dell infanzia',
    'scuola infanzia',
    'plesso infanzia',
  ],
  instituteCode: [
    'codice istituto di riferimento',
    'codice istituto principale',
    'codice meccanografico istituto',
    'codice istituto riferimento',
    'codice istituto',
  ],
  instituteName: [
    'denominazione istituto di riferimento',
    'denominazione istituto principale',
    'denominazione istituto riferimento',
    'denominazione istituto',
    'nome istituto',
    'istituto',
  ],
  region: ['regione'],
  province: ['provincia', 'prov', 'sigla provincia', 'pr'],
  municipality: [
    'comune',
    'comune sede',
    'descrizione comune',
    'città',
    'località',
    'comune ubicazione',
    'ubicazione',
    'comune plesso',
  ],
  municipalityCode: ['codice comune', 'codice catastale', 'codice belfiore', 'codice catastale comune'],
  address: ['indirizzo', 'via', 'indirizzo sede'],
  postalCode: ['cap'],
  type: [
    'ordine',
    'ordine di scuola',
    'grado',
    'tipo',
    'tipologia',
    'ordine e grado',
    'tipo scuola',
    'tipo istituto',
    'tipologia scuola',
    'ordine scuola',
  ],
  email: [
    'e-mail',
    'email',
    'mail',
    'peo',
    'posta elettronica',
    'indirizzo e-mail',
    'e-mail istituto',
    'e-mail istituzionale',
    'e-mail scuola',
  ],
  pec: ['pec', 'posta certificata', 'indirizzo pec', 'posta elettronica certificata'],
  cpt: ['cpt', 'codice cpt', 'cpt di riferimento', 'cpt di appartenenza', 'coordinamento pedagogico territoriale'],
  schoolYear: ['anno scolastico', 'as'],
  head: [
    'dirigente',
    'dirigente scolastico',
    'ds',
    'cognome ds',
    'cognome dirigente',
    'cognome dirigente scolastico',
    'nominativo dirigente',
    'nome dirigente',
    'dirigente in servizio',
    'chi è il dirigente',
  ],
} as const satisfies TitleList<string>;
export type SchoolField = keyof typeof TITLES;

/** The title that we suggest for a field. */
export const schoolWord = (field: SchoolField): string => TITLES[field][0];

const OWN = ['ISTITUTO', 'SCUOLA', 'PLESSO', 'IC', 'SCOLASTICO', 'SCOLASTICA', 'SEDE'];

const MINISTERIAL: Readonly<Record<string, SchoolField>> = {
  ANNOSCOLASTICO: 'schoolYear',
  REGIONE: 'region',
  PROVINCIA: 'province',
  CODICEISTITUTORIFERIMENTO: 'instituteCode',
  DENOMINAZIONEISTITUTORIFERIMENTO: 'instituteName',
  CODICESCUOLA: 'code',
  DENOMINAZIONESCUOLA: 'name',
  INDIRIZZOSCUOLA: 'address',
  CAPSCUOLA: 'postalCode',
  CODICECOMUNESCUOLA: 'municipalityCode',
  DESCRIZIONECOMUNE: 'municipality',
  DESCRIZIONETIPOLOGIAGRADOISTRUZIONESCUOLA: 'type',
  INDIRIZZOEMAILSCUOLA: 'email',
  INDIRIZZOPECSCUOLA: 'pec',
};

/** What else the ministry writes of a school, which is not read. */
const NOT_READ = [
  ...[
    'AREAGEOGRAFICA',
    'DESCRIZIONECARATTERISTICASCUOLA',
    'INDICAZIONESEDEDIRETTIVO',
    'INDICAZIONESEDEOMNICOMPRENSIVO',
  ],
  ...['SEDESCOLASTICA', 'SITOWEBSCUOLA'],
];
const ALL_MINISTERIAL: ReadonlySet<string> = new Set([...Object.keys(MINISTERIAL), ...NOT_READ]);

/**
 * True for the open data of the ministry as they are published, with no column added and codes of schools in their place:
 * nothing else can be meant.
 */
export function isAsPublished(table: Pick<Table, 'columns' | 'sample'>): boolean {
  const { columns, sample } = table;
  if (!isMinisterial(columns) || !columns.every(({ title }) => ALL_MINISTERIAL.has(squash(title)))) return false;
  const { index } = schoolColumns(table).get('code') as Column;
  const codes = sample.flatMap(({ cells }) => valueIn(cells[index]) ?? []);
  return codes.filter(isLikeSchoolCode).length >= codes.length / 2;
}

/** True for the open data of the ministry, recognised by titles that nobody else writes. */
export function isMinisterial(columns: readonly Column[]): boolean {
  const titles = new Set(columns.map(({ title }) => squash(title)));
  return (
    titles.has('CODICESCUOLA') &&
    titles.has('DENOMINAZIONESCUOLA') &&
    titles.has('DESCRIZIONETIPOLOGIAGRADOISTRUZIONESCUOLA')
  );
}

/** The columns of a registry by field, in order of the file. */
export function schoolColumns(table: Pick<Table, 'columns' | 'sample'>): Map<SchoolField, Column> {
  const { columns } = table;
  if (!isMinisterial(columns)) return officeColumns(table);
  const found = new Map<SchoolField, Column>();
  for (const column of columns) {
    const field = MINISTERIAL[squash(column.title)];
    if (field !== undefined && !found.has(field)) found.set(field, column);
  }
  return found;
}

/** Share of the values of an «istituto» that must be codes for it not to be a name. */
const CODES = 0.5;

/**
 * In a list of plessi `codice` and `denominazione` are the plesso's, `codice istituto` and `istituto` the institute's; in
 * a list of institutes, which names nothing else, they are the row's own. What a bare «istituto» holds, its values say.
 */
function officeColumns({ columns, sample }: Pick<Table, 'columns' | 'sample'>): Map<SchoolField, Column> {
  const found = matchTitles<SchoolField>({ columns, sample }, TITLES, OWN, 'schools');
  const bare = found.get('instituteName');
  const isCode = wordsSaid(bare?.title ?? '') === 'ISTITUTO' && columnProfile(bare, sample).share('code') >= CODES;
  if (bare !== undefined && isCode && !found.has('instituteCode')) {
    found.delete('instituteName');
    found.set('instituteCode', bare);
  }
  const name = found.get('name');
  // Beside a «cognome», a «nome» is a person's.
  if (name !== undefined && wordsSaid(name.title) === 'NOME' && columns.some(isSurname)) found.delete('name');
  for (const [institute, own] of OWN_OF_INSTITUTES) {
    const column = found.get(institute);
    if (column === undefined || found.has(own)) continue;
    found.delete(institute);
    found.set(own, column);
  }
  return found;
}

const isSurname = ({ title }: Column): boolean => wordsSaid(title) === 'COGNOME';

const OWN_OF_INSTITUTES = [
  ['instituteCode', 'code'],
  ['instituteName', 'name'],
] as const;
