import type { CptCoverage } from '../domain/coverage/by-cpt.js';
import type { Call, CallList } from '../domain/coverage/calls.js';
import type { InstituteCoverage } from '../domain/coverage/institute-coverage.js';
import { shortName } from '../domain/places/short-name.js';
import { coverageText } from '../text/coverage.js';
import { printedPlace } from '../text/rosters.js';
import { cptWords } from '../text/words.js';
import { onScreen } from './screen.js';

/** The calls to make, under each CPT with its president. */
export function callListsAsText(lists: readonly CallList[], cpts: readonly CptCoverage[]): string {
  const byCode = new Map(cpts.map((cpt) => [cpt.code, cpt]));
  const blocks = lists.map(({ cpt, calls }) => {
    const known = byCode.get(cpt);
    const institutes = calls.reduce((sum, call) => sum + call.institutes.length, 0);
    const name = cpt === '' ? coverageText.noCpt : cptWords(cpt, known?.name);
    return [
      coverageText.callTitle(name, institutes, calls.length),
      ...(known && cpt !== '' ? [`  ${coverageText.president(known.president)}`] : []),
      ...calls.flatMap(callLines),
    ].join('\n');
  });
  return onScreen(`${blocks.length === 0 ? coverageText.nobodyMissing : blocks.join('\n\n')}\n`);
}

const callLines = ({ head, institutes }: Call): string[] => [
  `  ${head ? `${head.surname} ${head.givenName}`.trim() : coverageText.unknownHead}`,
  ...institutes.map((one) => `    ${instituteLine(one)}`),
];

const instituteLine = ({ institute }: InstituteCoverage): string => {
  const { name, municipality } = printedPlace({ ...institute, name: shortName(institute) });
  return [institute.code, name, municipality, institute.email].filter(Boolean).join(', ');
};
