import type { InstituteCoverage } from '../../domain/coverage/institute-coverage.js';
import { namedBy } from '../../domain/coverage/missing.js';
import { nameOf } from '../../domain/findings/names.js';
import { lettersTo } from '../../domain/letters/issued-to.js';
import { letterRegister } from '../../domain/letters/register.js';
import { originName } from '../../domain/origin.js';
import type { Picture } from '../../domain/picture.js';
import type { School } from '../../domain/places/place.js';
import { describeSchool } from '../../domain/places/propose.js';
import { sameRegion } from '../../domain/places/provinces.js';
import { cptsOfInstitute } from '../../domain/places/reach-cpts.js';
import { heirOf } from '../../domain/places/successors.js';
import { capacityName } from '../../text/capacities.js';
import { coverageText } from '../../text/coverage.js';
import { period } from '../../text/delegations.js';
import { lettersText } from '../../text/letters/letters.js';
import { whyText } from '../../text/why.js';
import { type Explanation, part } from './explanation.js';
import { delegationsOf, findingsOn } from './parts.js';

/** Why an institute, a school or a plesso is invited or not, and who comes for it. */
export function whyInstitute(school: School, picture: Picture): Explanation {
  const institute = picture.schools.get(school.institute ?? '') ?? school;
  const covered = picture.coverage.find((one) => one.institute.code === institute.code);
  const nurseries = picture.places.nurseriesOf.get(institute.code) ?? [];
  const cpts = cptsOfInstitute(institute, picture.places).map((code) => picture.cpts.get(code)?.name ?? code);
  return {
    about: schoolSentence(school),
    parts: [
      ...part(whyText.registry, [
        ...(institute === school ? [] : [schoolSentence(institute)]),
        ...(institute.closed ? [whyText.closed, ...heirSentence(school, picture)] : []),
        whyText.cptOf(cpts),
        ...(nurseries.length > 0 ? [whyText.nurseries(nurseries.map(({ code, name }) => `${code} ${name}`))] : []),
      ]),
      ...part(whyText.invited, [covered ? whyText.isInvited : notInvited(institute, picture)]),
      ...part(whyText.heads, headsOf(institute, picture)),
      ...part(whyText.coverage, [...(covered ? coverageSentences(covered) : []), ...comingFor(institute, picture)]),
      ...delegationsOf(picture, (one) => one.institute === institute.code),
      ...part(
        lettersText.part,
        lettersTo(institute.code, letterRegister(picture.issued, picture.decisions)).map(lettersText.held),
      ),
      ...findingsOn([school.origin, institute.origin], picture),
    ],
  };
}

/** Which one took its place, as decided. */
function heirSentence(school: School, { places }: Picture): string[] {
  const heir = heirOf(school, places);
  return heir ? [whyText.heir(describeSchool(heir))] : [];
}

const schoolSentence = ({ code, name, municipality, province, origin }: School): string =>
  whyText.school(
    code,
    name,
    [municipality, province].filter((part) => part !== undefined),
    originName(origin),
  );

function notInvited({ code, kind, closed, region = '' }: School, { places }: Picture): string {
  const { notInvited: no } = whyText;
  if (kind !== 'comprehensive') return no.kind;
  if (closed) return no.closed;
  if (places.beyondLimit.has(code)) return no.limit;
  return sameRegion(region, places.region) ? no.nursery : no.region;
}

function headsOf({ code }: School, { offices }: Picture): string[] {
  if (!offices.headsListed) return [];
  const heads = offices.headsOf.get(code) ?? [];
  if (heads.length === 0) return [whyText.noHeads];
  return heads.map(({ surname, givenName = '', kind, from, to, origin }) =>
    whyText.head(
      nameOf({ surname, givenName }),
      kind,
      from || to ? period({ ...(from && { from }), ...(to && { to }) }) : undefined,
      originName(origin),
    ),
  );
}

const coverageSentences = ({ state, people, bySession, exempt, missing, awaited }: InstituteCoverage): string[] => [
  whyText.covered(
    state,
    people,
    [...bySession].filter(([, at]) => at !== 'nessuno').map(([session, at]) => `${session} ${at}`),
  ),
  ...(exempt ? [whyText.exempt] : []),
  ...(missing ? [`${coverageText.owed(missing, namedBy({ missing, awaited }))}.`] : []),
  ...awaited.flatMap(({ name, delegation, likely }) =>
    likely.map((one) =>
      coverageText.likely(name, delegation, { name: nameOf(one), row: originName(one.origin), person: one.person }),
    ),
  ),
];

const comingFor = ({ code }: School, { registrations }: Picture): string[] =>
  registrations
    .filter(({ places }) => places.some(({ institute }) => institute === code))
    .map((one) =>
      whyText.comes(
        nameOf(one),
        one.person,
        capacityName(one.capacity, one.role),
        [one.session, one.status.replaceAll('_', ' ')].filter(Boolean).join(' '),
        originName(one.origin),
      ),
    );
