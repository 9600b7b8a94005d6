import type { Picture } from '../../domain/picture.js';
import { personCard } from '../../report/card.js';
import { capacityName } from '../../text/capacities.js';
import { correctText } from '../../text/correct.js';
import type { KeyChoice } from '../ask.js';
import type { AddedWishes } from './added.js';
import { type Subject, sessionsOf, type Wishes } from './corrections.js';
import type { Desk } from './desk.js';
import { askPlace, askRole, askSession, needed } from './questions.js';
import { askWho } from './who.js';

/** What was asked for at the keyboard: a correction of somebody, or a new registration. */
export type Interview =
  | { readonly subject: Subject; readonly wishes: Wishes }
  | { readonly added: AddedWishes }
  | 'stopped';

/** Asks who, shows what is known of them, then asks what to correct. */
export async function interview(picture: Picture, desk: Desk, given: string | undefined): Promise<Interview> {
  const subject = await askWho(picture, desk, given);
  if (subject === 'none') {
    const isNew = await desk.choose(correctText.nobody, [
      { key: 'n', name: correctText.actions.add, value: true },
      { key: 'b', name: correctText.actions.stop, value: false },
    ]);
    return isNew ? { added: await askAddition(picture, desk) } : 'stopped';
  }
  await desk.say(personCard(subject, picture));
  const action = await desk.choose(correctText.what, actionsFor(subject, picture));
  if (action === 'stop') return 'stopped';
  if (action === 'another') return { added: await anotherSession(picture, desk, subject) };
  const wishes = await wishesFor(action, subject, picture, desk);
  return wishes ? { subject, wishes } : 'stopped';
}

const FIELDS = ['surname', 'givenName', 'role', 'place'] as const;
type Action = (typeof FIELDS)[number] | 'cancel' | 'move' | 'divide' | 'same' | 'another' | 'stop';
const KEYS: { readonly [Known in Action]: string } = {
  cancel: 'r',
  move: 's',
  another: 'a',
  surname: 'c',
  givenName: 'n',
  role: 'u',
  place: 'i',
  divide: 'd',
  same: 't',
  stop: 'b',
};

/** What can be done about somebody: nobody who is not registered is withdrawn, nor one of several rows divided. */
function actionsFor({ person, responses }: Subject, picture: Picture): KeyChoice<Action>[] {
  const registered = sessionsOf(person, picture).length;
  const actions: readonly Action[] = [
    ...(registered > 0 ? (['cancel'] as const) : []),
    ...(registered < picture.sessions.length ? (['move', 'another'] as const) : []),
    ...FIELDS,
    ...(responses.length === 1 ? (['divide'] as const) : []),
    ...['same' as const, 'stop' as const],
  ];
  return actions.map((value) => ({ key: KEYS[value], name: correctText.actions[value], value }));
}

async function wishesFor(
  action: Exclude<Action, 'another' | 'stop'>,
  { person }: Subject,
  picture: Picture,
  desk: Desk,
): Promise<Wishes | undefined> {
  const theirs = sessionsOf(person, picture);
  switch (action) {
    case 'cancel':
      return { ritira: await askSession(picture, desk, correctText.which, theirs) };
    case 'move': {
      const from = theirs.length === 0 ? '' : await askSession(picture, desk, correctText.which, theirs);
      const others = picture.sessions.map(({ session }) => session.code).filter((code) => code !== from);
      return { sposta: `${from}:${await askSession(picture, desk, correctText.to, others)}` };
    }
    case 'surname':
      return { cognome: await needed(desk, correctText.surname) };
    case 'givenName':
      return { nome: await needed(desk, correctText.givenName) };
    case 'role':
      return { ruolo: await askRole(desk) };
    case 'place':
      return { istituto: await askPlace(picture, desk) };
    case 'divide':
      return { dividi: await needed(desk, correctText.people) };
    case 'same': {
      const other = await askWho(picture, desk, undefined, correctText.whoElse);
      return other === 'none' ? undefined : { stessaDi: other.person.code };
    }
  }
}

const askAddition = async (picture: Picture, desk: Desk): Promise<AddedWishes> => ({
  cognome: await needed(desk, correctText.surname),
  nome: await needed(desk, correctText.givenName),
  ruolo: await askRole(desk),
  istituto: await askPlace(picture, desk),
  incontro: await askSession(picture, desk, correctText.to),
  email: await desk.ask(correctText.email),
});

/** Somebody already known registers for one more session: only that is asked, and the place where none was understood. */
async function anotherSession(picture: Picture, desk: Desk, { person, responses }: Subject): Promise<AddedWishes> {
  const { surname, givenName } = person;
  const { place, capacity, row } = responses[responses.length - 1] as Subject['responses'][number];
  const theirs = sessionsOf(person, picture);
  const others = picture.sessions.map(({ session }) => session.code).filter((code) => !theirs.includes(code));
  return {
    cognome: surname,
    nome: givenName,
    ruolo: capacityName(capacity, row.role),
    istituto: place.school ?? place.institute ?? place.service ?? (await askPlace(picture, desk)),
    incontro: await askSession(picture, desk, correctText.to, others),
    email: row.email ?? '',
  };
}
