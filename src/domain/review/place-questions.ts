import { placeText } from '../corrections/responses.js';
import { groupBy } from '../group.js';
import type { Places } from '../places/places.js';
import { describeSchool, proposeSchools } from '../places/propose.js';
import { textId } from '../question-id.js';
import type { Response } from '../records.js';
import type { Candidate, PlaceQuestion } from './question.js';
import { unplacedSeverity } from './rules.js';

/** Places written that are none of those listed: where something can be proposed, or a registry tells that they are none. */
export function placeQuestions(responses: readonly Response[], places: Places): Omit<PlaceQuestion, 'asked'>[] {
  const unknown = responses.filter(
    ({ place, diagnosis }) => place.by === undefined && (diagnosis.guest === undefined || diagnosis.codes.length > 0),
  );
  return [...groupBy(unknown, ({ row }) => placeText(row))].flatMap(([text, group]) => {
    const [first] = group as [Response];
    const candidates = candidatesFor(first, places);
    if (candidates.length === 0 && (text === '||' || places.schools.size === 0)) return [];
    const rule = ruleFor(first);
    return [
      {
        about: 'place',
        id: textId('place', text),
        rule,
        severity: unplacedSeverity(rule, candidates.length),
        text: [first.row.code, first.row.institution, first.row.municipality].filter(Boolean).join(', '),
        responses: group,
        candidates,
      },
    ];
  });
}

function ruleFor({ diagnosis: { codes } }: Response): PlaceQuestion['rule'] {
  if (codes.some(({ how }) => how === 'malformed')) return 'REG-01';
  return codes.length > 0 ? 'REG-03' : 'REG-12';
}

/** What the name may mean, then the schools one slip away from the code. */
function candidatesFor({ row, diagnosis: { codes, name, candidates } }: Response, places: Places): Candidate[] {
  const near = codes.flatMap(({ code }) => proposeSchools(code, { name, municipality: row.municipality }, places));
  const all = new Set([...candidates, ...near.map(({ code }) => code)]);
  return [...all].flatMap((code) => candidateOf(code, places) ?? []);
}

/** A school or service as a choice, if it is listed. */
export function candidateOf(code: string, { schools, services }: Places): Candidate | undefined {
  const school = schools.get(code);
  if (school) return { code, name: describeSchool(school) };
  const service = services.get(code);
  return service && { code, name: `${code} (${[service.name, service.municipality].filter(Boolean).join(', ')})` };
}
