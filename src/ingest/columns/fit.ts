import type { Field, LeftOut } from './fields.js';
import type { ValueProfile } from './questions.js';
import type { Shape } from './shapes.js';

/**
 * What the values say for or against a field, in the same units as the titles: up to about +5 where they can be nothing
 * else (e-mails, codes), down to −8 where they cannot be it. An empty column says nothing.
 */
export function fitOf(field: Field, values: ValueProfile): number {
  return values.filled === 0 ? 0 : FIT[field](values);
}

type Fit = (values: ValueProfile) => number;

/** `gain` where all values have the shape, `-loss` where none has. */
const scale = (share: number, gain: number, loss: number): number => share * gain - (1 - share) * loss;

/** Few different values chosen again and again, as from a list. */
const chosen = ({ filled, distinct }: ValueProfile): number => (filled >= 6 && distinct <= 0.5 ? 1 : 0);

const sparse = ({ fill }: ValueProfile): number => (fill < 0.6 ? 2 : 0);

const notAText = ({ share }: ValueProfile): number =>
  Math.max(share('email'), share('moment'), share('phone'), share('code'), share('date'));

const foreign = (values: ValueProfile): number => Math.max(notAText(values), values.share('yesNo'));

const FIT: Readonly<Record<Field, Fit>> = {
  submittedAt: (values) => scale(values.share('date'), values.share('moment') > 0.5 ? 4 : 0.5, 8) - 3 * chosen(values),
  responseId: ({ share, distinct }) => scale(share('number') * distinct, 0, 6),
  surname: (values) =>
    scale(values.share('letters'), 0.5, 3) -
    scale(values.share('person'), 4, 0) -
    3 * values.share('given') -
    sparse(values),
  givenName: (values) =>
    scale(values.share('letters'), 0, 3) + 3 * values.share('given') - 4 * values.share('person') - sparse(values),
  fullName: (values) =>
    scale(values.share('words'), 1, 5) + 2.5 * values.share('person') - sparse(values) - chosen(values),
  email: ({ share }) => scale(share('email'), 5, 7),
  accountEmail: ({ share }) => scale(share('email'), 5, 7),
  phone: ({ share }) => scale(share('phone'), 4.5, 6),
  role: (values) => scale(values.share('role'), 3.5, 1.5) - 5 * foreign(values) - 4 * values.share('person'),
  code: ({ share }) => scale(Math.max(share('code'), share('codeAndName')), 5, 5),
  institution: (values) =>
    3 * values.share('school') -
    8 * Math.max(foreign(values), values.share('codeAndName')) -
    4 * values.share('person') -
    3 * values.share('role') * (1 - values.share('school')),
  municipality: ({ share }) => scale(share('letters'), 0.5, 4) - 2 * share('given'),
  province: ({ share }) => scale(share('province'), 2.5, 3),
  cpt: (values) => 3 * values.share('cpt') - 8 * foreign(values),
  session: (values) =>
    scale(values.share('session'), 4, 1) -
    6 *
      Math.max(
        values.share('email'),
        values.share('phone') * (1 - values.share('session')),
        values.share('code'),
        values.share('yesNo'),
      ) -
    4 * Math.max(values.share('person'), values.share('role') * (1 - values.share('session'))) -
    (values.share('moment') > 0.8 && !chosen(values) ? 3 : 0) +
    0.5 * chosen(values),
  delegate: (values) => personText(values),
  delegateSurname: ({ share }) => scale(share('letters'), 0.5, 5) - 4 * share('person'),
  delegateGivenName: ({ share }) => scale(share('letters'), 0, 5) + 2 * share('given') - 4 * share('person'),
  delegateEmail: ({ share }) => scale(share('email'), 5, 7),
  principal: (values) => personText(values),
  principalSurname: ({ share }) => scale(share('letters'), 0.5, 5) - 4 * share('person'),
  principalGivenName: ({ share }) => scale(share('letters'), 0, 5) + 2 * share('given') - 4 * share('person'),
  principalEmail: ({ share }) => scale(share('email'), 5, 7),
  delegation: delegationText,
  isDelegate: ({ share }) => scale(share('yesNo'), 3, 6),
  isPresident: ({ share }) => scale(share('yesNo'), 3, 6),
};

/** Besides «no» and «sì», sentences and names; where there are only those, it is another question. */
function delegationText({ share }: ValueProfile): number {
  const told = share('delegation') + share('person');
  const open = 1 - share('yesNo');
  return open < 0.1 ? -6 : scale(Math.min(1, told / open), 2.5, 5);
}

/** Where many answer «no», only the others tell what is asked. */
function personText(values: ValueProfile): number {
  const open = 1 - values.share('yesNo');
  if (open < 0.1) return -8;
  const share = (shape: Shape) => values.share(shape) / open;
  return (
    1.5 * Math.max(share('person'), share('words')) -
    8 * notAText(values) -
    2 * share('long') -
    3 * share('school') -
    6 * share('role')
  );
}

/** Values that give away a column which must not be stored, whatever its title. */
export function leftOutFit(why: LeftOut, { filled, share }: ValueProfile): number {
  if (filled === 0) return 0;
  if (why === 'tax_code') return 9 * share('taxCode');
  return why === 'notes' ? 2 * share('long') : 0;
}
