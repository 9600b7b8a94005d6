import { createHash } from 'node:crypto';
import type { Attended } from '../../domain/attendance/attendance.js';
import type { GlobalOptions, World } from '../world.js';
import { draftFile } from './draft-file.js';
import type { SaidOptions } from './said.js';

/** What somebody has typed so far of a sheet, kept beside the archive until it is recorded: who leaves can go on later. */
export interface Draft {
  /** Where it stands, as the archive is called. */
  readonly path: string;
  /** What was typed; `outdated` where what is registered of the sheet is no longer what it was when that was typed. */
  read(): Promise<SaidOptions | 'outdated' | undefined>;
  keep(said: SaidOptions): Promise<void>;
  drop(): Promise<void>;
}

const FIELDS = ['assenti', 'illeggibili', 'entrateTarde', 'uscite'] as const;
const WALK_IN = 'nonPreiscritti';
/** What was registered when it was typed, as a sign to be compared. */
const OVER = 'registrate';

/** A sheet, and what is registered of it. */
interface DraftSheet {
  readonly session: string;
  readonly edition: number;
  readonly registered: readonly Attended[];
}

/** The draft of the sheet of a session. */
export function draftOf(world: World, options: GlobalOptions, { registered, ...sheet }: DraftSheet): Draft {
  const over = registered.length === 0 ? '' : signOf(registered);
  const file = draftFile(world, options, sheet);
  return {
    path: file.path,
    async read() {
      const text = await file.read();
      if (text === undefined) return undefined;
      const isOver = (new RegExp(`^${OVER}: (.*)$`, 'm').exec(text)?.[1] ?? '') !== over;
      return isOver ? 'outdated' : parsed(text);
    },
    keep: (said) => file.write(`${over === '' ? '' : `${OVER}: ${over}\n`}${written(said)}`),
    drop: () => file.drop(),
  };
}

/** Who stands in the rows may be written otherwise meanwhile: only what is said of each row counts. */
const signOf = (rows: readonly Attended[]): string =>
  createHash('sha256')
    .update(rows.map(({ row, presence, in: from, out }) => [row, presence, from, out].join(' ')).join('\n'))
    .digest('hex')
    .slice(0, 16);

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
