import type { Identity, Mention } from '../../../src/domain/identity/identity.js';

/** A mention with what a story needs; the key is made of its content unless given. */
export const mention = (fields: Partial<Mention>): Mention => ({
  key: Object.values(fields).join('|'),
  source: 'response',
  ...fields,
});

const SURNAMES =
  'Rossi Bianchi Ferrari Colombo Villa Riva Sala Fontana Galli Conti Greco Longo Serra Gatti Testa Monti Neri Poli'.split(
    ' ',
  );
const GIVEN_NAMES = 'Anna Laura Paola Elena Silvia Chiara Sara Giulia Marco Paolo Luca Andrea Giovanni Stefano'.split(
  ' ',
);

/** Unrelated people, one mention each: the crowd among whom a story happens. */
export const crowd = (size: number): Mention[] =>
  Array.from({ length: size }, (_, index) => {
    const surname = SURNAMES[index % SURNAMES.length] as string;
    const givenName = GIVEN_NAMES[Math.floor(index / SURNAMES.length) % GIVEN_NAMES.length] as string;
    return mention({
      surname,
      givenName,
      email: `${givenName}.${surname}${index}@gmail.com`.toLowerCase(),
      phone: `33${String(10_000_000 + index * 7919).slice(-8)}`,
      institute: `MIIC8${String(index % 31).padStart(3, '0')}00`,
      role: 'DOCENTE_INFANZIA',
    });
  });

/** True if two mentions are in one certain group. */
export const together = ({ groups }: Identity, a: Mention, b: Mention): boolean =>
  groups.some(({ members }) => members.includes(a.key) && members.includes(b.key));

/** True if a doubt joins the groups of two mentions. */
export function inDoubt({ groups, doubts }: Identity, a: Mention, b: Mention): boolean {
  const groupOf = (key: string) => groups.findIndex(({ members }) => members.includes(key));
  return doubts.some(
    (doubt) => [groupOf(doubt.a), groupOf(doubt.b)].sort().join() === [groupOf(a.key), groupOf(b.key)].sort().join(),
  );
}
