// @ts-check
import { parse } from 'csv-parse/sync';
import { schoolCode } from '../../src/demo/codes.js';
import { stateRegistry } from '../../src/demo/registry-tables.js';
import { makeInstitutes } from '../../src/demo/schools.js';

/** @typedef {{ code: string, name: string, province: string, municipality: string, nurseries: string[], comuni: string[] }} Institute */

/**
 * The comprehensive institutes of a region, with the codes and the comuni of their nurseries, from a registry of the ministry.
 * @param {Uint8Array} bytes @param {string} region
 * @returns {Institute[]}
 */
export function readRegistry(bytes, region) {
  /** @type {Record<string, string>[]} */
  const rows = parse(bytes, { columns: true, bom: true });
  /** @type {Map<string, Institute>} */
  const institutes = new Map();
  for (const row of rows) {
    if (row['REGIONE'] !== region || row['DESCRIZIONETIPOLOGIAGRADOISTRUZIONESCUOLA'] !== 'ISTITUTO COMPRENSIVO')
      continue;
    institutes.set(row['CODICESCUOLA'] ?? '', {
      code: row['CODICESCUOLA'] ?? '',
      name: row['DENOMINAZIONESCUOLA'] ?? '',
      province: row['PROVINCIA'] ?? '',
      municipality: row['DESCRIZIONECOMUNE'] ?? '',
      nurseries: [],
      comuni: [row['DESCRIZIONECOMUNE'] ?? ''],
    });
  }
  for (const row of rows) {
    if (row['DESCRIZIONETIPOLOGIAGRADOISTRUZIONESCUOLA'] !== 'SCUOLA INFANZIA') continue;
    const institute = institutes.get(row['CODICEISTITUTORIFERIMENTO'] ?? '');
    institute?.nurseries.push(row['CODICESCUOLA'] ?? '');
    institute?.comuni.push(row['DESCRIZIONECOMUNE'] ?? '');
  }
  return [...institutes.values()].filter(({ nurseries }) => nurseries.length > 0);
}

const PROVINCES = 'BG BERGAMO,BS BRESCIA,CO COMO,CR CREMONA,LC LECCO,LO LODI,MI MILANO,MN MANTOVA,PV PAVIA,VA VARESE';

/**
 * A registry of so many invented institutes, forty for each copy of the fictional course, in the provinces of Lombardia.
 * @param {number} count
 * @returns {string[][]}
 */
export function inventRegistry(count) {
  const template = makeInstitutes();
  const provinces = PROVINCES.split(',');
  const institutes = Array.from({ length: count }, (_, index) => {
    const [letters = '', province = ''] = (provinces[index % provinces.length] ?? '').split(/ (.*)/);
    const institute = /** @type {typeof template[number]} */ (template[index % template.length]);
    const core = String(100 + Math.floor(index / provinces.length));
    /** @param {string} code */
    const recode = (code) => schoolCode(letters, code.slice(2, 4), core, code.slice(7, 9));
    const sites = institute.sites.map((site) => ({ ...site, code: recode(site.code) }));
    return { ...institute, code: recode(institute.code), sites, province };
  });
  const [titles = []] = stateRegistry([]);
  const rows = institutes.flatMap((institute) =>
    stateRegistry([institute])
      .slice(1, institute.sites.length + 2)
      .map((row) => row.with(2, 'LOMBARDIA').with(3, institute.province)),
  );
  return [[...titles], ...rows];
}
