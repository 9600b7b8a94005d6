// @ts-check
import { Faker, it } from '@faker-js/faker';

/** @typedef {{ surname: string, givenName: string, email: string }} Person */

/**
 * Draws invented people with Italian names; namesakes come as often as chance brings them.
 * @param {number} seed
 * @returns {() => Person}
 */
export function inventPeople(seed) {
  const faker = new Faker({ locale: it, seed });
  let count = 0;
  return () => {
    const surname = faker.person.lastName();
    const givenName = faker.person.firstName();
    count += 1;
    const name = `${givenName}.${surname}`
      .normalize('NFD')
      .replace(/[^A-Za-z.]/g, '')
      .toLowerCase();
    return { surname, givenName, email: `${name}${count % 3 === 0 ? count : ''}@posta.example` };
  };
}
