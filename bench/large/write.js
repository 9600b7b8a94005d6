// @ts-check
/**
 * Writes an invented file of very many rows, to measure what taking it in costs: a registry as the ministry's or the
 * export of a form. Same arguments, same bytes.
 *
 *     node bench/large/write.js schools|form ROWS FILE.csv
 */
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

const [kind = 'schools', count = '1000000', file = 'grande.csv'] = process.argv.slice(2);

let state = 20_260;
/** @param {number} below */
const random = (below) => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};
/** @param {string} words */
const picker = (words) => {
  const list = words.split(' ');
  return () => list[random(list.length)] ?? '';
};
const surname = picker('Lodi Conti Ferri Galli Mori Bassi Riva Valli Monti Serra Villa Costa Fontana Testa Pace Leoni');
const syllable = picker('ba ce di fo gu la me ni po ru sa te vi zo cra bri');
const givenName = picker('Ada Bice Carla Dora Elsa Gino Ivo Lea Mara Nino Olga Pia Rita Sara Tea Ugo Vera');
const comune = picker('ALBARA BORGOLIETO CASTELVERDE DOSSO FONTERIVA GRANAROLA LIETA MONTEVAGO PIEVALTA ROCCABIANCA');
const street = picker('MANZONI GARIBALDI ROMA MAZZINI VERDI DANTE PUCCINI CAVOUR PASCOLI LEOPARDI');
const name = () => `${surname()}${syllable()}${syllable()}`;
/** @param {number} index */
const digits = (index) => String(index).padStart(6, '0');
/** @param {number} index */
const code = (index) => `${index % 2 ? 'MI' : 'BG'}IC${index.toString(36).toUpperCase().padStart(6, '8')}`;

const SCHOOLS = `ANNOSCOLASTICO,AREAGEOGRAFICA,REGIONE,PROVINCIA,CODICEISTITUTORIFERIMENTO,DENOMINAZIONEISTITUTORIFERIMENTO,\
CODICESCUOLA,DENOMINAZIONESCUOLA,INDIRIZZOSCUOLA,CAPSCUOLA,CODICECOMUNESCUOLA,DESCRIZIONECOMUNE,\
DESCRIZIONECARATTERISTICASCUOLA,DESCRIZIONETIPOLOGIAGRADOISTRUZIONESCUOLA,INDICAZIONESEDEDIRETTIVO,\
INDICAZIONESEDEOMNICOMPRENSIVO,INDIRIZZOEMAILSCUOLA,INDIRIZZOPECSCUOLA,SITOWEBSCUOLA,SEDESCOLASTICA`;

/** @param {number} index */
function school(index) {
  const institute = index - (index % 7);
  const [own, its] = [code(index), code(institute)];
  const [town, province] = [comune(), index % 2 ? 'MILANO' : 'BERGAMO'];
  const type = index === institute ? 'ISTITUTO COMPRENSIVO' : 'SCUOLA INFANZIA';
  const title = `${street()} ${syllable()}${syllable()} ${town}`.toUpperCase();
  const belfiore = `${'ABCDEFGH'[town.length % 8]}${100 + town.length}`;
  return [
    ...['202526', 'NORD OVEST', 'LOMBARDIA', province, its, `IC ${digits(institute)}`, own, title],
    ...[`VIA ${street()} ${random(90)}`, '20100', belfiore, town, 'NORMALE', type, 'SI', 'Non Disponibile'],
    ...[`${own}@istruzione.it`, index % 3 ? `${its}@pec.istruzione.it` : 'Non Disponibile', 'Non Disponibile', 'NO'],
  ].join(',');
}

const FORM = `Informazioni cronologiche,Indirizzo email,Cognome,Nome,Telefono,Qualifica,Codice meccanografico,\
Denominazione istituto,Comune,Incontro,Delega`;

/** @param {number} index */
function response(index) {
  const at = new Date(Date.UTC(2026, 0, 7) + index * 2_000).toISOString();
  const day = at.slice(0, 10).split('-').reverse().join('/');
  const [last, first] = [name(), givenName()];
  return [
    ...[
      `${day} ${at.slice(11, 19).replaceAll(':', '.')}`,
      `${first}.${last}${index % 97}@scuola.example`.toLowerCase(),
    ],
    ...[last, first, `02 ${digits(random(1_000_000))}`, "Docente di scuola dell'infanzia", code(random(4_000) * 7)],
    ...[
      `IC ${street()} di ${comune()}`,
      comune(),
      `INC0${1 + random(9)} - mercoledì 11/02/2026`,
      random(40) ? '' : name(),
    ],
  ].join(',');
}

const [titles, row] = kind === 'form' ? [FORM, response] : [SCHOOLS, school];
const stream = createWriteStream(file);
stream.write(`${titles}\n`);
for (let index = 0; index < Number(count); index += 1_000) {
  const last = Math.min(Number(count), index + 1_000);
  const rows = Array.from({ length: last - index }, (_, place) => `${row(index + place)}\n`);
  if (!stream.write(rows.join(''))) await new Promise((resolve) => stream.once('drain', () => resolve(undefined)));
}
stream.end();
await finished(stream);
