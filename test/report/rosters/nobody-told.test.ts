import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pictureOf } from '../../../src/cli/archive.js';
import { ROSTER_FORMS } from '../../../src/cli/roster-forms.js';
import type { Facts } from '../../../src/domain/facts.js';
import { buildRosters } from '../../../src/domain/rosters/build.js';
import { squash } from '../../../src/domain/text.js';
import { ROSTER_FORMATS, type RosterFormat } from '../../../src/report/formats.js';
import { openStore } from '../../../src/store/store.js';
import { clerk } from '../../clerk.js';
import { partsOf } from '../xlsx-parts.js';
import { readPdf } from './read-pdf.js';

let tried = 0;
afterAll(() => expect(tried).toBeGreaterThan(200));

const scenarios = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'scenari');

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

/** The commands after which the archive is another. */
const CHANGES = /^(?:inizia|importa|dubbi|correggi|deleghe|annulla|impostazioni|ripristina)/;

/** A scenario after all that was done in it. */
async function playedOut(name: string) {
  const desk = clerk(join(scenarios, name));
  const commands = readFileSync(join(desk.folder, 'comandi.txt'), 'utf8').split('\n').filter(Boolean);
  for (const left of ['comandi.txt', 'transcript.txt']) rmSync(join(desk.folder, left), { force: true });
  for (const command of commands) {
    if (!CHANGES.test(command)) continue;
    await desk.does(...[...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? (bare as string)));
  }
  return desk;
}

test.each(readdirSync(scenarios))('no roster of «%s» tells what is nobody’s business, in any format', async (name) => {
  const { folder } = await playedOut(name);
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
  tried += secrets.length;
  for (const format of ROSTER_FORMATS) {
    const told = (await printed(format)).map((text) => ({ text, squashed: squash(text) }));
    const isTold = (secret: string) => told.some((one) => says(one, secret));
    expect(secrets.filter(isTold)).toEqual([]);
  }
});
