import { unregisteredPeople } from '../attendance/of-person.js';
import type { Holder } from '../heads/offices.js';
import type { WrittenName } from '../identity/names/written-name.js';
import { spellingsOf } from '../people/spellings.js';
import type { Picture } from '../picture.js';
import type { Person } from '../records.js';
import { hashText } from '../text.js';

/** Somebody of whom the archive holds anything: a person, also one without any response, and what the office's lists say of them. */
export interface Subject {
  readonly person: Person;
  readonly holder?: Holder;
}

type View = Pick<Picture, 'people' | 'registrations' | 'attendance' | 'offices'>;

/** Everybody: who registered, who is only named as delegate, who only signed, who is only in the list of heads or of CPTs. */
export function subjectsIn(picture: View): Subject[] {
  const { people, offices } = picture;
  const known = [...people, ...unregisteredPeople(picture)].map((person): Subject => {
    const holder = offices.heldBy.get(person.code);
    return { person, ...(holder && { holder }) };
  });
  const linked = new Set(
    known.flatMap(({ holder }) => postsOf(holder).map(({ name, origin }) => `${name} ${origin.file} ${origin.row}`)),
  );
  const alone = offices.holders.filter(
    (holder) => !postsOf(holder).some(({ name, origin }) => linked.has(`${name} ${origin.file} ${origin.row}`)),
  );
  return [...known, ...alone.map((holder) => ({ person: asPerson(holder), holder }))];
}

/** What somebody heads and presides over. */
export const postsOf = (holder: Holder | undefined) => [...(holder?.incumbencies ?? []), ...(holder?.mandates ?? [])];

function asPerson(holder: Holder): Person {
  const { surname, givenName } = holder;
  const [first] = postsOf(holder);
  const where = first === undefined ? '' : 'cpt' in first ? first.cpt : first.instituteCode;
  return { code: hashText(['listed', where, first?.name].join('|')).slice(0, 8), surname, givenName, responses: [] };
}

/** Every way in which a name stands anywhere. */
export const namesOf = ({ person, holder }: Subject): readonly WrittenName[] =>
  [...spellingsOf(person), ...(holder?.incumbencies ?? []), ...(holder?.mandates ?? [])].map(
    ({ surname, givenName, ...more }) => ({
      surname,
      givenName,
      ...('fullName' in more && { fullName: more.fullName }),
    }),
  );
