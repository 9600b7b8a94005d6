import { isOnlySigned, unregisteredPeople } from '../../domain/attendance/of-person.js';
import { Failure } from '../../domain/failure.js';
import { RULE_IDS } from '../../domain/findings/rules.js';
import { originName } from '../../domain/origin.js';
import { peopleMatching, peopleNear } from '../../domain/people/search.js';
import type { Picture } from '../../domain/picture.js';
import { normaliseCode } from '../../domain/places/school-code.js';
import type { Person } from '../../domain/records.js';
import { hashText } from '../../domain/text.js';
import type { AnswerFormat } from '../../report/formats.js';
import { peopleLines } from '../../report/people.js';
import { whyAnnounced } from '../../report/why/announced.js';
import { whyAttendedRow, whySigned } from '../../report/why/attended.js';
import { type Explanation, explanationAsJson, explanationAsText } from '../../report/why/explanation.js';
import { whyInstitute } from '../../report/why/institute.js';
import { whyDelegation, whyFinding, whyOtherRow, whySession } from '../../report/why/others.js';
import { whyPair } from '../../report/why/pair.js';
import { whyPerson, whyRow, whySeat } from '../../report/why/person.js';
import { noticePage, rulePage, whyRule } from '../../report/why/rule.js';
import type { Store } from '../../store/store.js';
import { whyText } from '../../text/why.js';
import { pictureOf, withStore } from '../archive.js';
import { type Subject, subjectNamed } from '../correct/corrections.js';
import { sessionCode, sessionMeant } from '../session-code.js';
import { widthOf } from '../width.js';
import type { GlobalOptions, Outcome, World } from '../world.js';

interface Options extends GlobalOptions {
  readonly formato: AnswerFormat;
  readonly incontro?: string;
}

const SHOW: { readonly [F in AnswerFormat]: (explanation: Explanation) => string } = {
  testo: explanationAsText,
  json: explanationAsJson,
};

/** Why something is as it is; the page of a rule can be read before there is an archive. */
export const why = (world: World, options: Options, [given]: readonly unknown[]): Promise<Outcome> =>
  withStore(world, options, (store) => whyInArchive(store, world, options, given as readonly string[])).catch(
    (error: unknown) => {
      const isMissing = error instanceof Failure && error.problem.kind === 'no-archive';
      const page = isMissing ? pageNamed((given as readonly string[]).join(' ').trim()) : undefined;
      if (page === undefined) throw error;
      return { status: 'ok', result: SHOW[options.formato](page) } as const;
    },
  );

async function whyInArchive(store: Store, world: World, options: Options, words: readonly string[]): Promise<Outcome> {
  const { picture } = await pictureOf(store);
  try {
    const explanation = explain(picture, words, options.incontro);
    return { status: 'ok', result: SHOW[options.formato](explanation) };
  } catch (error) {
    const meant = options.formato === 'testo' ? meantPerhaps(error, picture, words.join(' ')) : undefined;
    if (meant === undefined) throw options.formato === 'json' ? nameless(error) : error;
    const lines = peopleLines(meant.people, picture, widthOf(world, options)).map(({ line }) => line);
    return { status: 'stopped', result: `${[meant.title, ...lines].join('\n')}\n`, next: whyText.nextPerson };
  }
}

/** What a program reads has no lines for people before its failure. */
const nameless = (error: unknown): unknown =>
  error instanceof Failure && error.problem.kind === 'several-people'
    ? new Failure({ ...error.problem, people: [] })
    : error;

/** More people than this are no help to somebody who looks for one. */
const MOST_PEOPLE = 15;

/** Whom a text may mean that names nobody, or several people; nobody is proposed for what is no name. */
function meantPerhaps(error: unknown, picture: Picture, given: string) {
  const { people } = withAnnounced(picture);
  const kind = error instanceof Failure ? error.problem.kind : undefined;
  if (kind !== 'nothing-to-explain' && kind !== 'unknown-person' && kind !== 'several-people') return undefined;
  const matching = peopleMatching(people, given);
  const found = matching.length > 0 ? matching : peopleNear(people, given);
  if (found.length === 0 || found.length > MOST_PEOPLE) return undefined;
  return { people: found, title: kind === 'several-people' ? whyText.severalPeople(given) : whyText.perhaps(given) };
}

function explain(picture: Picture, words: readonly string[], session: string | undefined): Explanation {
  const [first = '', second, ...rest] = words;
  const everybody = withAnnounced(picture);
  const whole = words.join(' ').trim();
  if (session !== undefined) {
    const { person } = subjectNamed(everybody, whole);
    const code = sessionCode(picture, session);
    return isUnregistered(person) ? whyUnregistered(person, picture) : whySeat(person, code, picture);
  }
  const found = thing(picture, whole) ?? row(picture, whole);
  if (found) return found;
  // A name may have been written without quotes; two words that are nobody's name, but each somebody's, are a pair.
  const pair = second !== undefined && rest.length === 0 && !subject(everybody, whole) && sides(picture, first, second);
  if (pair) return whyPair(pair[0], pair[1], picture);
  const { person } = subjectMeant(everybody, whole);
  return isUnregistered(person) ? whyUnregistered(person, picture) : whyPerson(person, picture);
}

/** Also whoever never registered: on a roster since a head or an act names them, or known only by having signed. */
const withAnnounced = (picture: Picture): Picture => ({
  ...picture,
  people: [...picture.people, ...unregisteredPeople(picture)],
});

const isUnregistered = ({ responses }: Person): boolean => responses.length === 0;

const whyUnregistered = (person: Person, picture: Picture): Explanation =>
  isOnlySigned(person, picture) ? whySigned(person, picture) : whyAnnounced(person, picture);

/** The person that a text names; of what is no person either, nothing can be explained. */
function subjectMeant(picture: Picture, given: string): Subject {
  try {
    return subjectNamed(picture, given);
  } catch (error) {
    if (!(error instanceof Failure) || error.problem.kind !== 'unknown-person') throw error;
    throw new Failure({ kind: 'nothing-to-explain', given });
  }
}

/** What has a code of its own: a finding, a delegation, a school or institute, a session. */
function thing(picture: Picture, given: string): Explanation | undefined {
  const text = given.toLowerCase();
  const finding = picture.findings.find(({ fingerprint }) => fingerprint === text);
  if (finding) return whyFinding(finding, picture);
  const delegation = picture.delegations.find(
    ({ code, key }) => code === text || hashText(key) === text || key === given,
  );
  if (delegation) return whyDelegation(delegation, picture);
  const school = picture.schools.get(normaliseCode(given));
  if (school) return whyInstitute(school, picture);
  const page = pageNamed(given, picture);
  if (page) return page;
  const code = sessionMeant(picture, given);
  const session = picture.sessions.find((one) => one.session.code === code);
  return session && whySession(session, picture);
}

/** The page of a rule, also written `del 2`, with what it finds; or of what commands say of their own work. */
function pageNamed(given: string, picture?: Picture): Explanation | undefined {
  const [, group = '', number = ''] = /^([a-z]{3})[\s-]?(\d{1,2})$/i.exec(given) ?? [];
  const code = `${group.toUpperCase()}-${number.padStart(2, '0')}`;
  const notice = noticePage(code);
  if (notice) return notice;
  const known = RULE_IDS.filter((rule) => rule.startsWith(`${group.toUpperCase()}-`));
  const rule = known.find((one) => one === code);
  // What could be one but is not is told which there are.
  if (rule === undefined && known.length > 0) throw new Failure({ kind: 'unknown-rule', given, known });
  return rule && (picture ? whyRule(rule, picture) : rulePage(rule));
}

function row(picture: Picture, given: string): Explanation | undefined {
  const isMeant = ({ origin }: { readonly origin: Parameters<typeof originName>[0] }) => originName(origin) === given;
  for (const person of picture.people) {
    const response = person.responses.find(({ occurrences }) => occurrences.some(isMeant));
    if (response) return whyRow(given, person, response, picture);
  }
  const signed = whyAttendedRow(given, picture);
  if (signed) return signed;
  const findings = picture.findings.filter(({ origins }) => origins.some((origin) => isMeant({ origin })));
  return findings.length > 0 ? whyOtherRow(given, findings) : undefined;
}

/** Two people or rows, if both words name one, and not the same. */
function sides(picture: Picture, a: string, b: string): readonly [Subject, Subject] | undefined {
  const [one, other] = [subject(picture, a), subject(picture, b)];
  const isPair = one && other && one.responses[0] !== other.responses[0];
  return isPair ? [one, other] : undefined;
}

/** The one person, or row of theirs, that a text names. */
function subject(picture: Picture, given: string): Subject | undefined {
  try {
    return subjectNamed(picture, given);
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}
