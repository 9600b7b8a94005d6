import { nameMaker, type Someone } from './names.js';
import { type Head, makeHeads, makePresidents, type President } from './people.js';
import { type Random, seededRandom } from './random.js';
import { type Institute, makeInstitutes, makePrivateNurseries, type PrivateNursery } from './schools.js';
import { makeServices, type Service } from './services.js';

/** The fictional course: who and what there is, before anybody registers. */
export interface Course {
  readonly institutes: readonly Institute[];
  readonly privateNurseries: readonly PrivateNursery[];
  readonly services: readonly Service[];
  readonly heads: readonly Head[];
  readonly presidents: readonly President[];
  readonly random: Random;
  readonly newPerson: () => Someone;
}

const SEED = 20_260_309;

/** Makes the course; every call makes the same one. */
export function makeCourse(): Course {
  const random = seededRandom(SEED);
  const newPerson = nameMaker(random);
  const institutes = makeInstitutes();
  const heads = makeHeads(institutes, newPerson);
  return {
    institutes,
    privateNurseries: makePrivateNurseries(),
    services: makeServices(),
    heads,
    presidents: makePresidents(heads, newPerson),
    random,
    newPerson,
  };
}

/** Who heads an institute while the course is on. */
export const headOf = ({ heads }: Course, institute: Institute): Head =>
  heads.findLast((head) => head.institute === institute) as Head;
