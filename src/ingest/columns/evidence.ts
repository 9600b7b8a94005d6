import type { Concept, Ideas } from './concepts.js';
import type { Field, LeftOut } from './fields.js';

/** A title that has all the concepts of `all` and none of `none` speaks for the field with the given weight. */
interface Clue {
  readonly all: readonly Concept[];
  readonly none?: readonly Concept[];
  /** Concepts wanted in the condition (`se delegato, …`). */
  readonly when?: readonly Concept[];
  readonly weight: number;
}

const clue = (all: string, weight: number, none = '', when = ''): Clue => ({
  all: all.split(' ').filter(Boolean) as Concept[],
  none: none.split(' ').filter(Boolean) as Concept[],
  when: when.split(' ').filter(Boolean) as Concept[],
  weight,
});

/** Against: worth more than any value can say, so that a delegate's e-mail is never the respondent's. */
const NEVER = -20;
const OTHERS = [clue('delegate', NEVER), clue('principal', NEVER), clue('', NEVER, '', 'absence')];
const OTHER_PLACE = [clue('private', NEVER), clue('ofOther', NEVER)];
const NAMED = 'school cpt session municipality province code schoolCode email phone';

/**
 * What titles say, in units of about one bit: 6 is a plain title, 2 a hint. The best clue for a field counts, together
 * with the worst against it. Values then confirm or deny (`fit.ts`).
 */
export const CLUES: Readonly<Record<Field, readonly Clue[]>> = {
  submittedAt: [
    clue('submission', 8),
    clue('date time', 5, 'session choice'),
    clue('date', 2, 'session choice private'),
    clue('time', 1, 'session choice'),
    clue('session', -4, 'submission'),
    clue('choice', -4, 'submission'),
    clue('private', NEVER),
  ],
  responseId: [clue('id', 6)],
  surname: [clue('surname', 6, 'given'), ...OTHERS, clue('head', -6), clue('private', -2)],
  givenName: [clue('given', 6, `surname names ${NAMED}`), ...OTHERS, clue('head', -6)],
  fullName: [
    clue('surname given', 7),
    clue('names', 6, NAMED),
    clue('surname', 3, 'given'),
    clue('given', 3, `surname ${NAMED}`),
    clue('given participant', 6),
    clue('participant', 4, `role ${NAMED}`),
    clue('participant session', 3, 'role email phone code date time'),
    clue('compiler', 3, `role ${NAMED}`),
    ...OTHERS,
    clue('head', -6),
    clue('compiler', -2),
  ],
  email: [
    clue('email', 6),
    clue('contact', 1),
    clue('email personal', 6.5),
    clue('email school', 5),
    clue('confirm', -8),
    clue('compiler', -2),
    ...OTHERS,
    clue('head', -6),
    clue('ofOther', NEVER),
  ],
  accountEmail: [],
  phone: [
    clue('phone', 6),
    clue('contact', 2),
    clue('phone school', 4),
    ...OTHERS,
    clue('head', -6),
    clue('ofOther', NEVER),
  ],
  role: [
    clue('role', 6),
    clue('kindOf participant', 5),
    clue('work kindOf', 2),
    clue('role cpt', 3),
    clue('ofOther', NEVER),
    clue('role president', 2),
    clue('aside', -4),
    clue('role delegation', 5),
  ],
  code: [
    clue('schoolCode', 6),
    clue('code school', 6),
    clue('code', 2),
    clue('code session', -6),
    clue('code cpt', -6),
    clue('taxCode', NEVER),
    clue('ofOther', NEVER),
    clue('second', -3),
  ],
  institution: [
    clue('school', 6),
    clue('work', 5),
    clue('place work', 6),
    clue('place', 1),
    clue('schoolCode', -4),
    clue('code', -4),
    clue('email', -8),
    clue('phone', -8),
    clue('role', -5),
    clue('municipality', -5),
    clue('province', -5),
    clue('cpt', -4),
    clue('session', -4, 'school work'),
    clue('surname', -8),
    clue('names', -4),
    clue('kindOf', -5),
    clue('second', -2),
    clue('head', -4),
    clue('submission', -8),
    clue('aside', -4),
    ...OTHER_PLACE,
  ],
  municipality: [
    clue('municipality', 6),
    clue('place work', 3),
    clue('session', -5),
    clue('choice', -5),
    clue('cpt', -3),
    ...OTHER_PLACE,
  ],
  province: [clue('province', 6), clue('session', -5), ...OTHER_PLACE],
  cpt: [clue('cpt', 6), clue('cpt president', 3), clue('role', -4), clue('surname', -6)],
  session: [
    clue('session', 6),
    clue('date choice', 7),
    clue('place choice', 6),
    clue('municipality choice', 5),
    clue('choice', 3),
    clue('date', 3, 'private submission'),
    clue('place', 2, 'work school'),
    clue('date place', 5),
    clue('place time', 5),
    clue('code session', 6),
    clue('submission', NEVER),
    clue('private', NEVER),
    clue('technical', NEVER),
    clue('second', -4),
    clue('aside', -8),
    clue('role', -4),
    clue('school', -3),
    clue('email', -8),
    clue('phone', -8),
    clue('cpt', -3),
    clue('delegate', -6),
    clue('principal', -6),
    clue('delegating', -8),
    clue('surname', -8),
    clue('names', -8),
    clue('consent', -8),
    clue('kindOf', -4),
  ],
  delegate: [
    clue('delegate', 6),
    clue('delegate given', 6),
    clue('delegate surname given', 8),
    clue('delegate names', 8),
    clue('participant', 4.5, 'surname given names'),
    clue('surname given', 6, 'principal head', 'absence'),
    clue('names', 6, 'principal head', 'absence'),
    clue('participant', 6, 'principal head', 'absence'),
    clue('delegation given', 5, 'principal head'),
    clue('delegation names', 5, 'principal head'),
    clue('principal', -6),
    ...notAName(),
  ],
  delegateSurname: [
    clue('delegate surname', 8, 'given principal'),
    clue('surname', 7, 'given principal head', 'absence'),
  ],
  delegateGivenName: [
    clue('delegate given', 8, 'surname principal names school'),
    clue('given', 7, 'surname principal head names school', 'absence'),
  ],
  delegateEmail: [clue('email delegate', 9), clue('email', 7, 'principal head', 'absence'), clue('principal', -6)],
  principal: [
    clue('principal', 6),
    clue('principal given', 8),
    clue('principal names', 8),
    clue('head', 5),
    clue('head given', 7),
    clue('head names', 7),
    clue('given', 4, 'delegate', 'delegate'),
    clue('names', 4, 'delegate', 'delegate'),
    clue('head', 7, '', 'delegation'),
    ...notAName(),
  ],
  principalSurname: [clue('principal surname', 9, 'given'), clue('head surname', 8, 'given')],
  principalGivenName: [
    clue('principal given', 9, 'surname names school'),
    clue('head given', 8, 'surname names school'),
  ],
  principalEmail: [clue('email principal', 9), clue('email head', 8)],
  isDelegate: [
    clue('delegation', 5),
    clue('delegate', 5),
    clue('principal', 4),
    clue('delegating', -8, 'delegate'),
    clue('aside', -6),
    clue('consent', -4),
  ],
  isPresident: [clue('president', 7), clue('delegation', -4)],
};

/** A question about the person's e-mail, phone, school or role does not ask for a name. */
function notAName(): Clue[] {
  return [
    clue('email', NEVER),
    clue('phone', NEVER),
    clue('role', -8),
    clue('school', -6, 'head'),
    clue('code', -8),
    clue('schoolCode', -8),
    clue('municipality', -8),
    clue('cpt', -4),
    clue('aside', -8),
    clue('date', -8),
    clue('contact', -6),
  ];
}

/** Titles of what the job does not need. */
export const LEFT_OUT_CLUES: Readonly<Record<LeftOut, readonly Clue[]>> = {
  tax_code: [clue('taxCode', 9)],
  sensitive: [clue('care', 9)],
  notes: [clue('notes', 5), clue('email', -4), clue('phone', -4)],
  unused: [
    clue('consent', 7),
    clue('technical', 9, 'submission'),
    clue('private', 7),
    clue('confirm', 4),
    clue('aside', 5),
    clue('second', 2),
    clue('kindOf', 2),
    clue('delegating', 3),
  ],
};

/** How much a title speaks for a field: best clue for it and worst against it. */
export function weigh(clues: readonly Clue[], { asks, condition }: Ideas): number {
  const weights = clues
    .filter(
      ({ all, none = [], when = [] }) =>
        (all.length > 0 || when.length > 0) &&
        all.every((concept) => asks.has(concept)) &&
        none.every((concept) => !asks.has(concept)) &&
        when.every((concept) => condition.has(concept)),
    )
    .map(({ weight }) => weight);
  return Math.max(0, ...weights) + Math.min(0, ...weights);
}
