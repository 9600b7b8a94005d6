import type { CptRow, SchoolRow, SchoolShape, ServiceRow, SourceFile } from '../../../src/domain/facts.js';
import { buildPlaces } from '../../../src/domain/places/registry.js';
import { checkCharacter } from '../../../src/domain/places/school-code.js';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings.js';
import { facts } from '../../builders.js';

/** Completes nine invented characters with a check character that agrees with them. */
export function coded(nine: string): string {
  const check = [...'123456789ABCDEGLNPQRTVX'].find((symbol) => checkCharacter(nine + symbol) === 'right');
  return nine + check;
}

/** A file of schools, of a school year. */
export const file = (label: string, shape: SchoolShape, given: Partial<SourceFile> = {}): SourceFile => ({
  label,
  kind: 'schools',
  shape,
  version: { schoolYear: '2025/26', arrival: 1, content: label },
  complete: false,
  provinces: [],
  columns: [],
  ...given,
});

/** A list of CPTs. */
export const cptFile = (label: string, arrival = 1): SourceFile => {
  const { shape: _, ...rest } = file(label, 'STAT', { kind: 'cpts', version: { arrival, content: label } });
  return rest;
};

let row = 1;
const origin = (label: string) => ({ file: label, row: ++row });

/** An institute of the ministry's registry. */
export const institute = (nine: string, name: string, municipality: string, label = 'STAT.csv'): SchoolRow => ({
  code: coded(nine),
  instituteCode: coded(nine),
  name,
  municipality,
  province: 'LECCO',
  region: 'LOMBARDIA',
  type: 'ISTITUTO COMPRENSIVO',
  origin: origin(label),
});

/** A plesso of an institute, by the nine characters of both. */
export const site = (nine: string, of: string, name: string, municipality: string, label = 'STAT.csv'): SchoolRow => ({
  ...institute(nine, name, municipality, label),
  instituteCode: coded(of),
  type: 'SCUOLA INFANZIA',
});

/** A nursery school of its own. */
const paritaria = (nine: string, name: string, municipality: string, label = 'PAR.csv'): SchoolRow => {
  const { instituteCode: _, ...rest } = institute(nine, name, municipality, label);
  return { ...rest, type: 'SCUOLA INFANZIA NON STATALE' };
};

/** A CPT with its comuni. */
export const cptRow = (code: string, name: string, municipalities: readonly string[], label = 'cpt.csv'): CptRow => ({
  code,
  name,
  municipalities,
  origin: origin(label),
});

/** A service 0–3. */
const service = (id: string, name: string, municipality: string): ServiceRow => ({
  id,
  name,
  municipality,
  origin: origin('servizi.csv'),
});

/** A small invented province: three institutes, their plessi, two paritarie, a nido, two CPTs. */
export const SCHOOLS: readonly SchoolRow[] = [
  institute('LCIC90100', 'I.C. "A. MANZONI"', 'LECCO'),
  site('LCAA90101', 'LCIC90100', 'INFANZIA ARCOBALENO', 'LECCO'),
  site('LCAA90102', 'LCIC90100', 'SCUOLA INFANZIA VIA VERDI', "CASSINA DE' CORTI"),
  institute('LCIC90200', 'I.C. STOPPANI - LECCO 2', 'LECCO'),
  site('LCAA90201', 'LCIC90200', 'INFANZIA RODARI', 'LECCO'),
  institute('LCIC90300', 'IC A. MANZONI BELLUNGO', "BELLUNGO PIANO'"),
  site('LCAA90301', 'LCIC90300', 'INFANZIA ARCOBALENO', "BELLUNGO PIANO'"),
  institute('LCIC90400', 'I.C. BOSCOVERDE', 'BOSCOVERDE'),
  paritaria('LC1A90100', 'SAN GIUSEPPE', 'LECCO'),
  paritaria('LC1A90200', 'SCUOLA DELL\'INFANZIA "SAN GIUSEPPE"', 'BOSCOVERDE'),
];

export const FILES: readonly SourceFile[] = [file('STAT.csv', 'STAT'), file('PAR.csv', 'PAR'), cptFile('cpt.csv')];

const SERVICES = [service('NID-001', 'Asilo nido Pollicino', 'Lecco')];
const CPTS = [
  cptRow('CPT-A', "CPT dell'Ambito di Lecco", ['Lecco']),
  cptRow('CPT-B', 'CPT Ambito di Bellungo', ["Cassina de' Corti", 'Bellungo Pianò']),
];

/** All that is known of the invented province: its places. */
export const FACTS = facts({ schools: SCHOOLS, services: SERVICES, cpts: CPTS }, FILES);

/** The places of the invented province. */
export const inventedPlaces = () => buildPlaces(FACTS, DEFAULT_SETTINGS);
