import type { CptRow } from '../../domain/facts.js';
import { wordsSaid } from '../columns/spoken-words.js';
import { matchTitles, type TitleList } from '../columns/titles.js';
import { columnProfile } from '../columns/value-profile.js';
import type { Column, Table } from '../table.js';
import { valueIn } from '../values/cells.js';
import type { Claim, KindReader } from './kind-reader.js';
import { type ListRow, listReader, texts } from './list-reader.js';
import { hasPerson, wholeNames } from './people.js';

const TITLES = {
  code: ['codice', 'codice cpt', 'cpt', 'id', 'sigla', 'id cpt', 'codice ambito'],
  name: [
    'denominazione',
    'nome',
    'denominazione cpt',
    'nome cpt',
    'coordinamento pedagogico territoriale',
    'coordinamento',
    'cpt',
    'cpt di',
  ],
  socialArea: [
    'ambito',
    'ambito sociale',
    'ambito territoriale',
    'ambito territoriale sociale',
    'denominazione ambito',
    'nome ambito',
    'piano di zona',
    'ambito riferimento',
    'ambito appartenenza',
  ],
  province: ['provincia', 'prov', 'sigla provincia'],
  leadMunicipality: [
    'capofila',
    'comune capofila',
    'ente capofila',
    'capofila ambito',
    'comune capofila ambito',
    'ente capofila ambito',
  ],
  municipalities: [
    'comuni',
    'comuni ambito',
    'elenco comuni',
    'comuni cpt',
    'comuni aderenti',
    'comuni appartenenti',
    'comuni afferenti',
    'comuni appartenenti cpt',
    'comuni che ne fanno parte',
    'comuni competenza',
    'comuni compresi',
    'comuni territorio',
    'comuni associati',
    'comuni ambito territoriale',
  ],
  municipality: ['comune', 'denominazione comune', 'nome comune'],
  presidentSurname: ['cognome presidente', 'presidente cognome', 'cognome', 'cognome presidente coordinatore'],
  presidentGivenName: ['nome presidente', 'presidente nome', 'nome presidente coordinatore'],
  president: [
    'presidente',
    'presidente coordinatore',
    'nominativo presidente',
    'presidente eletto',
    'presidente in carica',
    'presidente cpt',
    'cognome e nome presidente',
  ],
  presidentEmail: ['e-mail presidente', 'email presidente', 'presidente email', 'mail presidente', 'e-mail', 'email'],
  mandateFrom: [
    'mandato dal',
    'inizio mandato',
    'dal',
    'data elezione',
    'data nomina',
    'mandato inizio',
    'presidente dal',
    'in carica dal',
    'eletto il',
    'nominato il',
    'inizio',
    'insediamento',
    'data insediamento',
  ],
  mandateTo: [
    'mandato al',
    'fine mandato',
    'al',
    'scadenza mandato',
    'mandato fine',
    'presidente al',
    'in carica al',
    'data fine mandato',
    'scadenza',
    'fine',
  ],
} as const satisfies TitleList<string>;
type Field = keyof typeof TITLES;

const OWN = ['CPT', 'COORDINAMENTO', 'MANDATO', 'CARICA'];
const MARKS: readonly Field[] = ['socialArea', 'leadMunicipality', 'municipalities'];

/** A list without codes goes by the ambito, or by the name of the CPT. */
function find(table: Table): Map<Field, Column> {
  const found = matchTitles<Field>(table, TITLES, OWN, 'cpts');
  // «CPT» beside «Sigla CPT» is the name.
  const [plain, sign] = [/^CPT$/, SIGN].map((words) => table.columns.find(({ title }) => words.test(wordsSaid(title))));
  if (plain && sign && !found.has('name')) return found.set('code', sign).set('name', plain);
  const code = found.get('code') ?? found.get('socialArea') ?? found.get('name');
  return code === undefined ? found : found.set('code', code);
}

/** Words in the order of the alphabet, as `wordsSaid` gives them. */
const SIGN = /^CPT SIGLA$|^CODICE CPT$|^CPT ID$/;

const word = (field: Field): string => TITLES[field][0];

/**
 * The list of CPTs: one row each with its comuni in a cell, or one row for each comune of a CPT; or their names alone, to
 * be known where somebody writes them.
 */
export const cpts: KindReader<'cpts'> = {
  kind: 'cpts',
  claim(table): Claim {
    const found = find(table);
    const code = found.get('code');
    const territory = found.has('municipalities') || found.has('municipality') || found.has('leadMunicipality');
    const named = found.has('name') && found.get('name') !== code;
    const missing = [...(code ? [] : [word('code')]), ...(territory || named ? [] : [word('municipalities')])];
    const foreign = holdsSchools(table);
    if (missing.length > 0 || foreign || hasPerson(table))
      return { strength: 'none', missing, known: [...found.values()] };
    const own = /\bcpt\b/i.test((code as Column).title.replaceAll('_', ' '));
    const marked = MARKS.some((field) => found.has(field));
    // Without comuni it is one only if nobody else wants it: a code and a name are little.
    if (!territory) return { strength: withoutComuni(found, marked), missing, known: [...found.values()] };
    // A list of services may name the CPT of each: there the first code is another.
    const another = own && table.columns.some((column) => column !== code && ANOTHER.test(wordsSaid(column.title)));
    if (another) return { strength: 'none', missing, known: [...found.values()] };
    return { strength: own || marked ? 'sure' : 'none', missing, known: [...found.values()] };
  },
  open: (table, profile) =>
    listReader<'cpts', Field>(table, profile, {
      found: find(table),
      word,
      dates: ['mandateFrom', 'mandateTo'],
      fills: { municipality: 'municipalities', president: 'presidentSurname' },
      build: builder(wholeNames(table, find(table).get('president'))),
    }),
};

/** Titles that name CPTs make a list of them likely, with presidents and their terms sure. */
function withoutComuni(found: ReadonlyMap<Field, Column>, marked: boolean): Claim['strength'] {
  const title = (field: Field) => (found.get(field)?.title ?? '').replaceAll('_', ' ');
  const speaks = CPTS.test(title('code')) || CPTS.test(title('name'));
  const presided = found.has('mandateFrom') && (found.has('president') || found.has('presidentSurname'));
  return speaks && presided ? 'sure' : speaks || presided || marked ? 'possible' : 'none';
}
const CPTS = /\bcpt\b|coordinament|pedagog/i;

/** Words in the order of the alphabet, as `wordsSaid` gives them. */
const ANOTHER = /^(?:CODICE|ID|IDENTIFICATIVO)(?: (?:SERVIZIO|STRUTTURA|NIDO))?$/;

const holdsSchools = (table: Table): boolean =>
  table.columns.some((column) => columnProfile(column, table.sample).share('code') > 0.5);

const builder =
  (split: ReturnType<typeof wholeNames>) =>
  (row: ListRow<Field>): CptRow => {
    const code = row.needed('code');
    const whole = row.text('presidentSurname') === undefined ? row.text('president') : undefined;
    const president = whole === undefined ? undefined : split(whole);
    const presidentSurname = president?.surname ?? row.text('presidentSurname');
    const presidentGivenName = president?.givenName ?? row.text('presidentGivenName');
    const mandateFrom = row.date('mandateFrom');
    const mandateTo = row.date('mandateTo');
    return {
      origin: row.origin,
      code,
      ...texts(row, ['name', 'socialArea', 'province', 'leadMunicipality', 'presidentEmail']),
      municipalities: municipalitiesOf(row),
      ...(presidentSurname !== undefined && { presidentSurname }),
      ...(presidentGivenName !== undefined && { presidentGivenName }),
      ...(mandateFrom !== undefined && { mandateFrom }),
      ...(mandateTo !== undefined && { mandateTo }),
    };
  };

/** The comuni of the row, by any sign that offices put between them; the two names of one comune come apart, and are each known as it. */
function municipalitiesOf(row: ListRow<Field>): string[] {
  const field = row.text('municipalities') === undefined ? 'municipality' : 'municipalities';
  return row
    .lines(field)
    .split(/[|;/,\r\n•]/)
    .flatMap((part) => valueIn(part.replace(/^\s*[-–*]\s+/, '')) ?? []);
}
