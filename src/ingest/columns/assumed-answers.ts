import { remembered, rememberedOf } from '../../domain/remembered.js';
import type { Meaning } from './meanings.js';
import { type Answers, vetoes } from './vetoes.js';

type Asked = readonly (readonly [answer: string, meanings: readonly Meaning[]])[];

/** What every respondent answers, by what is asked; where anything may be answered nothing is assumed. */
const BY_ALL: Asked = [
  ['Rossi', ['surname']],
  ['Maria', ['givenName']],
  ['Rossi Maria', ['fullName']],
  ['m.rossi@posta.example', ['email', 'accountEmail']],
  ['333 1234567', ['phone']],
  ['Docente', ['role']],
  ['IC Manzoni', ['institution']],
  ['BGIC81000A', ['code']],
];
/** … and what few do. */
const BY_FEW: Asked = [
  ['Rossi', ['delegateSurname', 'principalSurname']],
  ['Maria', ['delegateGivenName', 'principalGivenName']],
  ['Rossi Maria', ['delegate', 'principal', 'unused:people', 'unused:head', 'unused:name']],
  ['m.rossi@posta.example', ['delegateEmail', 'principalEmail', 'unused:mail']],
  ['333 1234567', ['unused:phone', 'unused:delegatePhone']],
  ['Sì', ['isDelegate', 'isPresident', 'unused:delegates', 'unused:attendance', 'unused:consent']],
  ['delego Rossi Maria', ['delegation']],
  ['Docente', ['unused:delegateRole']],
  ['Dirigente scolastico', ['unused:principalRole']],
  ['Plesso di via Roma', ['unused:site']],
];

const answered = (asked: Asked, fill: number) =>
  asked.flatMap(([answer, meanings]) => meanings.map((meaning) => [meaning, answersOf(answer, fill)] as const));
/** Of so many rows that their share counts. */
const answersOf = (answer: string, fill: number): Answers => ({
  times: new Map([[answer, 1]]),
  rows: new Set([0]),
  given: 1,
  fill,
  of: 100,
});
const ASSUMED: ReadonlyMap<Meaning, Answers> = new Map([...answered(BY_ALL, 1), ...answered(BY_FEW, 0.1)]);

/**
 * What a column that nobody has answered yet says against each meaning, its answers taken to be of the kind that its title
 * asks for: so those around it are read as they will be once somebody answers. `meaning` is what the titles make of it.
 */
export const assumed = (meanings: readonly Meaning[], meaning: Meaning): readonly number[] =>
  assumedOf(meanings)(meaning);

const assumedOf = rememberedOf((meanings: readonly Meaning[]) =>
  remembered((meaning: Meaning): readonly number[] => {
    const answers = ASSUMED.get(meaning);
    return answers === undefined ? meanings.map(() => 0) : vetoes(meanings, answers);
  }),
);
