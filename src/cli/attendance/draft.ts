import { archivePath } from '../archive.js';
import { bytesAt } from '../files.js';
import type { GlobalOptions, World } from '../world.js';
import { removeFile, writeWhole } from '../write-file.js';
import type { SaidOptions } from './said.js';

/** What somebody has typed so far of a sheet, kept beside the archive until it is recorded: who leaves can go on later. */
export interface Draft {
  /** Where it stands, as the archive is called. */
  readonly path: string;
  read(): Promise<SaidOptions | undefined>;
  keep(said: SaidOptions): Promise<void>;
  drop(): Promise<void>;
}

const FIELDS = ['assenti', 'illeggibili', 'entrateTarde', 'uscite'] as const;
const WALK_IN = 'nonPreiscritti';

/** The draft of the sheet of a session. */
export function draftOf(world: World, options: GlobalOptions, session: string, edition: number): Draft {
  const name = `${session.replace(/[^\p{L}\p{N}]+/gu, '-')}-${edition}`;
  const path = `${archivePath(world, options)}.presenze-${name}`;
  return {
    path: `${options.archivio ?? archivePath(world, options)}.presenze-${name}`,
    async read() {
      const bytes = await bytesAt(world, path);
      return bytes && parsed(Buffer.from(bytes).toString('utf8'));
    },
    keep: (said) => writeWhole(world, path, written(said)),
    drop: () => removeFile(world, path),
  };
}

const written = (said: SaidOptions): string =>
  [
    ...FIELDS.flatMap((field) => (said[field] === undefined ? [] : [`${field}: ${said[field]}`])),
    ...(said.nonPreiscritti ?? []).map((text) => `${WALK_IN}: ${text}`),
    '',
  ].join('\n');

function parsed(text: string): SaidOptions {
  const lines = text.split('\n').flatMap((line) => {
    const [, field = '', value = ''] = /^(\w+): (.*)$/.exec(line) ?? [];
    return field === '' ? [] : [{ field, value }];
  });
  const walkIns = lines.flatMap(({ field, value }) => (field === WALK_IN ? value : []));
  const others = lines.filter(({ field }) => FIELDS.some((known) => known === field));
  return {
    ...Object.fromEntries(others.map(({ field, value }) => [field, value])),
    ...(walkIns.length > 0 && { nonPreiscritti: walkIns }),
  };
}
