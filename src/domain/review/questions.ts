import { decisionsOf, mapScope, scopeOf } from '../decisions.js';
import { groupBy } from '../group.js';
import type { Doubt } from '../identity/identity.js';
import { compareOrigins, type Origin } from '../origin.js';
import type { Picture } from '../picture.js';
import { columnId, identityId, textId } from '../question-id.js';
import type { Response } from '../records.js';
import { isSilent } from '../registrations/responses.js';
import { readRole } from '../registrations/roles.js';
import { scrambledAs, scrambledIn } from '../scrambled.js';
import { fold } from '../text.js';
import { goneQuestions } from './gone-codes.js';
import { placeQuestions } from './place-questions.js';
import type {
  ColumnQuestion,
  IdentityQuestion,
  Question,
  RoleQuestion,
  SessionQuestion,
  SpellingQuestion,
  TextQuestion,
} from './question.js';
import { isNamesakeElsewhere } from './rules.js';

type View = Pick<
  Picture,
  | 'people'
  | 'identity'
  | 'attendance'
  | 'places'
  | 'references'
  | 'sessions'
  | 'decisions'
  | 'scrambledInLists'
  | 'openColumns'
  | 'offices'
  | 'delegations'
>;

/** A question but for what was said of it. */
type Unasked = TextQuestion extends infer Q ? (Q extends TextQuestion ? Omit<Q, 'asked'> : never) : never;

/**
 * All open questions, most useful first: what the columns of a form ask, on which all else depends; those that leave somebody without a session, who may be whom (in the order of
 * the engine: what concerns many rows and could go either way), then texts by how many wrote them. Those whose people
 * must be asked come last.
 */
export function questionsOf(view: View): Question[] {
  const responses = view.people.flatMap((person) => person.responses);
  const signed = view.attendance.walkIns.map(({ response }) => response);
  const byKey = new Map([...responses, ...signed].map((response) => [response.key, response]));
  const identity = view.identity.doubts.flatMap((doubt) => identityQuestion(doubt, byKey, view));
  const unknown = unknownTo(view);
  const known = <Q extends Unasked>(questions: readonly Q[]) =>
    mostAskedFirst(questions).map((question) => ({ ...question, asked: unknown.has(question.id) }));
  const places = known(placeQuestions(responses, view.places));
  const inOrder: readonly Question[] = [
    ...columnQuestions(view),
    ...known(sessionQuestions(responses, view)),
    ...places.filter(({ severity }) => severity === 'errore'),
    ...identity.filter(({ asked }) => !asked),
    ...places.filter(({ severity }) => severity !== 'errore'),
    ...goneQuestions(responses, view).map((question) => ({ ...question, asked: unknown.has(question.id) })),
    ...known(roleQuestions(responses)),
    ...spellingQuestions(responses, view).map((question) => ({ ...question, asked: unknown.has(question.id) })),
    ...identity.filter(({ asked }) => asked),
  ];
  return [...inOrder.filter(({ asked }) => !asked), ...inOrder.filter(({ asked }) => asked)];
}

/** The questions to which somebody answered that they do not know. */
function unknownTo({ decisions, references }: View): ReadonlySet<string> {
  const ids = decisionsOf(decisions, 'leave').flatMap(({ about, as, scope, text }) =>
    as === 'unknown'
      ? [
          textId(
            about,
            text,
            mapScope(scope, (key) => references.to(key)),
          ),
        ]
      : [],
  );
  return new Set(ids);
}

/** The rows that a question is about. */
export function rowsAsked(question: Question): readonly Origin[] {
  if (question.about === 'column') return question.origins;
  const responses = question.about === 'identity' ? [question.a, question.b] : question.responses;
  const written = responses.flatMap(({ occurrences }) => occurrences.map(({ origin }) => origin));
  return question.about === 'place' ? [...written, ...(question.listed ?? [])] : written;
}

const columnQuestions = ({ openColumns }: View): ColumnQuestion[] =>
  openColumns().map(({ columns, form, origins, rows }) => ({
    about: 'column',
    id: columnId(
      columns.map(({ key }) => key),
      form,
    ),
    rule: 'FIL-14',
    severity: 'errore',
    asked: false,
    ...{ columns, origins, rows },
  }));

function identityQuestion(
  { a, b, probability, proposal, evidence, decision }: Doubt,
  responses: ReadonlyMap<string, Response>,
  { references }: View,
): IdentityQuestion[] {
  const [first, second] = [a, b]
    .flatMap((key) => responses.get(key) ?? [])
    .toSorted((x, y) => compareOrigins(x.row.origin, y.row.origin));
  if (!first || !second) return [];
  return [
    {
      about: 'identity',
      id: identityId(references.to(first.key), references.to(second.key)),
      rule: isNamesakeElsewhere(first, second) ? 'DUP-04' : 'DUP-03',
      severity: 'avviso',
      a: first,
      b: second,
      probability,
      proposal,
      evidence,
      asked: decision === 'ask',
    },
  ];
}

/** Texts that name no session wherever they stand; and, one by one, those who named none. */
function sessionQuestions(
  responses: readonly Response[],
  { sessions, references }: View,
): Omit<SessionQuestion, 'asked'>[] {
  const rows = sessions.map(({ session }) => session);
  if (rows.length === 0) return [];
  const about = { about: 'session', rule: 'ISC-05', severity: 'errore', sessions: rows } as const;
  const texts = responses.flatMap((response) => response.unknownSessions.map((text) => ({ text, response })));
  const written = [...groupBy(texts, ({ text }) => fold(text))].map(([folded, group]) => ({
    ...about,
    id: textId('session', folded),
    text: group[0]?.text ?? '',
    responses: group.map(({ response }) => response),
  }));
  const silent = responses.filter(isSilent);
  const unsaid = silent.map((response) => ({
    ...about,
    id: textId('session', '', scopeOf(references.to(response.key))),
    text: '',
    responses: [response],
  }));
  return [...written, ...unsaid];
}

function roleQuestions(responses: readonly Response[]): Omit<RoleQuestion, 'asked'>[] {
  const unknown = responses.filter(
    ({ row, corrected }) => readRole(row.role)?.known === false && !corrected?.includes('role'),
  );
  return [...groupBy(unknown, ({ row }) => fold(row.role ?? ''))].map(([folded, group]) => ({
    about: 'role',
    id: textId('role', folded),
    rule: 'ISC-03',
    severity: 'avviso',
    text: group[0]?.row.role ?? '',
    responses: group,
  }));
}

/** All the texts that came in a wrong encoding and have an evident reading, unless somebody has settled them. */
function spellingQuestions(
  responses: readonly Response[],
  { decisions, scrambledInLists }: View,
): Omit<SpellingQuestion, 'asked'>[] {
  if (scrambledAs(decisions) !== undefined) return [];
  const found = responses.map((response) => ({ response, texts: scrambledIn(response.row) }));
  const scrambled = found
    .filter(({ texts }) => texts.length > 0)
    .toSorted((a, b) => compareOrigins(a.response.row.origin, b.response.row.origin));
  const listed = scrambledInLists().toSorted((a, b) => compareOrigins(a.origin, b.origin));
  const readings = new Map([...scrambled, ...listed].flatMap(({ texts }) => texts).map((text) => [text.written, text]));
  const [first] = readings.keys();
  if (first === undefined) return [];
  return [
    {
      about: 'spelling',
      id: textId('spelling', ''),
      rule: 'FIL-03',
      severity: 'errore',
      text: first,
      responses: scrambled.map(({ response }) => response),
      listed: listed.map(({ origin }) => origin),
      readings: [...readings.values()],
    },
  ];
}

/** What most people wrote first; then by the row where it stands. */
function mostAskedFirst<Q extends { readonly responses: readonly Response[] }>(questions: readonly Q[]): Q[] {
  const first = ({ responses }: Q) => (responses[0] as Response).row.origin;
  return questions.toSorted((a, b) => b.responses.length - a.responses.length || compareOrigins(first(a), first(b)));
}
