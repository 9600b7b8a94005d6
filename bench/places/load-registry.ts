import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';
import { type Facts, rowsByKind, type SchoolRow, type SchoolShape, type SourceFile } from '../../src/domain/facts.js';

/** The registries of a folder as facts; `region` keeps only its schools. */
export async function loadRegistry(
  folder: string,
  names: Readonly<Record<string, SchoolShape>>,
  region?: string,
): Promise<Facts> {
  const files: SourceFile[] = [];
  const schools: SchoolRow[] = [];
  for (const [name, shape] of Object.entries(names)) {
    const version = { schoolYear: name.replace(/\D/g, '').slice(0, 6), arrival: 1, content: name };
    files.push({ label: name, kind: 'schools', shape, version, complete: false, provinces: [], columns: [] });
    for await (const row of rowsOf(join(folder, name))) {
      if (region === undefined || row['REGIONE'] === region) schools.push(schoolRow(row, name, schools.length + 2));
    }
  }
  return { files, rows: { ...rowsByKind(() => []), schools }, rejected: [] };
}

function rowsOf(path: string): AsyncIterable<Record<string, string>> {
  const bytes = createReadStream(path);
  return (path.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes).pipe(parse({ columns: true, bom: true }));
}

function schoolRow(row: Record<string, string>, file: string, line: number): SchoolRow {
  const fields = {
    code: row['CODICESCUOLA'],
    name: row['DENOMINAZIONESCUOLA'],
    instituteCode: row['CODICEISTITUTORIFERIMENTO'],
    instituteName: row['DENOMINAZIONEISTITUTORIFERIMENTO'],
    region: row['REGIONE'],
    province: row['PROVINCIA'],
    municipality: row['DESCRIZIONECOMUNE'],
    municipalityCode: row['CODICECOMUNESCUOLA'],
    type: row['DESCRIZIONETIPOLOGIAGRADOISTRUZIONESCUOLA'],
    email: row['INDIRIZZOEMAILSCUOLA'],
    pec: row['INDIRIZZOPECSCUOLA'],
  };
  const known = Object.entries(fields).filter(([, value]) => value !== undefined && value !== 'Non Disponibile');
  return { ...Object.fromEntries(known), origin: { file, row: line } } as unknown as SchoolRow;
}
