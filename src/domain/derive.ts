import { coverageOf } from './coverage/coverage.js';
import type { Facts, SessionRow } from './facts.js';
import { checkAll } from './findings/index.js';
import { resolvePeople } from './identity/identity.js';
import { peopleOf } from './people/people.js';
import type { Picture } from './picture.js';
import { buildPlaces } from './places/registry.js';
import { mentionOf } from './registrations/mention.js';
import { registrationsOf } from './registrations/registrations.js';
import { responsesOf } from './registrations/responses.js';
import { seat } from './seats/seats.js';
import type { Settings } from './settings.js';
import { filesByLabel, rowsInForce } from './versions.js';

/**
 * All that is shown, from what is known: places, who is who, registrations, seats, coverage, findings. The same facts
 * and settings give the same picture, in whatever order the facts were imported.
 */
export function derive(facts: Facts, settings: Settings): Picture {
  const files = filesByLabel(facts.files);
  const places = buildPlaces(facts, settings);
  const sessionRows = currentSessions(facts.sessions, files);
  const responses = responsesOf(facts.responses, files, places, sessionRows);
  const { groups } = resolvePeople(responses.map(mentionOf));
  const people = peopleOf(groups, new Map(responses.map((response) => [response.key, response])));
  const { sessions, registrations } = seat(sessionRows, registrationsOf(people, sessionRows, settings));
  const coverage = coverageOf(places, registrations);
  const view = { facts, settings, places, responses, people, registrations, sessions, coverage };
  return { ...view, schools: places.schools, cpts: places.cpts.byCode, findings: checkAll(view) };
}

const currentSessions = (rows: readonly SessionRow[], files: ReturnType<typeof filesByLabel>): SessionRow[] =>
  [...rowsInForce(rows, files, ({ code }) => code).values()].map((versions) => versions.at(-1) as SessionRow);
