import { coverageByCpt } from '../../domain/coverage/by-cpt.js';
import { callLists } from '../../domain/coverage/calls.js';
import { welcomePlaces } from '../../domain/coverage/welcome.js';
import { compareText } from '../../domain/origin.js';
import type { InstituteCoverage, Picture } from '../../domain/picture.js';
import { fold } from '../../domain/text.js';
import { callListsAsText } from '../../report/calls.js';
import {
  byProvince,
  type CoverageRow,
  coverageBars,
  coverageListing,
  institutesAsText,
  welcomeListing,
} from '../../report/coverage.js';
import { coverageText } from '../../text/coverage.js';
import { pictureOf, withStore } from '../archive.js';
import { cptCode } from '../cpt-code.js';
import { inColour, type ListOptions, shown, widthOf } from '../listing.js';
import { type ReminderOptions, reminders } from '../reminders.js';
import { sessionCode } from '../session-code.js';
import type { Outcome, World } from '../world.js';

interface Options extends ListOptions, ReminderOptions {
  readonly per?: 'provincia' | 'cpt';
  readonly mancanti?: boolean;
  readonly altri?: boolean;
  readonly provincia?: string;
  readonly cpt?: string;
  readonly incontro?: string;
}

/** The institutes invited: who comes and who is missing, by province or CPT; one by one for programs. */
export const coverage = (world: World, options: Options): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const seen = store.history();
    const { picture } = await pictureOf(store);
    if (options.solleciti !== undefined || options.segnaInviati)
      return reminders(world, options, store, { seen, picture });
    if (options.altri)
      return { status: 'ok', result: await shown(world, options, welcomeListing(welcomePlaces(picture))) };
    const wanted = selected(picture, options);
    const missing = wanted.filter(({ state }) => state === 'nessuno');
    return {
      status: 'ok',
      result: await resultOf(world, options, picture, options.mancanti ? missing : wanted),
      summary: [coverageText.summary(wanted.length, missing.length), ...welcomed(picture)].join('\n'),
      next: options.mancanti ? coverageText.nextReminders : coverageText.nextMissing,
    };
  });

/** The institutes asked for, in order of code, in the state that they have at the session asked for. */
function selected(picture: Picture, { provincia, cpt, incontro }: Options): InstituteCoverage[] {
  const session = incontro === undefined ? undefined : sessionCode(picture, incontro);
  const code = cpt === undefined ? undefined : cptCode(picture, cpt);
  return picture.coverage
    .filter(({ institute }) => provincia === undefined || fold(institute.province ?? '') === fold(provincia))
    .filter(({ cpts }) => code === undefined || cpts.includes(code))
    .map((one) => (session === undefined ? one : { ...one, state: one.bySession.get(session) ?? one.state }))
    .toSorted((a, b) => compareText(a.institute.code, b.institute.code));
}

async function resultOf(
  world: World,
  options: Options,
  picture: Picture,
  institutes: readonly InstituteCoverage[],
): Promise<string> {
  if (options.formato !== 'testo') return shown(world, options, coverageListing(institutes));
  if (options.mancanti) return callListsAsText(callLists(institutes, picture), coverageByCpt(institutes, picture));
  const bars = coverageBars(options.per === 'cpt' ? cptRows(institutes, picture) : byProvince(institutes), {
    colour: inColour(world, options),
    width: widthOf(world, options),
    heading: options.per ?? 'provincia',
  });
  // A province or a CPT is looked at closely: its institutes follow.
  const isNarrowed = options.provincia !== undefined || options.cpt !== undefined;
  return isNarrowed ? `${bars}\n${institutesAsText(institutes, widthOf(world, options))}` : bars;
}

const cptRows = (institutes: readonly InstituteCoverage[], picture: Picture): CoverageRow[] =>
  coverageByCpt(institutes, picture).map(({ code, name, institutes: counted, shared, people, president }) => ({
    name: code === '' ? coverageText.noCpt : `${code} ${name}`,
    institutes: counted,
    ...(code !== '' && {
      note: [
        coverageText.president(president),
        coverageText.people(people),
        ...(shared > 0 ? [coverageText.shared(shared)] : []),
      ].join('; '),
    }),
  }));

function welcomed(picture: Picture): string[] {
  const places = welcomePlaces(picture);
  const people = places.reduce((sum, place) => sum + place.people, 0);
  return places.length === 0 ? [] : [coverageText.welcome(places.length, people)];
}
