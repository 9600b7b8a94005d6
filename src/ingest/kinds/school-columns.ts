import { squash } from '../../domain/text.js';
import { matchTitles, type TitleList } from '../columns/titles.js';
import { type Column, spokenTitles } from '../table.js';

const TITLES = {
  code: [
    'codice',
    'codice meccanografico',
    'codice scuola',
    'codice plesso',
    'codice istituto',
    'meccanografico',
    'cod mecc',
    'codice mecc',
    'codice ic',
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
    'istituto',
    'denominazione istituto',
    'nome istituto',
    'istituzione scolastica',
    'denominazione istituzione scolastica',
    'plesso scuola',
    'denominazione istituto scolastico',
    'denominazione plesso scuola',
    'scuola dell infanzia',
    'scuola infanzia',
    'plesso infanzia',
  ],
  instituteCode: [
    'codice istituto di riferimento',
    'istituto di riferimento',
    'codice istituto principale',
    'codice meccanografico istituto',
    'codice istituto riferimento',
  ],
  instituteName: [
    'denominazione istituto di riferimento',
    'denominazione istituto principale',
    'denominazione istituto riferimento',
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
  head: ['dirigente', 'dirigente scolastico', 'ds', 'cognome ds', 'cognome dirigente', 'cognome dirigente scolastico'],
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
export function schoolColumns(columns: readonly Column[]): Map<SchoolField, Column> {
  if (!isMinisterial(columns)) return officeColumns(columns);
  const found = new Map<SchoolField, Column>();
  for (const column of columns) {
    const field = MINISTERIAL[squash(column.title)];
    if (field !== undefined && !found.has(field)) found.set(field, column);
  }
  return found;
}

const INSTITUTE = /^(?:codice[ _])?(?:meccanografico[ _])?(?:ic|istituto)$|^(?:codice|cod)[ _].*istituto$/i;

/** In a list of plessi `codice` is the plesso's and `codice istituto` the institute's; alone, it is the row's own. */
function officeColumns(columns: readonly Column[]): Map<SchoolField, Column> {
  const found = matchTitles<SchoolField>(columns, TITLES, OWN);
  const code = found.get('code');
  const institutes = columns.filter((column) => isCalled(column, INSTITUTE));
  const owner = institutes[0];
  if (owner === undefined || found.has('instituteCode')) return found;
  // An «istituto» that is the only name there is says how it is called, not its code.
  if (found.get('name') === owner && !/^cod/i.test(owner.title)) return found;
  const other = columns.find(
    (column) => column !== owner && matchTitles<SchoolField>([column], TITLES, OWN).get('code') === column,
  );
  if (code === owner && other !== undefined) found.set('code', other);
  if (found.get('code') !== undefined && found.get('code') !== owner) {
    for (const [field, column] of found) if (column === owner) found.delete(field);
    if (/^cod/i.test(owner.title) || found.has('name')) found.set('instituteCode', owner);
    nameSites(columns, found);
  }
  return found;
}

const isCalled = (column: Column, pattern: RegExp): boolean =>
  spokenTitles(column).some((title) => pattern.test(title.replace(/[^\p{L}]+/gu, ' ').trim()));

/** Beside the institute's name, the row's own is the plesso's. */
function nameSites(columns: readonly Column[], found: Map<SchoolField, Column>): void {
  const site = columns.find((column) => isCalled(column, SITE_NAME));
  const institute = columns.find((column) => isCalled(column, INSTITUTE_NAME) && column !== found.get('instituteCode'));
  if (site === undefined || institute === undefined || found.has('instituteName')) return;
  found.set('name', site);
  found.set('instituteName', institute);
}

const SITE_NAME =
  /^(?:(?:denominazione|nome) (?:del(?:la|l)? )?)?(?:plesso|scuola|sede|plesso scuola)(?: (?:dell )?infanzia)?(?: statale)?$/i;
const INSTITUTE_NAME =
  /^(?:(?:denominazione|nome) (?:dell )?)?(?:ic|istituto|istituzione)(?: (?:comprensivo|scolastic[oa]))?(?: di riferimento)?$/i;
