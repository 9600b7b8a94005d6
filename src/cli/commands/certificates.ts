import { dayOf } from '../../domain/calendar.js';
import { doubtfulSigners } from '../../domain/certificates/doubtful.js';
import { certificatesFor, type Standing, standings } from '../../domain/certificates/due.js';
import { certificateRegister } from '../../domain/certificates/register.js';
import { Failure } from '../../domain/failure.js';
import type { Certificate } from '../../domain/issued.js';
import { questionsOf } from '../../domain/review/questions.js';
import { registerListing } from '../../report/certificates/register.js';
import { certificatesText as text } from '../../text/certificates.js';
import { pictureOf, withStore } from '../archive.js';
import { confirm } from '../ask.js';
import { annulCertificate } from '../certificates/annul.js';
import type { CertificateOptions, Desk } from '../certificates/desk.js';
import { type CertificateFile, folderOf, readyFiles } from '../certificates/files.js';
import { grantCertificate } from '../certificates/grant.js';
import { whoever } from '../certificates/person.js';
import { certificateChecked } from '../certificates/verify.js';
import { fileLines } from '../file-lines.js';
import { shown } from '../listing.js';
import { namedWithSchool } from '../person-named.js';
import { say } from '../say.js';
import { type Outcome, signature, type World } from '../world.js';
import { dropAll } from '../write-file.js';

/** Gives certificates to those who earned them, each with its number; or looks at, annuls, grants one. */
export const certificates = (
  world: World,
  options: CertificateOptions,
  [given]: readonly unknown[],
): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const seen = store.history();
    const view = await pictureOf(store);
    const register = certificateRegister(view.register, view.picture.decisions);
    const desk = { store, seen, view, register };
    const named = given as readonly string[];
    if (options.verifica !== undefined) return certificateChecked(desk, alone('--verifica', options.verifica, named));
    if (options.registro) {
      const theirs = ofPeople(register, view, named);
      const result = await shown(world, options, registerListing(theirs, view.picture, options.formato));
      return { status: 'ok', result, ...(theirs.length === 0 && named.length > 0 && { summary: text.noneOfTheirs }) };
    }
    if (options.annulla !== undefined)
      return annulCertificate(world, options, desk, alone('--annulla', options.annulla, named));
    if (options.concedi) return grantCertificate(world, options, desk, named);
    return issue(world, options, desk, named);
  });

/** The value of an option that says all by itself: names beside it would be ignored. */
function alone(option: string, value: string, named: readonly string[]): string {
  if (named.length > 0) throw new Failure({ kind: 'bad-usage', code: 'stands-alone', words: [option, ...named] });
  return value;
}

/** The certificates of the people named, or all. */
function ofPeople(register: Desk['register'], { picture }: Desk['view'], named: readonly string[]): Desk['register'] {
  const people = new Set(named.map((one) => whoever(picture, one).code));
  return named.length === 0 ? register : register.filter(({ certificate }) => people.has(certificate.person));
}

/** What is to be done, worked out before anything is. */
interface Plan {
  /** Those that leave the office now, with a new number or as a new version. */
  readonly fresh: readonly Certificate[];
  /** Those that left it before, and are written once more. */
  readonly again: readonly Certificate[];
  readonly standings: readonly Standing[];
  /** Those who would have one, but may be somebody else who signed. */
  readonly doubtful: readonly Standing[];
}

async function issue(
  world: World,
  options: CertificateOptions,
  desk: Desk,
  named: readonly string[],
): Promise<Outcome> {
  const plan = planned(world, options, desk, named);
  const { fresh, again } = plan;
  const notes = notesOn(plan, desk, named.length > 0);
  if (fresh.length + again.length === 0) return { status: 'ok', summary: [text.none, ...notes].join('\n') };

  const first = fresh.filter(({ version }) => version === 1);
  if (fresh.length > 0 && !options.prova) {
    await say(
      world,
      planLines(fresh, first)
        .map((line) => `${line}\n`)
        .join(''),
    );
    const question = text.question(first.length, fresh.length - first.length);
    if (!(await confirm(world, options, question))) return { status: 'stopped', summary: text.refused };
  }
  const files = await readyFiles(world, options, [...fresh, ...again]);
  await keep(world, options, desk, fresh, files);
  return {
    status: 'ok',
    result: fileLines(
      world.stdout,
      folderOf(options),
      files.map(({ path, certificates, pages }) => text.line(path, certificates, pages)),
    ),
    summary: [
      text.made(folderOf(options), {
        ...{ first: first.length, reissued: fresh.length - first.length, again: again.length },
      }),
      ...notes,
      ...(options.prova ? [text.tried] : []),
    ].join('\n'),
    next: text.next,
  };
}

function planned(world: World, options: CertificateOptions, { view, register }: Desk, named: readonly string[]): Plan {
  const { picture, settings } = view;
  const meant = new Map(named.map((one) => whoever(picture, one)).map((person) => [person.code, person]));
  const people = new Set(meant.keys());
  const all = standings(picture, settings, register);
  const those = named.length === 0 ? all : all.filter(({ earned }) => people.has(earned.person));
  const never = [...meant.values()].find(({ code }) => !those.some(({ earned }) => earned.person === code));
  if (never) throw new Failure({ kind: 'never-signed', person: never.code, people: [namedWithSchool(never)] });
  const doubts = questionsOf(picture).flatMap((one) => (one.about === 'identity' ? [one] : []));
  const inDoubt = doubtfulSigners(doubts, picture);
  // Whoever is named is somebody of whom the office is sure.
  const doubtful = named.length > 0 ? [] : those.filter(({ is, earned }) => is === 'due' && inDoubt.has(earned.person));
  const wanted = those.filter(
    ({ is }) =>
      is === 'due' || (is === 'changed' && options.riemetti === true) || (is === 'annulled' && named.length > 0),
  );
  const held = those.flatMap((one) => (one.is === 'held' ? [one.held.certificate] : []));
  return {
    fresh: certificatesFor(
      wanted.filter((one) => !doubtful.includes(one)),
      register,
      picture,
      options.oggi ?? dayOf(world.now()),
    ),
    again: options.ristampa ? held : [],
    standings: those,
    doubtful,
  };
}

function planLines(fresh: readonly Certificate[], first: readonly Certificate[]): string[] {
  const numbers = first.map(({ number }) => number);
  return [
    ...(first.length > 0
      ? [text.plan(first.length, text.numbers(numbers[0] as number, numbers.at(-1) as number))]
      : []),
    ...(fresh.length > first.length ? [text.again(fresh.length - first.length)] : []),
  ];
}

/** Records what leaves the office, then gives the files their names: a number on paper is always in the register. */
async function keep(
  world: World,
  options: CertificateOptions,
  { store, seen }: Desk,
  fresh: readonly Certificate[],
  files: readonly CertificateFile[],
): Promise<void> {
  try {
    if (fresh.length > 0 && !options.prova) store.recordIssued([fresh], signature(world, options), seen);
  } catch (error) {
    await dropAll(files);
    throw error;
  }
  for (const { file } of files) await file.take();
}

/** Who has none and why, a line for each reason. */
function notesOn({ standings: all, fresh, doubtful }: Plan, { view }: Desk, named: boolean): string[] {
  const of = (is: Standing['is']) => all.filter((one) => one.is === is);
  const waiting = of('waiting');
  const sessions = [...new Set(waiting.flatMap(({ earned }) => earned.waitsFor))];
  const reissued = new Set(fresh.filter(({ version }) => version > 1).map(({ number }) => number));
  const changed = of('changed').filter((one) => one.is === 'changed' && !reissued.has(one.held.certificate.number));
  return [
    ...(all.length === 0 ? [text.nobodySigned] : []),
    ...(doubtful.length > 0 ? [text.doubtful(doubtful.length)] : []),
    ...(waiting.length > 0 ? [text.waiting(waiting.length, sessions)] : []),
    ...(of('short').length > 0 ? [text.short(of('short').length, view.settings.certificateThreshold)] : []),
    ...(changed.length > 0 ? [text.changed(changed.length)] : []),
    ...(of('unearned').length > 0 ? [text.unearned(of('unearned').length)] : []),
    ...(of('annulled').length > 0 && !named ? [text.annulled(of('annulled').length)] : []),
  ];
}
