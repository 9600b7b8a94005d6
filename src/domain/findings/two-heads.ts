import { common } from '../heads/period.js';
import type { Check } from './check.js';
import { finding } from './finding.js';
import { institutesNamed, nameOf, pairsOf } from './names.js';

/** REG-09: the lists give one institute two titular heads for the same days. */
export const findTwoHeads: Check = ({ offices, places }) =>
  [...offices.headsOf].flatMap(([code, incumbencies]) => {
    const titular = incumbencies.filter(({ kind }) => kind === 'titolare');
    const clash = pairsOf(titular).find(([a, b]) => a.name !== b.name && common(a, b) !== undefined);
    if (!clash) return [];
    const [a, b] = clash;
    const values = { institute: institutesNamed([code], places)[0] as string, first: nameOf(a), second: nameOf(b) };
    return [finding('REG-09', 'errore', [code, a.name, b.name].toSorted(), [a.origin, b.origin], values)];
  });
