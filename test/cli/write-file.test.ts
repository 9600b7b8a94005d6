import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { hashText } from '../../src/domain/text.js';
import { atDesk, clerk } from '../clerk.js';

const root = join(import.meta.dirname, '..', '..');
const FIXTURE = join(root, 'fixtures', 'scenari', 'primo-giorno');
const onLinux = test.skipIf(process.platform !== 'linux');

/** A desk with an archive and enough responses to fill a small disk. */
const desk = atDesk(async (someone) => {
  const row = (n: number) =>
    `02/03/2026 9.${String(n % 60).padStart(2, '0')}.${String(n % 59).padStart(2, '0')},Cognome${'abcdefghij'[n % 10]}${'klmnopqrst'[Math.floor(n / 10) % 10]}${'uvwxyz'[n % 6]},Anna,Docente infanzia,Ignoto,I1\n`;
  const rows = Array.from({ length: 120 }, (_, n) => row(n)).join('');
  writeFileSync(
    join(someone.folder, 'molte.csv'),
    `Informazioni cronologiche,Cognome,Nome,In qualità di,Istituto,Incontro\n${rows}`,
  );
  await someone.does('importa', '.', '--si');
}, FIXTURE);

/** Every command that writes a file for people, and the file or folder it is given. */
const WRITERS: readonly (readonly [readonly string[], string])[] = [
  [['esporta', 'tutto', '--formato', 'json', '--uscita', 'esito/tutto.json'], 'esito/tutto.json'],
  [['persone', '--formato', 'csv', '--uscita', 'esito/persone.csv'], 'esito/persone.csv'],
  [['dubbi', '--esporta', 'esito/dubbi.xlsx'], 'esito/dubbi.xlsx'],
  [['dubbi', '--formato', 'csv', '--uscita', 'esito/dubbi.csv'], 'esito/dubbi.csv'],
  [['leggi', 'molte.csv', '--formato', 'csv', '--uscita', 'esito/molte.csv'], 'esito/molte.csv'],
  [['copertura', '--solleciti', 'esito/solleciti.xlsx'], 'esito/solleciti.xlsx'],
  [['deleghe', '--formato', 'xlsx', '--uscita', 'esito/deleghe.xlsx'], 'esito/deleghe.xlsx'],
  [['verifica', '--formato', 'json', '--uscita', 'esito/rilievi.json'], 'esito/rilievi.json'],
  [['fogli', '--cartella', 'esito'], 'esito/foglio-firme-I1-2026-03-11.pdf'],
  [['demo', 'esito'], 'esito/file ricevuti'],
];

/** A copy of the archive: in a folder it is given a name, so that it has no file in whose place a folder could be. */
const COPY: (typeof WRITERS)[number] = [['salva', 'esito/copia.db'], 'esito/copia.db'];

/** Types a command in a shell that lets no file grow past some blocks of 512 bytes, or on a disk that is full. */
const zerosei = (folder: string, words: readonly string[], before = '') =>
  spawnSync(
    'sh',
    ['-c', `${before} exec node "$0" "$@"`, join(root, 'bin', 'zerosei.js'), ...words, '--oggi', '2026-03-09'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );

describe('a file that does not fit', () => {
  onLinux('is told in one sentence with exit 2, and leaves nothing, whatever the command', async () => {
    const { folder } = await desk();
    for (const [words] of [...WRITERS, COPY]) {
      const { status, stderr } = zerosei(folder, words, 'ulimit -f 1;');
      expect(stderr, words.join(' ')).toMatch(/^([^\n]*\n)?Il disco non ha accettato «esito[^\n]*\n[^\n]*\n$/);
      expect(status).toBe(2);
      expect(existsSync(join(folder, 'esito')), words.join(' ')).toBe(false);
    }
  });

  onLinux('the same on a full disk, where one can be had', async () => {
    const { folder } = await desk();
    const disk = join(folder, 'piccolo');
    mkdirSync(disk);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8k', 'tmpfs', disk]).status !== 0) return;
    onTestFinished(() => void spawnSync('umount', [disk]));
    writeFileSync(join(disk, 'altro'), Buffer.alloc(8192));
    for (const [words] of [...WRITERS, COPY]) {
      const there = words.map((word) => word.replace(/^esito/, 'piccolo/esito'));
      const { status, stderr } = zerosei(folder, there);
      expect(stderr, words.join(' ')).toMatch(/^([^\n]*\n)?Il disco è pieno: «piccolo[^\n]*\n[^\n]*\n$/);
      expect(status).toBe(2);
      expect(readdirSync(disk), words.join(' ')).toEqual(['altro']);
    }
  });

  onLinux(
    'a folder that can only be read, where one can be had: what is said, with what to do, and nothing changes',
    async () => {
      const { folder } = await desk();
      if (spawnSync('mount', ['--bind', folder, folder]).status !== 0) return;
      onTestFinished(() => void spawnSync('umount', [folder]));
      spawnSync('mount', ['-o', 'remount,ro,bind', folder]);
      const before = readFileSync(join(folder, 'zerosei.db'));
      const told = (...words: string[]) => {
        const { status, stderr } = zerosei(folder, words);
        return [status, stderr.replaceAll(`${folder}/`, '')];
      };
      for (const words of [
        ['impostazioni', 'direttore', 'Riva Ada'],
        ['inizia', '-a', 'altro.db', '--senza-domande'],
      ])
        expect(told(...words)).toEqual([
          2,
          expect.stringMatching(
            /^Non si può scrivere nell'archivio «(?:zerosei|altro)\.db»: [^\n]* si possono solo leggere\.\nFarsi dare il permesso [^\n]*\.\n$/,
          ),
        ]);
      expect(told('persone', '--uscita', 'persone.txt')).toEqual([
        2,
        expect.stringContaining('Non è permesso scrivere «persone.txt».'),
      ]);
      expect(told('persone')[0]).toBe(0);
      expect(readFileSync(join(folder, 'zerosei.db')).equals(before)).toBe(true);
    },
  );

  onLinux('what stood there before stays as it was', async () => {
    const { folder } = await desk();
    writeFileSync(join(folder, 'persone.csv'), 'di ieri');
    const { status } = zerosei(folder, ['persone', '--formato', 'csv', '--uscita', 'persone.csv'], 'ulimit -f 1;');
    expect(status).toBe(2);
    expect(readFileSync(join(folder, 'persone.csv'), 'utf8')).toBe('di ieri');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  onLinux('a device that is full, or a full disk behind `>`, is told too', async () => {
    const { does, folder } = await desk();
    expect(await does('persone', '--uscita', '/dev/full')).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('Il disco è pieno'),
    });
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', 'exec node "$0" esporta tutto > /dev/full', join(root, 'bin', 'zerosei.js')],
      { cwd: folder, encoding: 'utf8' },
    );
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining('Il disco è pieno') });
  });

  onLinux('an archive that could not be begun leaves none', () => {
    const { folder } = clerk(FIXTURE);
    const { status, stderr } = zerosei(folder, ['importa', '.', '--si'], 'ulimit -f 1;');
    expect(stderr).not.toMatch(/\n {4}at /);
    expect(status).toBe(2);
    expect(readdirSync(folder).filter((name) => name.startsWith('zerosei.db'))).toEqual([]);
  });

  onLinux('an import whose report does not fit says what it did', async () => {
    const { does } = clerk(FIXTURE);
    const { exit, stderr } = await does('importa', '.', '--si', '--uscita', '/dev/full');
    expect(exit).toBe(2);
    expect(stderr).toContain('Importazione 1 registrata');
    expect(stderr).not.toContain('non è stato cambiato nulla');
  });
});

describe('a file where a folder is wanted, a folder where a file is', () => {
  test.each(WRITERS)('%s', async (words, path) => {
    const { does, folder } = await desk();
    writeFileSync(join(folder, 'esito'), 'un file');
    const answer = await does(...words);
    expect(answer.exit).toBe(2);
    expect(answer.stderr).toContain('«esito»');
    expect(readFileSync(join(folder, 'esito'), 'utf8')).toBe('un file');

    const other = await desk();
    mkdirSync(join(other.folder, path), { recursive: true });
    const stopped = await other.does(...words);
    expect(stopped.stderr).toContain(words[0] === 'demo' ? 'esiste già' : `«${path}» è una cartella, non un file.`);
    expect(stopped.exit).toBe(2);
  });

  test.each([
    [['leggi', 'cartella'], '«cartella» è una cartella'],
    [['leggi', 'molte.csv/x.csv'], '«molte.csv/x.csv» non esiste'],
    [['importa', 'molte.csv', '--profilo', 'cartella'], '«cartella» è una cartella'],
    [['importa', 'molte.csv/x.csv'], '«molte.csv/x.csv» non esiste'],
    [['stato', '--archivio', 'cartella'], 'cartella» è una cartella'],
    [['importa', 'molte.csv', '--si', '--archivio', 'cartella'], 'cartella» è una cartella'],
    [['importa', 'molte.csv', '--si', '--archivio', 'molte.csv/x.db'], 'molte.csv» è un file, non una cartella'],
    [['inizia', '--archivio', 'molte.csv/x.db'], 'molte.csv» è un file, non una cartella'],
    [['inizia', '--archivio', 'manca/x.db'], 'manca'],
    [['inizia', '--archivio', 'cartella'], 'esiste già'],
  ])('%s', async (words, sentence) => {
    const { does, folder } = await desk();
    mkdirSync(join(folder, 'cartella'));
    const { exit, stderr } = await does(...words);
    expect(stderr).toContain(sentence);
    expect(exit).toBe(2);
  });
});

describe('the place of a file', () => {
  onLinux('a link stays, and what it points to is written', async () => {
    const { does, folder } = await desk();
    writeFileSync(join(folder, 'vero.csv'), 'di ieri');
    symlinkSync('vero.csv', join(folder, 'legame.csv'));
    await does('persone', '--formato', 'csv', '--uscita', 'legame.csv');
    expect(readFileSync(join(folder, 'vero.csv'), 'utf8')).toContain('cognome');
  });

  test('a name that no disk takes is told', async () => {
    const { does } = await desk();
    const { exit, stderr } = await does('persone', '--uscita', `${'x'.repeat(300)}.csv`);
    expect(stderr).toContain('è troppo lungo');
    expect(exit).toBe(2);
  });
});

test('what a program killed on this PC left unfinished goes with the next file written there; nothing else does', async () => {
  const { folder, does } = await desk();
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  const named = (pc: string, pid: number) => `.zerosei-${hashText(pc)}-${pid}-0.tmp`;
  const stays = [
    named('SEGRETERIA-2', dead),
    named('SEGRETERIA-1', process.ppid),
    `.zerosei-${dead}-0.tmp`,
    `${named('SEGRETERIA-1', dead)}.csv`,
  ];
  for (const name of [...stays, named('SEGRETERIA-1', dead)]) writeFileSync(join(folder, name), 'a metà');
  expect((await does('persone', '--uscita', 'persone.txt')).exit).toBe(0);
  expect(readdirSync(folder).filter((name) => name.startsWith('.zerosei-'))).toEqual(stays.toSorted());
});

test.skipIf(process.platform === 'win32')(
  'files for people are for their owner alone, also under a mask that opens everything',
  async () => {
    const { folder, does } = clerk(join(import.meta.dirname, '..', '..', 'fixtures', 'scenari', 'primo-giorno'));
    await does('importa', '.', '--si');
    const before = process.umask(0);
    try {
      await does('persone', '--formato', 'csv', '--uscita', 'persone.csv');
      await does('rapporto', '--uscita', 'rapporto.html');
      await does('fogli', '--formato', 'html');
    } finally {
      process.umask(before);
    }
    const made = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /persone\.csv|\.html$/.test(name),
    );
    expect(made.length).toBeGreaterThan(2);
    for (const name of made) expect(statSync(join(folder, name)).mode & 0o777, name).toBe(0o600);
  },
);
