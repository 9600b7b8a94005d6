import { randomBytes } from 'node:crypto';
import type { Certificate, Kept } from '../../domain/issued.js';
import type { Erased } from '../../domain/privacy/erased.js';
import { erasureOf } from '../../domain/privacy/erasure.js';
import type { Subject } from '../../domain/privacy/subjects.js';
import { SETTINGS } from '../../domain/settings.js';
import { type ErasurePlan, erasureAsText } from '../../report/privacy/erasure.js';
import { seatChanges } from '../../report/seat-changes.js';
import type { ErasureOrder, Store } from '../../store/store.js';
import { eraseText } from '../../text/privacy.js';
import { besides, pictureOf, type View } from '../archive.js';
import { confirm } from '../ask.js';
import { say } from '../say.js';
import { type GlobalOptions, type Outcome, signature, type World } from '../world.js';
import { marker } from './marked.js';
import { archivesBeside, wipeDrafts } from './side-files.js';

/** Options of what erases. */
export interface EraseOptions extends GlobalOptions {
  readonly conservaAttestati?: boolean;
  readonly si?: boolean;
  readonly prova?: boolean;
}

/** Whom and what to erase. */
export interface ToErase {
  readonly subjects: readonly Subject[];
  /** How they are told, a line or more. */
  readonly who: string;
  readonly question: string;
  /** Whether certificates of theirs stay, as the plan says. */
  readonly keepsCertificates: boolean;
  /** Which of them; all where it does not say. */
  readonly keepsCertificate?: (one: Kept<Certificate>) => boolean;
  readonly certificateGoes?: (one: Kept<Certificate>) => boolean;
}

/** Shows what erasing some people does, asks for one yes, and erases them. */
export async function eraseSubjects(
  world: World,
  options: EraseOptions,
  store: Store,
  { subjects, who, question, keepsCertificates, keepsCertificate = () => keepsCertificates, certificateGoes }: ToErase,
): Promise<Outcome> {
  const seen = store.history();
  const view = await pictureOf(store);
  const key = store.erasedMarks()?.key ?? randomBytes(32).toString('hex');
  const erasure = erasureOf(subjects, view.picture, {
    ...{ facts: store.facts(view.settings.region), register: view.register, keepsCertificate },
    ...(certificateGoes && { certificateGoes }),
  });
  const order: ErasureOrder = { ...erasure, people: subjects.length, key, marked: marker(key) };
  const { erased, seats } = await tried(world, options, store, { order, view, subjects });
  const plan = erasureAsText({
    ...{ who, erased, seats, keepsCertificates, outside: erasure.outside, sharesName: erasure.sharesName },
    settings: settingsNaming(view, erasure.textLeft),
    archives: await archivesBeside(world, options),
  });
  if (options.prova) return { status: 'ok', result: plan, summary: eraseText.tried };
  await say(world, plan);
  if (!(await confirm(world, options, question, false))) return { status: 'stopped', summary: eraseText.refused };
  await wipeDrafts(world, options, erasure.textLeft);
  const entry = store.recordErasure(order, signature(world, options), seen);
  return { status: 'ok', summary: eraseText.done(subjects.length, entry), next: eraseText.next };
}

interface Trial {
  readonly order: ErasureOrder;
  readonly view: View;
  readonly subjects: readonly Subject[];
}

/** What would go, and whose seats would change: looked at only where somebody waits for a seat. */
async function tried(
  world: World,
  options: EraseOptions,
  store: Store,
  { order, view, subjects }: Trial,
): Promise<{ readonly erased: Erased; readonly seats: ErasurePlan['seats'] }> {
  const codes = new Set(subjects.map(({ person }) => person.code));
  const concerned = view.picture.registrations.flatMap(({ person, session }) => (codes.has(person) ? [session] : []));
  const waits = view.picture.sessions.some(
    ({ session, waiting }) => waiting.length > 0 && concerned.includes(session.code),
  );
  const signed = signature(world, options);
  if (!waits) return { ...store.tryErasure(order, signed, () => undefined), seats: [] };
  const { derive } = await import('../../domain/derive.js');
  const { erased, seen } = store.tryErasure(order, signed, () =>
    // Nothing is remembered of an archive that will not be.
    derive(store.facts(view.settings.region), view.settings, store.decisions(), { issued: besides(store).issued }),
  );
  return { erased, seats: seatChanges(view.picture, seen) };
}

/** The settings in which a name stands that is erased: they are the office's, and stay. */
const settingsNaming = ({ settings }: View, left: (text: string) => string): string[] =>
  SETTINGS.filter(({ field, write }) => {
    const text = write(settings[field]);
    return left(text) !== text;
  }).map(({ key }) => key);
