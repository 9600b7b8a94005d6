import type { chance } from '../linkage/chance.js';
import type { InventedPerson as Someone } from '../linkage/population.js';

type Random = ReturnType<typeof chance>;

const LETTERS = 'abcdefghilmnoprstuvz';

function slip(random: Random, text: string): string {
  const at = 1 + random.below(Math.max(1, text.length - 1));
  const letter = LETTERS[random.below(LETTERS.length)];
  return random.happens(0.5) ? text.slice(0, at) + text.slice(at + 1) : text.slice(0, at) + letter + text.slice(at + 1);
}

/** A name as somebody else writes it: cases, accents, initials, slips, either order, at times only the surname. */
export function nameBy(random: Random, { surname, given }: Someone, loose: boolean): string {
  let [s, g] = [surname, given];
  if (random.happens(0.4)) s = s.replace(/[àèéìòù]/g, (letter) => `${letter.normalize('NFD')[0]}'`);
  if (random.happens(0.05)) s = slip(random, s);
  if (random.happens(0.04)) g = slip(random, g);
  if (g.includes(' ') && random.happens(0.4)) g = g.split(' ')[0] as string;
  if (/^\S{4,} /.test(s) && random.happens(0.3)) s = s.split(' ')[0] as string;
  if (loose && random.happens(0.06)) g = `${g[0]}.`;
  const whole = loose && random.happens(0.07) ? s : random.happens(0.62) ? `${s} ${g}` : `${g} ${s}`;
  return random.among([
    [0.68, whole],
    [0.22, whole.toUpperCase()],
    [0.1, whole.toLowerCase()],
  ]);
}

const TITLES = [
  'prof.ssa',
  'ins.',
  'Prof.',
  'dott.ssa',
  'maestra',
  'la docente',
  'la collega',
  'insegnante',
  'la vicaria',
];

/** What a head writes to say who comes. */
export function delegateText(random: Random, who: Someone): string {
  const name = nameBy(random, who, true);
  const title = random.pick(TITLES);
  return random.among([
    [40, name],
    [12, `${title} ${name}`],
    [8, `delego la ${title.replace(/^la /, '')} ${name}`],
    [5, `Delego ${name}`],
    [5, `${name} - ${who.email}`],
    [4, `${name} (docente infanzia)`],
    [4, `${name}, docente scuola dell'infanzia`],
    [4, `Sì, ${name}`],
    [3, `${name} in mia vece`],
    [3, `parteciperà ${name}`],
    [3, `la sottoscritta delega ${title.replace(/^la /, '')} ${name} a partecipare all'incontro`],
    [3, `${name} - referente infanzia`],
    [2, `Delegata: ${name}`],
    [2, `${name} (vicaria) tel. 3331234567`],
    [1, 'sì'],
    [1, 'la vicaria'],
    [1, 'da definire'],
    [1, who.school.name],
  ]);
}

/** What a delegate writes of who sent her. */
export function principalText(random: Random, who: Someone): string | undefined {
  const name = nameBy(random, who, true);
  return random.among([
    [38, name],
    [10, `Dirigente ${name}`],
    [8, `DS ${name}`],
    [6, `Dott.${who.female ? 'ssa' : ''} ${name}`],
    [6, `in sostituzione del${who.female ? 'la' : ''} Dirigente ${name}`],
    [4, `delegata dal DS ${name}`],
    [4, `Il Dirigente Scolastico ${name}`],
    [3, `${name} (DS)`],
    [3, `per conto della dirigente ${name}`],
    [5, 'Dirigente Scolastico'],
    [3, 'DS'],
    [3, 'sì'],
    [7, undefined],
  ]);
}
