import { basename, join } from 'node:path';
import type { Decision } from '../../domain/decisions.js';
import { Failure, type WrongTemplate } from '../../domain/failure.js';
import { readTemplate, withoutRemarks } from '../../domain/letters/read-template.js';
import { FIELDS_OF, TEMPLATE_KINDS, TEMPLATE_NAMES, type TemplateKind } from '../../domain/letters/templates.js';
import { type TemplateTexts, templateDecisions, templateTexts } from '../../domain/letters/templates-in-force.js';
import { wholeText } from '../../ingest/reading/whole-text.js';
import { templateFiles, templateIn } from '../../report/letters/template-files.js';
import { lettersText as text } from '../../text/letters/letters.js';
import { DEFAULT_TEMPLATES } from '../../text/letters/templates.js';
import { progressText } from '../../text/progress.js';
import { withStore } from '../archive.js';
import { confirm } from '../ask.js';
import { type DecideOptions, decide } from '../decide.js';
import { bytesAt, filesIn, isFolder, sourceAt } from '../files.js';
import { say } from '../say.js';
import type { Outcome, World } from '../world.js';
import { prepareAll, prepareFile } from '../write-file.js';

interface Options extends DecideOptions {
  readonly cartella?: string;
}

/** Shows what letters are written from, writes it out to be edited, or takes edited files back. */
export const letterTemplates = (world: World, options: Options, [given]: readonly unknown[]): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const paths = given as readonly string[];
    const texts = templateTexts(store.decisions(), DEFAULT_TEMPLATES);
    if (options.cartella !== undefined) {
      if (paths.length > 0)
        throw new Failure({
          kind: 'bad-usage',
          code: 'commander.conflictingOption',
          words: ['--cartella', paths[0] as string],
        });
      return writeOut(world, options, options.cartella, texts);
    }
    if (paths.length > 0) {
      const changes = await changesIn(world, paths, texts);
      const plan = changes.map(({ kind, isNew }) => text.templateTaken(TEMPLATE_NAMES[kind], isNew));
      const decisions = changes.flatMap(({ kind, text, isNew }): Decision[] =>
        isNew ? [{ kind: 'template', template: kind, text }] : [],
      );
      if (decisions.length === 0) return { status: 'ok', summary: [...plan, text.noTemplateChanged].join('\n') };
      const words = { question: text.templateQuestion(decisions.length), reason: '', next: text.templateNext };
      return decide(world, options, store, { seen: store.history(), decisions, plan, ...words });
    }
    const decided = templateDecisions(store.decisions());
    const lines = TEMPLATE_KINDS.map((kind) => text.template(TEMPLATE_NAMES[kind], kind, decided.get(kind)));
    return { status: 'ok', result: `${lines.join('\n')}\n`, next: text.templatesNext };
  });

async function writeOut(world: World, options: Options, folder: string, texts: TemplateTexts): Promise<Outcome> {
  const files = templateFiles(texts).map(({ name, content }) => ({ path: join(folder, name), content }));
  const changed: string[] = [];
  for (const { path, content } of files) {
    const there = await bytesAt(world, path);
    if (there !== undefined && !Buffer.from(content).equals(there)) changed.push(path);
  }
  const plan = [text.templatesOut(files.length, folder), ...(changed.length > 0 ? [text.templatesOver(changed)] : [])];
  if (options.prova) return { status: 'ok', result: `${plan.join('\n')}\n`, summary: text.tried };
  if (changed.length > 0) {
    await say(world, `${plan.join('\n')}\n`);
    if (!(await confirm(world, options, text.overwriteQuestion))) return { status: 'stopped', summary: text.noneOut };
  }
  const ready = await prepareAll(
    world,
    progressText.letters,
    files.map(({ path, content }) => async () => ({ file: await prepareFile(world, path, content) })),
  );
  for (const { file } of ready) await file.take();
  return { status: 'ok', summary: text.templatesOut(files.length, folder), next: text.templatesEdit(folder) };
}

/** A template as a file says that it is. */
interface Change {
  readonly kind: TemplateKind;
  readonly text: string;
  readonly isNew: boolean;
}

/** What the files say, all of them or none: one that is no template stops them all, and all that is wrong is told. */
async function changesIn(world: World, paths: readonly string[], texts: TemplateTexts): Promise<Change[]> {
  const files = (await Promise.all(paths.map((path) => textsAt(world, path)))).flat();
  if (files.length === 0) throw new Failure({ kind: 'no-templates', path: paths.join(' ') });
  const changes = new Map<TemplateKind, Change>();
  const wrong: WrongTemplate[] = [];
  for (const path of files) {
    const written = await wholeText(await sourceAt(world, path));
    const kind = templateIn(basename(path), written);
    if (kind === undefined)
      throw new Failure({ kind: 'unknown-template', file: basename(path), known: Object.values(TEMPLATE_NAMES) });
    if (changes.has(kind)) throw new Failure({ kind: 'template-twice', template: TEMPLATE_NAMES[kind] });
    const read = readTemplate(written, FIELDS_OF[kind]);
    if ('faults' in read) wrong.push({ file: basename(path), faults: read.faults });
    const bare = withoutRemarks(written);
    changes.set(kind, { kind, text: bare, isNew: bare !== withoutRemarks(texts[kind]) });
  }
  if (wrong.length > 0) throw new Failure({ kind: 'bad-templates', files: wrong });
  return [...changes.values()];
}

/** A file named, or the texts of a folder. */
const textsAt = async (world: World, path: string): Promise<string[]> =>
  (await isFolder(world, path)) ? (await filesIn(world, path)).filter((file) => /\.txt$/i.test(file)) : [path];
