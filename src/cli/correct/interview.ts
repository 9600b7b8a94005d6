import { nameOf } from '../../domain/findings/names.js';
import type { Picture } from '../../domain/picture.js';
import { correctText } from '../../text/correct.js';
import { askKey, askText } from '../ask.js';
import type { AddedWishes } from './added.js';
import { type Subject, subjectNamed, type Wishes } from './corrections.js';

/** What was asked for at the keyboard: a correction of somebody, or a new registration. */
export type Interview =
  | { readonly subject: Subject; readonly wishes: Wishes }
  | { readonly added: AddedWishes }
  | 'stopped';

const ACTIONS = [
  { key: 'r', name: correctText.actions.cancel, value: 'cancel' },
  { key: 's', name: correctText.actions.move, value: 'move' },
  { key: 'c', name: correctText.actions.surname, value: 'surname' },
  { key: 'n', name: correctText.actions.givenName, value: 'givenName' },
  { key: 'u', name: correctText.actions.role, value: 'role' },
  { key: 'i', name: correctText.actions.place, value: 'place' },
  { key: 'a', name: correctText.actions.add, value: 'add' },
  { key: 'b', name: correctText.actions.stop, value: 'stop' },
] as const;
type Action = (typeof ACTIONS)[number]['value'];

/** Asks what to correct and, where it is not known, of whom. `say` shows who was understood. */
export async function interview(
  picture: Picture,
  given: string | undefined,
  say: (text: string) => void,
): Promise<Interview> {
  const action = await askKey<Action>(correctText.what, ACTIONS);
  if (action === 'stop') return 'stopped';
  if (action === 'add') return { added: await askAddition() };
  const subject = subjectNamed(picture, given ?? (await answer(correctText.who)));
  say(`${nameOf(subject.person)} (${subject.person.code})`);
  return { subject, wishes: await wishesFor(action) };
}

async function wishesFor(action: Exclude<Action, 'add' | 'stop'>): Promise<Wishes> {
  switch (action) {
    case 'cancel':
      return { ritira: await answer(correctText.which) };
    case 'move':
      return { sposta: `${await optional(correctText.which)}:${await answer(correctText.to)}` };
    case 'surname':
      return { cognome: await answer(correctText.surname) };
    case 'givenName':
      return { nome: await answer(correctText.givenName) };
    case 'role':
      return { ruolo: await answer(correctText.role) };
    case 'place':
      return { istituto: await answer(correctText.place) };
  }
}

async function askAddition(): Promise<AddedWishes> {
  return {
    cognome: await answer(correctText.surname),
    nome: await answer(correctText.givenName),
    ruolo: await answer(correctText.role),
    istituto: await answer(correctText.place),
    incontro: await answer(correctText.session),
    email: await optional(correctText.email),
  };
}

const answer = (question: string): Promise<string> =>
  askText(question, '', (text) => text.trim() !== '' || correctText.needed);

const optional = (question: string): Promise<string> => askText(question, '', () => true);
