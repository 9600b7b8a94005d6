import { nameOf } from '../../domain/findings/names.js';
import {
  type CertificateTerm,
  certificateTerms,
  isDue,
  type SubjectTerm,
  subjectTerms,
} from '../../domain/privacy/due.js';
import { termsListing } from '../../report/privacy/terms.js';
import type { Store } from '../../store/store.js';
import { dueText } from '../../text/privacy.js';
import { pictureOf, withStore } from '../archive.js';
import { type ListOptions, shown } from '../listing.js';
import { type EraseOptions, eraseSubjects } from '../privacy/erase.js';
import { dayHere, type GlobalOptions, type Outcome, type World } from '../world.js';

/** Until when personal data are kept, and what is due to be erased. Nothing is erased by itself. */
export const retention = (world: World, options: ListOptions): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const { people, certificates, due, settings } = await termsIn(world, options, store);
    const listing = termsListing([...people, ...certificates], settings, dayHere(world, options));
    const summary =
      due.people.length + due.certificates.length === 0
        ? dueText.nothingDue
        : dueText.dueNow(due.people.length, due.certificates.length);
    return { status: 'ok', result: await shown(world, options, listing), summary, next: dueText.next };
  });

/** Erases all those whose term is over, and the certificates of which it is. */
export const eraseDue = (world: World, options: EraseOptions): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const { due } = await termsIn(world, options, store);
    if (due.people.length + due.certificates.length === 0) return { status: 'ok', summary: dueText.nothingDue };
    const subjects = due.people.map(({ subject }) => subject);
    const over = new Set(due.certificates.map(({ certificate }) => idOf(certificate)));
    return eraseSubjects(world, options, store, {
      subjects,
      who: dueText.who(
        subjects.length,
        due.certificates.length,
        subjects.map(({ person }) => nameOf(person)),
      ),
      question: dueText.question,
      keepsCertificates: true,
      certificateGoes: (one) => over.has(idOf(one)),
    });
  });

const idOf = ({ entry, position }: CertificateTerm['certificate']): string => `${entry}.${position}`;

async function termsIn(world: World, options: GlobalOptions, store: Store) {
  const { picture, settings, register } = await pictureOf(store);
  const today = dayHere(world, options);
  const people: readonly SubjectTerm[] = subjectTerms(picture, settings);
  const certificates = certificateTerms(register, settings);
  const isOver = (one: SubjectTerm | CertificateTerm) => isDue(one, today);
  return {
    ...{ people, certificates, settings },
    due: { people: people.filter(isOver), certificates: certificates.filter(isOver) },
  };
}
