import { existsSync } from 'node:fs';
import { schoolYearOf } from '../../domain/calendar.js';
import { Failure } from '../../domain/failure.js';
import { DEFAULT_SETTINGS, type SettingDefinition, settingOf } from '../../domain/settings.js';
import { courseSettings } from '../../domain/settings-in-force.js';
import { initText } from '../../text/init.js';
import { nextText } from '../../text/next.js';
import { settingsText } from '../../text/settings.js';
import { archivePath, withNewStore } from '../archive.js';
import { askText, mayAsk } from '../ask.js';
import { dayHere, type GlobalOptions, type Outcome, signature, type World } from '../world.js';

interface Options extends GlobalOptions {
  readonly titolo?: string;
  readonly anno?: string;
  readonly regione?: string;
}

const ASKED = { titolo: 'percorso.titolo', anno: 'percorso.anno', regione: 'regione' } as const;

/** Makes a new archive with the settings of the course, by options or by questions. */
export async function init(world: World, options: Options): Promise<Outcome> {
  if (existsSync(archivePath(world, options))) {
    throw new Failure({ kind: 'archive-exists', path: options.archivio ?? '' });
  }
  const given = new Map<string, string>();
  for (const [option, key] of Object.entries(ASKED)) {
    const value = await givenOrAsked(world, options, settingOf(key) as SettingDefinition, option as keyof typeof ASKED);
    if (value !== undefined) given.set(key, value);
  }
  return withNewStore(world, options, (store) => {
    if (given.size > 0) store.recordSettings(given, signature(world, options));
    const { letterhead } = courseSettings(store.settings());
    return {
      status: 'ok',
      summary: `${initText.made(options.archivio ?? '')}\n${settingsText.usualLetterhead(letterhead)}`,
      next: nextText.import,
    };
  });
}

/** The option if given, the answer if someone can be asked, else nothing: the default holds. */
async function givenOrAsked(
  world: World,
  options: Options,
  setting: SettingDefinition,
  option: keyof typeof ASKED,
): Promise<string | undefined> {
  const readable = (text: string) => setting.read(text) !== undefined;
  const value = options[option];
  if (value !== undefined && !readable(value)) throw new Failure({ kind: 'bad-setting', key: setting.key, value });
  if (value !== undefined || !mayAsk(world, options)) return value;
  const proposal = setting.write(DEFAULT_SETTINGS[setting.field]);
  // What nothing is proposed for may be left unsaid: it follows from the files, or is given later.
  const mayBeLeft = (text: string) => text.trim() === '' && proposal === '';
  const question =
    proposal === '' ? initText.year(schoolYearOf(dayHere(world, options))) : initText.question(setting.key, proposal);
  const check = (text: string) => mayBeLeft(text) || readable(text) || initText.unreadable;
  const answer = await askText(world, question, proposal, check);
  return mayBeLeft(answer) ? undefined : answer;
}
