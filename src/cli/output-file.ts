import { extname } from 'node:path';
import { type Command, Option } from 'commander';
import { Failure } from '../domain/failure.js';
import { EXTENSIONS, type Format } from '../report/formats.js';

/** Extensions by which people and programs know what is in a file. */
const TELLING = /^\.(?:csv|tsv|json|xlsx|xlsm|xlsb|xls|ods|pdf|docx?|odt|rtf|pptx?|html?|xml|zip|db|sqlite|png|jpe?g)$/;

/** What a spreadsheet written for people may end in: the extension alone says the format. */
const SHEETS = ['.xlsx', '.csv'];

/** An option that writes a spreadsheet to the file it names, refused at once where the name says neither format. */
export const sheetFile = (flags: string, description: string): Option =>
  new Option(flags, description).argParser((path: string) => {
    if (!SHEETS.includes(extensionOf(path))) throw new Failure({ kind: 'wrong-extension', path, allowed: SHEETS });
    return path;
  });

/** Refuses the name of a page that does not end as one. */
export function pageFile(path: string): string {
  if (!EXTENSIONS.html.includes(extensionOf(path)))
    throw new Failure({ kind: 'wrong-extension', path, allowed: EXTENSIONS.html });
  return path;
}

/**
 * The format that a command's result is to have: the one named, else what `--per-excel` or the name of the file of
 * `--uscita` says, else the usual one (undefined). Refuses a file whose name says a format that would not be written.
 */
export function resultFormat(command: Command): Format | undefined {
  const { perExcel, uscita, formato } = command.opts() as { perExcel?: boolean; uscita?: string; formato?: Format };
  const choices = (command.options.find((option) => option.attributeName() === 'formato')?.argChoices ??
    []) as Format[];
  const isNamed = command.getOptionValueSource('formato') === 'cli';
  if (isNamed && perExcel && formato !== 'csv')
    throw new Failure({ kind: 'bad-usage', code: 'only-with', words: ['--per-excel', '--formato csv'] });
  const named = isNamed ? formato : perExcel ? 'csv' : undefined;
  if (uscita === undefined) return named;
  const extension = extensionOf(uscita);
  const allowed: string[] = [...new Set((named === undefined ? choices : [named]).flatMap((one) => EXTENSIONS[one]))];
  // A text without an ending of its own may be of any format that was named; unnamed, of one that is text.
  const tells = TELLING.test(extension) || (extension === '.txt' && named === undefined);
  if (tells && !allowed.includes(extension)) throw new Failure({ kind: 'wrong-extension', path: uscita, allowed });
  return named ?? choices.find((choice) => EXTENSIONS[choice][0] === extension);
}

const extensionOf = (path: string): string => extname(path).toLowerCase();
