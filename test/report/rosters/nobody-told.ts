import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pictureOf } from '../../../src/cli/archive.js';
import { ROSTER_FORMS } from '../../../src/cli/roster-forms.js';
import type { Facts } from '../../../src/domain/facts.js';
import { buildRosters } from '../../../src/domain/rosters/build.js';
import { squash } from '../../../src/domain/text.js';
import { ROSTER_FORMATS, type RosterFormat } from '../../../src/report/formats.js';
import { openStore } from '../../../src/store/store.js';
import { partsOf } from '../xlsx-parts.js';
import { readPdf } from './read-pdf.js';

/** Every text of a roster in each format, also what is not seen: descriptions, hidden columns, comments. */
const TEXT_OF: { readonly [F in RosterFormat]: (bytes: Buffer) => string } = {
  pdf: (bytes) => {
    const { pages, source } = readPdf(bytes);
    return [...pages, source.slice(source.indexOf('<?xpacket'), source.indexOf('<?xpacket end'))].join('\n');
  },
  xlsx: (bytes) =>
    [...partsOf(bytes)]
      .filter(([name]) => name.endsWith('.xml'))
      .map(([, xml]) => xml)
      .join('\n'),
  html: String,
  csv: String,
  testo: String,
};

/** What a roster must never say, of all that the archive knows: addresses, numbers, acts, and who delegated. */
function secretsIn(facts: Facts): string[] {
  const texts = JSON.stringify(facts);
  const rows = [...facts.rows.responses, ...facts.rows.acts].map(
    (row) => row as unknown as Record<string, string | undefined>,
  );
  const of = (key: string) => rows.flatMap((row) => row[key] ?? []);
  return [
    ...(texts.match(/[\w.+-]+@[\w-]+\.[\w.-]+/g) ?? []),
    ...(texts.match(/\b[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]\b/g) ?? []),
    ...of('phone').filter((phone) => phone.replace(/\D/g, '').length >= 6),
    ...of('protocol').filter((number) => /\d{4}/.test(number)),
    ...[...of('principal'), ...of('principalEmail')],
  ];
}

/** Whether a text says it: a number as a number, whatever parts its figures; anything else however it is written. */
function says({ text, squashed }: { readonly text: string; readonly squashed: string }, secret: string): boolean {
  if (/\p{L}/u.test(secret)) return squashed.includes(squash(secret));
  const figures = secret.replace(/\D/g, '').replace(/^0+/, '');
  return new RegExp(`(?<!\\d)0*${[...figures].join('[ ./-]?')}(?!\\d)`).test(text);
}

/** What the rosters of the archive in a folder tell, in any format, of what is nobody's business; and how much of that there is. */
export async function toldOnRosters(
  folder: string,
): Promise<{ readonly tried: number; readonly told: readonly string[] }> {
  const archives = readdirSync(folder).filter((file) => file.endsWith('.db'));
  // The archive of the desk, where a damaged one and copies lie beside it.
  const archive = (archives.includes('zerosei.db') ? 'zerosei.db' : archives[0]) as string;
  const store = await openStore(join(folder, archive), '0.0.0');
  const { picture, settings } = await pictureOf(store);
  const facts = store.facts(settings.region);
  store.close();
  const rosters = buildRosters(picture, settings, { date: '2026-03-10' });
  const printed = async (format: RosterFormat) => {
    const contents = rosters.map(async (roster) => (await ROSTER_FORMS[format]([roster], {})).content);
    return (await Promise.all(contents)).map((content) => TEXT_OF[format](Buffer.from(content)));
  };
  // Whoever takes part signs, and trainers and director are named: a head may stand there on their own account.
  const cells = (await printed('csv')).flatMap((text) => text.split('\r\n').map((line) => line.split(';').slice(5, 7)));
  const named = [
    ...cells.flatMap(([surname = '', givenName = '']) => [surname + givenName, givenName + surname]),
    ...[settings.director, ...facts.rows.sessions.map(({ speakers }) => speakers ?? '')],
  ].map(squash);
  const isSecret = (text: string) => squash(text).length > 4 && !named.some((one) => one.includes(squash(text)));
  const secrets = secretsIn(facts).filter(isSecret);
  const told: string[] = [];
  for (const format of ROSTER_FORMATS) {
    const texts = (await printed(format)).map((text) => ({ text, squashed: squash(text) }));
    told.push(...secrets.filter((secret) => texts.some((one) => says(one, secret))));
  }
  return { tried: secrets.length, told };
}
