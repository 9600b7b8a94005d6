import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { demoFiles } from '../../demo/demo.js';
import { DEMO_TODAY } from '../../demo/sessions.js';
import { Failure } from '../../domain/failure.js';
import { demoText } from '../../text/demo.js';
import type { ListOptions } from '../listing.js';
import { say } from '../say.js';
import type { GlobalOptions, Outcome, World } from '../world.js';
import { inNewFolder, writeWhole } from '../write-file.js';
import { check } from './check.js';
import { importFiles } from './import.js';
import { rosters } from './rosters.js';

/** A fictional course in a new folder, taken from its files to its rosters, saying what is done. */
export async function demo(world: World, options: GlobalOptions, [folder]: readonly unknown[]): Promise<Outcome> {
  const place = String(folder);
  if (existsSync(resolve(world.folder, place))) throw new Failure({ kind: 'file-exists', path: place });
  return inNewFolder(world, place, () => demoIn(world, options, place));
}

async function demoIn(world: World, options: GlobalOptions, place: string): Promise<Outcome> {
  const files = await demoFiles();
  const inbox = join(place, 'file ricevuti');
  for (const { name, content } of files) await writeWhole(world, join(inbox, name), content);

  const common = { ...options, archivio: join(place, 'zerosei.db'), oggi: options.oggi ?? DEMO_TODAY, domande: false };
  const head = (text: string) => say(world, `\n${text}\n\n`);
  await head(demoText.files(files.length, inbox));
  await tell(world, await importFiles(world, { ...common, si: true, formato: 'testo' }, [[inbox]]));
  await head(demoText.check);
  await tell(world, await check(world, { ...common, formato: 'testo', gravita: 'errore' } as ListOptions));
  await head(demoText.rosters);
  await tell(world, await rosters(world, { ...common, formato: 'pdf', cartella: join(place, 'fogli') }, [[]]));
  return { status: 'ok', summary: demoText.done(place), next: demoText.next(place, common.oggi) };
}

async function tell(world: World, { result, summary }: Outcome): Promise<void> {
  if (result !== undefined) await (typeof result === 'string' ? say(world, result) : world.stdout.write(result));
  if (summary) await say({ stdout: world.stderr }, `${summary}\n`);
}
