import { type Answer, domainOf, mailbox, personSpelling, ROLES } from './answers.js';
import { type Course, headOf } from './course.js';
import type { Someone } from './names.js';
import type { Institute, PrivateNursery } from './schools.js';
import type { Service } from './services.js';

type When = Pick<Answer, 'at' | 'sessions'>;

/** The head of an institute, registering in person. */
export function headAnswer(course: Course, institute: Institute, when: When): Answer {
  return { ...schoolAnswer(course, institute, headOf(course, institute), when), role: ROLES.head };
}

/** Somebody who comes in the place of the head. */
export function delegateAnswer(course: Course, institute: Institute, someone: Someone, when: When): Answer {
  const head = headOf(course, institute);
  return {
    ...schoolAnswer(course, institute, someone, when),
    role: ROLES.delegate,
    isDelegate: 'Sì',
    principal: `${head.givenName} ${head.surname}`,
  };
}

/** A teacher of one of the nurseries of an institute. */
export function schoolAnswer(course: Course, institute: Institute, someone: Someone, when: When): Answer {
  return {
    form: 'schools',
    ...when,
    ...nameOf(someone),
    email: mailbox(someone, course.random, domainOf(institute)),
    role: ROLES.teacher,
    institution: personSpelling(institute.name),
    code: institute.code,
    municipality: institute.municipality,
    isDelegate: 'No',
  };
}

/** Somebody of a paritaria. */
export function privateNurseryAnswer(course: Course, nursery: PrivateNursery, someone: Someone, when: When): Answer {
  return {
    form: 'schools',
    ...when,
    ...nameOf(someone),
    email: mailbox(someone, course.random, `infanzia${nursery.code.slice(4, 7)}.example`),
    role: course.random.below(3) === 0 ? ROLES.coordinator : ROLES.teacher,
    institution: personSpelling(nursery.name),
    code: nursery.code,
    municipality: nursery.municipality,
    isDelegate: 'No',
  };
}

/** An educator or the coordinator of a service, who answers the form of the services. */
export function serviceAnswer(course: Course, service: Service, someone: Someone, when: When): Answer {
  return {
    form: 'services',
    ...when,
    ...nameOf(someone),
    email: mailbox(someone, course.random, `${service.id.toLowerCase()}.servizi.example`),
    role: course.random.below(5) === 0 ? ROLES.coordinator : ROLES.educator,
    institution: service.name,
    code: '',
    municipality: service.municipality,
    isPresident: 'No',
  };
}

const nameOf = ({ surname, givenName }: Someone): Someone => ({ surname, givenName });
