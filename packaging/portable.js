// @ts-check
// `npm run portable [-- windows-x64|linux-x64]`: the program in one folder and its zip, in `portable/`, for PCs without Node.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './bundle.js';
import { fetched } from './fetched.js';
import { layOut } from './layout.js';
import { NODE_LICENCE, NODE_VERSION, PLATFORMS } from './platforms.js';
import { zipFolder } from './zip.js';

const ROOT = join(import.meta.dirname, '..');
/** The name of the folder in each zip: a new version is unpacked over the one before. */
const NAME = 'zerosei';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PLATFORMS));
if (unknown.length > 0) throw new Error(`${unknown} is none of ${Object.keys(PLATFORMS)}`);
await build();
for (const [name, platform] of Object.entries(PLATFORMS)) {
  if (asked.length === 0 || asked.includes(name)) await makePortable(name, platform);
}

/**
 * @param {string} name
 * @param {import('./platforms.js').Platform} platform
 */
async function makePortable(name, platform) {
  const parent = join(ROOT, 'portable', name);
  rmSync(parent, { recursive: true, force: true });
  mkdirSync(parent, { recursive: true });
  const parcels = mkdtempSync(join(tmpdir(), 'zerosei-pacchetti-'));
  const node = fetched(platform.node, parcels);
  const licence = platform.node === NODE_LICENCE ? node : fetched(NODE_LICENCE, parcels);
  const runnable = layOut(join(parent, NAME), platform, {
    node: join(node, platform.binary),
    nodeVersion: NODE_VERSION,
    nodeLicence: join(licence, 'LICENSE'),
  });
  rmSync(parcels, { recursive: true });
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const zip = join(parent, `${NAME}-${version}-${name}.zip`);
  await zipFolder(parent, NAME, zip, runnable);
  process.stdout.write(`${zip}: ${(statSync(zip).size / 1e6).toFixed(1)} MB\n`);
}
