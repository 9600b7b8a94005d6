import { begins, type Candidate } from './asked.js';
import type { Known } from './takes.js';

/** Looks up the words that may begin with what is typed, reading no more than they need. */
export async function lookedUp(known: Known, typed: string, archive: string): Promise<readonly Candidate[]> {
  switch (known) {
    case 'rules':
      return (await rules()).filter(begins(typed));
    case 'settings':
      return (await settings()).filter(begins(typed));
    case 'sessions':
      return (await import('./in-archive.js')).sessionsIn(archive).filter(begins(typed));
    case 'people':
      return (await import('./in-archive.js')).peopleIn(archive, typed);
    default:
      return [];
  }
}

async function rules(): Promise<Candidate[]> {
  const [{ RULE_IDS }, { RULE_TEXTS }] = await Promise.all([
    import('../../domain/findings/rules.js'),
    import('../../text/rules.js'),
  ]);
  return RULE_IDS.map((value) => ({ value, about: RULE_TEXTS[value].title }));
}

async function settings(): Promise<Candidate[]> {
  const [{ SETTINGS }, { settingsText }] = await Promise.all([
    import('../../domain/settings.js'),
    import('../../text/settings.js'),
  ]);
  return SETTINGS.map(({ key }) => ({ value: key, about: settingsText.meaning(key) }));
}
