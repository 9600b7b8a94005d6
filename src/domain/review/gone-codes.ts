import { decisionsOf } from '../decisions.js';
import { groupBy, unique } from '../group.js';
import { compareText, type Origin } from '../origin.js';
import type { Picture } from '../picture.js';
import type { School } from '../places/place.js';
import { describeSchool } from '../places/propose.js';
import { goneSchool, goneText, type Successor, successorsOf } from '../places/successors.js';
import { textId } from '../question-id.js';
import type { Response } from '../records.js';
import type { PlaceQuestion } from './question.js';
import { unplacedSeverity } from './rules.js';

type View = Pick<Picture, 'places' | 'decisions' | 'offices' | 'delegations'>;

/** A school that the newest registry no longer has, and a row that names it. */
interface Use {
  readonly school: School;
  readonly response?: Response;
  readonly listed?: Origin;
}

/**
 * For each code that is gone and is still used by responses, acts, heads or the list of CPTs: which one took its place. Asked
 * only where the registries tell something, and of an institute rather than of each of its plessi.
 */
export function goneQuestions(responses: readonly Response[], view: View): Omit<PlaceQuestion, 'asked'>[] {
  const uses = [...usesIn(responses, view.places), ...otherUses(view)].filter(({ school }) => school.closed);
  const byCode = groupBy(uses, ({ school }) => goneSchool(school, view.places).code);
  const settled = settledCodes(view);
  return [...byCode]
    .toSorted(([a], [b]) => compareText(a, b))
    .flatMap(([code, group]) => {
      const id = textId('place', goneText(code));
      if (view.places.heirs.has(code) || settled.has(goneText(code))) return [];
      const school = view.places.schools.get(code) as School;
      const found = successorsOf(school, view.places);
      return found.length === 0 ? [] : [questionOn(school, id, group, found)];
    });
}

function questionOn(
  school: School,
  id: string,
  uses: readonly Use[],
  found: readonly Successor[],
): Omit<PlaceQuestion, 'asked'> {
  return {
    about: 'place',
    id,
    rule: 'REG-08',
    severity: unplacedSeverity('REG-08', found.length),
    text: describeSchool(school),
    responses: unique(uses.flatMap(({ response }) => response ?? [])),
    listed: unique(uses.flatMap(({ listed }) => listed ?? [])),
    candidates: found.map((one) => ({
      code: one.school.code,
      name: describeSchool(one.school),
      reasons: one.reasons,
    })),
  };
}

/** Said to stay as they are written. */
const settledCodes = ({ decisions }: View): ReadonlySet<string> =>
  new Set(
    decisionsOf(decisions, 'leave').flatMap(({ about, as, scope, text }) =>
      about === 'place' && as !== 'unknown' && scope.in === 'everywhere' ? [text] : [],
    ),
  );

/** Schools that responses name, by code or by name. */
const usesIn = (responses: readonly Response[], { schools }: View['places']): Use[] =>
  responses.flatMap((response) =>
    [response.place, ...response.otherPlaces].flatMap(({ school, institute }) => {
      const named = schools.get(school ?? institute ?? '');
      return named ? [{ school: named, response }] : [];
    }),
  );

/** Schools that acts, lists of heads and the office's CPTs name. */
function otherUses({ places, offices, delegations }: View): Use[] {
  const at = (code: string | undefined, origins: readonly Origin[]): Use[] => {
    const school = places.schools.get(code ?? '');
    return school ? origins.map((listed) => ({ school, listed })) : [];
  };
  return [
    ...[...offices.headsOf].flatMap(([code, heads]) =>
      at(
        code,
        heads.map(({ origin }) => origin),
      ),
    ),
    ...delegations.flatMap(({ institute, acts }) =>
      at(
        institute,
        acts.flatMap(({ origin }) => origin ?? []),
      ),
    ),
    ...[...places.schools.values()].flatMap(({ code, cpt, origin }) => (cpt === undefined ? [] : at(code, [origin]))),
  ];
}
