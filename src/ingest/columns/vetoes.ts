import type { Field } from '../../domain/form-fields.js';
import { remembered } from '../../domain/remembered.js';
import { fold } from '../../domain/text.js';
import type { TableRow } from '../table.js';
import { valueIn } from '../values/cells.js';
import { type Meaning, useOf } from './meanings.js';
import { type Shape, shapesOf } from './shapes.js';

/**
 * The answers in one column, over the rows of the sample, without those that say nothing (`-`, «nessuno»). A «no» says
 * nothing too, a name may be asked for there; but where most rows say no, and none says anything else, no is what they say.
 */
export interface Answers {
  /** How many times each answer was given. */
  readonly times: ReadonlyMap<string, number>;
  /** Positions in the sample of the rows that answer. */
  readonly rows: ReadonlySet<number>;
  readonly given: number;
  /** Share of all rows, and how many those are. */
  readonly fill: number;
  readonly of: number;
}

const NOTHING = /^(?:\p{P}+|NO|NESSUN[OA]?|NIENTE|N D|N A|ND|NA)$/u;

/** The answers of each column. */
export function answersIn(columns: readonly { readonly index: number }[], sample: readonly TableRow[]): Answers[] {
  return columns.map(({ index }) => {
    const said = told(index, sample, (value) => !NOTHING.test(fold(value) || value));
    if (said.given > 0) return said;
    const denied = told(index, sample, (value) => fold(value) === 'NO');
    return denied.fill > 0.5 ? denied : said;
  });
}

function told(index: number, sample: readonly TableRow[], says: (value: string) => boolean): Answers {
  const times = new Map<string, number>();
  const rows = new Set<number>();
  sample.forEach(({ cells }, place) => {
    const value = valueIn(cells[index]);
    if (value === undefined || !says(value)) return;
    times.set(value, (times.get(value) ?? 0) + 1);
    rows.add(place);
  });
  const fill = sample.length === 0 ? 0 : rows.size / sample.length;
  return { times, rows, given: rows.size, fill, of: sample.length };
}

/** The share of the answers whose shapes hold something. */
export function shareOf({ times, given }: Answers, holds: (shapes: ReadonlySet<Shape>) => boolean): number {
  const held = [...times].reduce((sum, [value, count]) => sum + (holds(shapesOf(value)) ? count : 0), 0);
  return given === 0 ? 0 : held / given;
}

/**
 * Whether most rows answer: nearly all, or half and one more at least, for of few rows half are soon found answering what
 * a third answer of many.
 */
export const areMost = ({ fill, given, of }: Answers): boolean => fill > 0.8 || given >= of / 2 + 1;

type Has = (shape: Shape) => boolean;
type Cannot = (has: Has) => boolean;

const number: Cannot = (has) => has('email') || has('moment') || has('date') || has('number') || has('taxCode');
const foreign: Cannot = (has) => number(has) || has('phone') || has('code') || has('yesNo');
const noName: Cannot = (has) => foreign(has) || !has('letters') || has('delegation');
const noWholeName: Cannot = (has) => (noName(has) || !has('words')) && (foreign(has) || !has('named'));
/** Who is delegated or delegates may be told in a sentence: `delego la prof.ssa Riva`. */
const noPartner: Cannot = (has) => noWholeName(has) && !has('delegation');
const noSurname: Cannot = (has) => noName(has) || has('person') || has('given');
const noGivenName: Cannot = (has) => noName(has) || has('person');
const noEmail: Cannot = (has) => !has('email');
const noYes: Cannot = (has) => !has('yesNo');
const isTaxCode: Cannot = (has) => has('taxCode');
const noTaxCode: Cannot = (has) => !has('taxCode');

/** Answers that a field cannot have, whatever the title says. */
const CANNOT_BE: Readonly<Record<Field, Cannot>> = {
  submittedAt: (has) => !has('date'),
  responseId: (has) => has('person') || has('email') || has('yesNo') || has('taxCode'),
  surname: noSurname,
  givenName: noGivenName,
  fullName: noWholeName,
  email: noEmail,
  accountEmail: noEmail,
  phone: (has) => !has('phone'),
  role: (has) => foreign(has) || (!has('role') && (has('person') || has('school') || has('cpt'))),
  code: (has) => has('email') || (!has('code') && !has('codeAndName')),
  institution: (has) =>
    foreign(has) || has('province') || (!has('school') && (has('person') || has('role') || has('cpt'))),
  municipality: (has) => foreign(has) || has('person'),
  province: (has) => foreign(has) || has('person') || has('school'),
  cpt: (has) => foreign(has) || has('person'),
  session: (has) =>
    has('email') || has('code') || has('taxCode') || (!has('session') && (has('person') || has('role'))),
  delegate: noPartner,
  delegateSurname: noSurname,
  delegateGivenName: noGivenName,
  delegateEmail: noEmail,
  principal: noPartner,
  principalSurname: noSurname,
  principalGivenName: noGivenName,
  principalEmail: noEmail,
  delegation: number,
  // «Sì, della DS Ferrari» says more than a yes.
  isDelegate: (has) => noYes(has) || has('person') || has('role'),
  isPresident: noYes,
};

const isPerson: Cannot = (has) => has('person') || has('given');
const known: Cannot = (has) => has('email') || isPerson(has) || has('role') || has('code') || has('delegation');

/** Answers that a column left out cannot have, by what it is about; one about anything else can have any but a name. */
const LEFT_OUT_CANNOT_BE: Readonly<Record<string, Cannot>> = {
  'unused:people': noName,
  'unused:head': noName,
  'unused:name': noName,
  'unused:mail': noEmail,
  'unused:phone': (has) => !has('phone'),
  'unused:delegatePhone': (has) => !has('phone'),
  'unused:delegateRole': (has) => foreign(has) || isPerson(has),
  'unused:principalRole': (has) => foreign(has) || isPerson(has),
  'unused:delegates': noYes,
  'unused:act': (has) => has('email') || isPerson(has) || has('role'),
  'unused:site': (has) => foreign(has) || isPerson(has),
};

/** Names alone say of no delegation which way it goes: they answer a question that does. */
const isBareName: Cannot = (has) => has('words') && !has('delegation') && !has('yesNo');
const BARE = 4;

/** Worth more than most titles, less than a plain one together with what stands around it. */
const VETO = 6;

/**
 * What the answers say against each meaning, in the same units as the titles: all the weight where most of them cannot be
 * it, nothing where most can. How many they are does not matter, so that any rows of a form say the same of its columns.
 * A tax code is one whatever the title.
 */
export function vetoes(meanings: readonly Meaning[], answers: Answers): number[] {
  const { times, given } = answers;
  if (given === 0) return meanings.map(() => 0);
  const alike = shapesIn(times);
  const shareOf = remembered(
    (cannot: Cannot) => alike.reduce((sum, { has, count }) => sum + (cannot(has) ? count : 0), 0) / given,
  );
  const against = (cannot: Cannot, weight: number, share = 0.5) => (shareOf(cannot) > share ? -weight : 0);
  return meanings.map((meaning) => {
    const use = useOf(meaning);
    if (use === 'tax_code') return against(noTaxCode, 2 * VETO);
    const taxCode = against(isTaxCode, 2 * VETO);
    if (use === 'sensitive' || use === 'notes' || use === 'unused')
      return taxCode + against(LEFT_OUT_CANNOT_BE[meaning] ?? known, VETO);
    const cannot = use === 'session' && isStrewn(answers) ? noSession : CANNOT_BE[use];
    const bare = use === 'delegation' ? against(isBareName, BARE, 0.9) : 0;
    return against(cannot, VETO) + bare + filledBy(use, answers);
  });
}

/** The answers that look alike, and how many they are: hundreds of answers look like a few things. */
function shapesIn(times: Answers['times']): { readonly has: Has; count: number }[] {
  const alike = new Map<string, { readonly has: Has; count: number }>();
  for (const [value, count] of times) {
    const shapes = shapesOf(value);
    const key = [...shapes].join();
    const known = alike.get(key);
    if (known) known.count += count;
    else alike.set(key, { has: (shape) => shapes.has(shape), count });
  }
  return [...alike.values()];
}

/** Hardly an answer given twice, where several are: nobody chose from a list. */
const isStrewn = ({ times, given }: Answers): boolean => given >= 5 && times.size > 0.8 * given;
const noSession: Cannot = (has) => CANNOT_BE.session(has) || has('moment');

/** What every respondent answers for herself: a column that most leave empty asks for somebody else. */
const OWN: ReadonlySet<Field> = new Set(['surname', 'givenName', 'fullName', 'email', 'role', 'session']);
const LEFT_EMPTY = 2;
/** … and one that nearly all fill in does not ask who comes instead: few send somebody, though each may name the head. */
const SENT: ReadonlySet<Field> = new Set(['delegate', 'delegateSurname', 'delegateGivenName', 'delegateEmail']);
const FULL = 2;
/** Of fewer rows all may send somebody, or leave out what they are asked. */
const MANY = 5;

function filledBy(field: Field, { fill, of }: Answers): number {
  if (of < MANY) return 0;
  if (OWN.has(field) && fill < 0.5) return -LEFT_EMPTY;
  return SENT.has(field) && fill > 0.8 ? -FULL : 0;
}
