import type { School } from '../../src/domain/places/place.js';
import type { PlaceCells } from '../../src/domain/places/resolve-place.js';
import { readable } from '../../src/domain/places/short-name.js';

/** A way in which people write a school in a form; undefined where this school cannot be written so. */
export type Way = (school: School) => PlaceCells | undefined;

const TYPE = /^\W*(?:I\. ?C\.? ?|IC\b ?|ICS\b|IST\.? ?(?:COMPR?\.?|COMPRENSIVO)|ISTITUTO COMPRENSIVO)(?: ?STATALE)?\W*/;
const NURSERY = /^\W*(?:SC\w*\.? ?(?:DELL ?'? ?)?)?(?:INF\w*|MATERNA|MAT)\b\.?(?: ?STAT\w*\.?)?\W*/;

// The name as people know it: what the quotes hold, else what is left without type and comune.
function bareName({ name, municipality = '' }: School, type: RegExp): string {
  const quoted = /"([^"]{3,})"/.exec(name)?.[1] ?? / '([^']{3,})'$/.exec(name)?.[1];
  const rest = (quoted ?? name).replace(type, '').replace(municipality, '').replace(/[/"-]/g, ' ');
  return readable(
    rest
      .replace(/\b(?:DI|A|IN)\s*$/, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

const GIVEN: Readonly<Record<string, string>> = {
  A: 'Alessandro',
  B: 'Bruno',
  C: 'Carlo',
  D: 'Dante',
  E: 'Edmondo',
  F: 'Francesco',
  G: 'Giuseppe',
  L: 'Luigi',
  M: 'Maria',
  P: 'Paolo',
  R: 'Rita',
  S: 'Silvio',
  U: 'Umberto',
  V: 'Vittorio',
};
const inFull = (name: string): string | undefined => {
  const match = /^([A-Z])\.? ?(\p{L}{4,})$/u.exec(name);
  return match && GIVEN[match[1] as string] ? `${GIVEN[match[1] as string]} ${match[2]}` : undefined;
};
const surname = (name: string): string | undefined => /^(?:\p{L}+\.? ){0,2}(\p{L}{4,})$/u.exec(name.trim())?.[1];
const slip = (name: string): string | undefined =>
  name.length < 7 ? undefined : name.slice(0, name.length - 3) + name.slice(name.length - 2);

const town = ({ municipality = '' }: School) => readable(municipality);
const of = (school: School, type: RegExp) => bareName(school, type);
const written = (institution: string | undefined, municipality?: string): PlaceCells | undefined =>
  institution === undefined ? undefined : { institution, ...(municipality !== undefined && { municipality }) };
const ways = (type: RegExp, prefixes: readonly [string, string, string]): Record<string, Way> => ({
  'as in the registry': (school) => written(school.name),
  'as in the registry, comune beside': (school) => written(school.name, town(school)),
  'in lower case, comune after': (school) => written(`${school.name.toLowerCase()} ${town(school).toLowerCase()}`),
  'type, quoted name, comune': (school) => {
    const name = of(school, type);
    return name === '' ? undefined : written(`${prefixes[0]} "${name}" di ${town(school)}`);
  },
  'other type, name - comune': (school) => {
    const name = of(school, type);
    return name === '' ? undefined : written(`${prefixes[1]} ${name} - ${town(school)}`);
  },
  'name and comune, no type': (school) => {
    const name = of(school, type);
    return name === '' ? undefined : written(`${name} ${town(school)}`);
  },
  'long type, name, comune beside': (school) => {
    const name = of(school, type);
    return name === '' ? undefined : written(`${prefixes[2]} ${name}`, town(school));
  },
  'given name in full': (school) => {
    const name = inFull(of(school, type));
    return name === undefined ? undefined : written(`${prefixes[2]} ${name}`, town(school));
  },
  'surname only': (school) => {
    const name = surname(of(school, type));
    return name === undefined ? undefined : written(`${prefixes[0]} ${name}`, town(school));
  },
  'a letter lost': (school) => {
    const name = slip(of(school, type));
    return name === undefined ? undefined : written(`${prefixes[0]} ${name}`, town(school));
  },
  'name alone': (school) => {
    const name = of(school, type);
    return name === '' ? undefined : written(`${prefixes[0]} ${name}`);
  },
  'type and comune only': (school) => written(`${prefixes[0]} ${town(school)}`),
});

export const INSTITUTE_WAYS = ways(TYPE, ['I.C.', 'ICS', 'Istituto Comprensivo Statale']);
export const NURSERY_WAYS = ways(NURSERY, ['Sc. Infanzia', 'Infanzia', "Scuola dell'infanzia"]);
