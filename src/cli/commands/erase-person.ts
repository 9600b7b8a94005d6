import { nameOf } from '../../domain/findings/names.js';
import { eraseText } from '../../text/privacy.js';
import { pictureOf, withStore } from '../archive.js';
import { type EraseOptions, eraseSubjects } from '../privacy/erase.js';
import { subjectMeant } from '../privacy/subject.js';
import type { Outcome, World } from '../world.js';

/** Erases one person from the archive, for good. */
export const erasePerson = (world: World, options: EraseOptions, [given]: readonly unknown[]): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const { picture } = await pictureOf(store);
    const subject = await subjectMeant(world, options, picture, String(given));
    const { person } = subject;
    return eraseSubjects(world, options, store, {
      subjects: [subject],
      who: eraseText.who(nameOf(person), person.code),
      question: eraseText.question,
      keepsCertificates: options.conservaAttestati === true,
    });
  });
