import type { Hat } from '../domain/why/hats.js';
import { italianDate } from './words.js';

const WHAT: { readonly [Kind in Exclude<Hat['kind'], 'delegato'>]: string } = {
  titolare: 'DS di',
  reggente: 'DS reggente di',
  facente_funzione: 'facente funzione del DS di',
  presidente: 'Presidente di',
};

/** What a person is, in words: `DS reggente di IC Manzoni (dal 01/09/2025 al 31/08/2026)`. */
export function hatText(hat: Hat, nameOf: (code: string) => string): string {
  if (hat.kind === 'delegato') {
    const where = hat.sessions.length > 0 ? `, incontro ${hat.sessions.join(', ')}` : '';
    return `delegato/a DS di ${nameOf(hat.institute)}${where}`;
  }
  const what = `${WHAT[hat.kind]} ${nameOf('cpt' in hat ? hat.cpt : hat.institute)}`;
  const days = [
    ...(hat.from ? [`dal ${italianDate(hat.from)}`] : []),
    ...(hat.to ? [`al ${italianDate(hat.to)}`] : []),
  ];
  return days.length > 0 ? `${what} (${days.join(' ')})` : what;
}
