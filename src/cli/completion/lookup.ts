import { compareText } from '../../domain/origin.js';
import { begins, type Candidate } from './asked.js';
import type { Known } from './takes.js';

/** Looks up the words that may begin with what is typed, reading no more than they need. */
export async function lookedUp(known: readonly Known[], typed: string, archive: string): Promise<readonly Candidate[]> {
  const kept = known.filter((one) => one === 'sessions' || one === 'people');
  const found = kept.length > 0 ? (await import('./in-archive.js')).inArchive(archive, kept, typed) : undefined;
  const all = await Promise.all(known.map((one) => found?.get(one) ?? inProgram(one, typed)));
  return all.flat();
}

async function inProgram(known: Known, typed: string): Promise<readonly Candidate[]> {
  if (known === 'rules') return MAY_BE_RULE.test(typed) ? (await rules()).filter(begins(typed)) : [];
  return known === 'settings' ? (await settings()).filter(begins(typed)) : [];
}

/** A rule is called by letters and figures (`REG-03`): its words need not be loaded for what cannot begin so. */
const MAY_BE_RULE = /^[a-z]*(-[0-9]*)?$/i;

/** By what they say: what they find takes the whole program to load. */
async function rules(): Promise<Candidate[]> {
  const { RULE_TEXTS } = await import('../../text/rules.js');
  const byId = Object.entries(RULE_TEXTS).toSorted(([a], [b]) => compareText(a, b));
  return byId.map(([value, { title }]) => ({ value, about: title }));
}

async function settings(): Promise<Candidate[]> {
  const [{ SETTINGS }, { settingsText }] = await Promise.all([
    import('../../domain/settings.js'),
    import('../../text/settings.js'),
  ]);
  return SETTINGS.map(({ key }) => ({ value: key, about: settingsText.meaning(key) }));
}
