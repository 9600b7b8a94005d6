// @ts-check
/**
 * Writes generated registrations as the export of a form, to measure the way from files to people:
 * node bench/linkage/write.js PEOPLE SEED FILE.csv [TRUTH.csv]
 */
import { writeFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import { registrations } from './registrations.js';

const [people = '3000', seed = '1', file = 'risposte.csv', truth] = process.argv.slice(2);
const TITLES = {
  at: 'Informazioni cronologiche',
  surname: 'Cognome',
  givenName: 'Nome',
  fullName: 'Cognome e nome',
  email: 'Indirizzo email',
  phone: 'Telefono',
  role: 'In qualità di',
  institute: 'Codice meccanografico',
  institution: 'Istituto',
  municipality: 'Comune',
  province: 'Provincia',
};
const rows = registrations(Number(people), Number(seed));
const cells = rows.map(({ mention }) => {
  const said = new Map(Object.entries(mention));
  return Object.keys(TITLES).map((field) => String(said.get(field) ?? ''));
});
writeFileSync(file, stringify([Object.values(TITLES), ...cells]));
if (truth)
  writeFileSync(truth, stringify([['riga', 'persona'], ...rows.map(({ person }, index) => [index + 2, person])]));
