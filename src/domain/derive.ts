import { attendanceOf } from './attendance/derive-attendance.js';
import { signedOf } from './attendance/signed.js';
import { walkInMention, walkInsOf } from './attendance/walk-ins.js';
import { attendingPeople, withDelegates } from './attending/attending.js';
import { addedRows } from './corrections/added.js';
import { settleColumns } from './corrections/columns.js';
import { openQuestions } from './corrections/open-questions.js';
import { referencesTo } from './corrections/references.js';
import { correctRegistrations } from './corrections/registrations.js';
import { correctResponses, isThere } from './corrections/responses.js';
import { settled } from './corrections/settle.js';
import { coverageOf } from './coverage/coverage.js';
import { type Decided, decisionsOf } from './decisions.js';
import { actsOf } from './delegations/ledger/acts.js';
import { delegationsOf } from './delegations/ledger/ledger.js';
import { namedMentions, recogniser } from './delegations/parties/named.js';
import type { Facts, SourceFile } from './facts.js';
import { dormantAmong } from './findings/dormant.js';
import type { Finding } from './findings/finding.js';
import { checkAll } from './findings/index.js';
import { isAnswered, isDismissed } from './findings/settled-rows.js';
import { withCapacities } from './heads/capacity.js';
import { linkHolders } from './heads/link.js';
import { listedPeople } from './heads/mentions.js';
import { officeLists } from './heads/offices.js';
import { recallPeople } from './identity/recall.js';
import type { Kept } from './issued.js';
import type { Memory } from './memory.js';
import { peopleOf } from './people/people.js';
import { nameReader } from './people/split-name.js';
import type { Picture } from './picture.js';
import { mailboxesOf, marked } from './places/mailboxes.js';
import { buildPlaces } from './places/registry.js';
import { placeResolver } from './places/resolve-place.js';
import { codesDecided, formerCodes } from './places/successors.js';
import { stillRefused } from './plan/still-refused.js';
import { courseSessions } from './registrations/course-sessions.js';
import { mentionOf } from './registrations/mention.js';
import { registrationsOf } from './registrations/registrations.js';
import { responsesOf } from './registrations/responses.js';
import { sessionReader } from './registrations/session-choice.js';
import { answered, decisionsMade } from './review/answered.js';
import { heldAtDesk } from './review/at-the-desk.js';
import { type ScrambledRow, scrambledAs, scrambledLists, unscrambledLists } from './scrambled.js';
import { seatRules } from './seats/decided.js';
import { seat } from './seats/seats.js';
import type { Settings } from './settings.js';
import { filesByLabel } from './versions.js';

/** Who is who, and all that it takes to tell: the first half of the picture. */
export type WhoIsWho = ReturnType<typeof whoIsWho>;

/** What else `derive` may be given. */
interface Besides {
  /** Everything that left the office; what was annulled does not weigh. */
  readonly issued?: readonly Kept[];
  readonly memory?: Memory;
}

/**
 * Places, responses and people, from what is known and what was decided, at the desk (`taken`) or in answered sheets;
 * nothing yet of who comes to what.
 */
export function whoIsWho(
  given: Facts,
  settings: Settings,
  taken: readonly Decided[] = [],
  { issued = [], memory }: Besides = {},
) {
  const answers = answered({ files: given.files, rows: given.rows.answers });
  const made = decisionsMade(taken, answers);
  const held = heldAtDesk(made, () => true).decisions;
  const { facts: known, asRead } = settleColumns(given, held);
  const spelling = scrambledAs(held);
  const facts = spelling === 'read' ? { ...known, rows: unscrambledLists(known.rows) } : known;
  const files = filesByLabel(facts.files);
  const places = buildPlaces(facts, settings, codesDecided(held));
  const sessionRows = courseSessions(facts.rows.sessions, files);
  const works = (decision: Decided) => isThere(decision, { places, sessions: sessionRows });
  const rows = [...facts.rows.responses, ...addedRows(made)];
  const written = responsesOf(rows, { files, places, sessions: sessionRows, spelling, asRead });
  const resolvePlace = placeResolver(places);
  const acts = actsOf(facts.rows.acts, made, { files, resolvePlace, readSessions: sessionReader(sessionRows) });
  const signed = signedOf(facts.rows.attendance, files, sessionRows, issued);
  const walkIns = walkInsOf(signed.rows, resolvePlace);
  const references = referencesTo(written, () =>
    [...namedMentions(written, acts), ...walkIns.map(({ response }) => response)].map(({ key }) => key),
  );
  const { decisions, overruled } = heldAtDesk(settled(made, references), works);
  const responses = correctResponses(written, decisions, { places, sessions: sessionRows });
  const lists = officeLists(facts, places, decisions);
  const listed = listedPeople(lists.holders, responses, places);
  const mentions = [
    ...responses.map(mentionOf),
    ...listed.map(({ mention }) => mention),
    ...namedMentions(responses, acts),
    ...walkIns.map(walkInMention),
  ].map(marked(mailboxesOf(places)));
  const identity = recallPeople(mentions, decisionsOf(decisions, 'identity'), memory);
  const names = nameReader(responses, facts.files);
  const byKey = new Map(responses.map((response) => [response.key, response]));
  const people = peopleOf(identity.groups, byKey, names.split);
  const offices = { ...lists, heldBy: linkHolders(people, lists.holders, listed, identity.groups) };
  return {
    facts,
    asRead,
    made,
    overruled,
    unreadable: answers.unreadable,
    files,
    places,
    sessionRows,
    written,
    references,
    decisions,
    responses,
    resolvePlace,
    acts,
    signed,
    walkIns,
    identity,
    names,
    people,
    offices,
  };
}

/**
 * All that is shown, from what is known, what was decided and what left the office: places, who is who, registrations, seats, coverage,
 * findings. The same facts, decisions, issues and settings give the same picture, in whatever order the facts were imported.
 */
export function derive(
  known: Facts,
  settings: Settings,
  taken: readonly Decided[] = [],
  besides: Besides = {},
): Picture {
  return deriveFrom(whoIsWho(known, settings, taken, besides), known, settings, besides.issued);
}

/** The same, where who is who is known already. */
export function deriveFrom(who: WhoIsWho, known: Facts, settings: Settings, issued: readonly Kept[] = []): Picture {
  const { places, sessionRows, written, references, decisions, people, offices, names } = who;
  const { facts, responses, identity, acts, resolvePlace, made, overruled } = who;
  const refused = [...facts.rejected, ...who.unreadable];
  const days = new Map(sessionRows.map(({ code, date }) => [code, date]));
  const recognise = recogniser(people, identity);
  const delegations = delegationsOf({
    ...{ people, offices, acts, recognise, decisions, settings, days },
    formerly: formerCodes(places),
  });
  const attending = attendingPeople(people, delegations);
  const chosen = correctRegistrations(registrationsOf(attending, sessionRows, settings), decisions, sessionRows);
  const placeOf = (code: string) => resolvePlace({ code }).place;
  const asked = withDelegates(withCapacities(chosen, offices, days), {
    ...{ delegations, attending, people, placeOf, splitName: names.split },
    sessions: sessionRows,
  });
  const { sessions, registrations } = seat(
    sessionRows,
    asked,
    seatRules({ settings, decisions, people, delegations, registrations: asked, written }),
  );
  const inForce = issued.filter(({ annulled }) => !annulled);
  const coverage = coverageOf({
    ...{ places, offices, people, days, registrations, delegations, decisions },
    issued: inForce,
  });
  const files = filesByLabel(known.files);
  const rejected = stillRefused({ ...facts, rejected: refused }).filter(
    (row) => !isDismissed(row, decisions, files) && !isAnswered(row, made),
  );
  const basis = { settings, places, responses, people, offices, identity, decisions };
  const signedBack = attendanceOf({
    ...{ signed: who.signed, walkIns: who.walkIns, people, groups: identity.groups, references },
    ...{ delegations, registrations, sessions: sessionRows, splitName: names.split },
  });
  const world = { ...basis, ...signedBack, registrations, sessions, coverage, references, issued: inForce };
  let scrambled: readonly ScrambledRow[] | undefined;
  const view = {
    ...world,
    facts: { ...facts, rejected },
    scrambledInLists: () => {
      scrambled ??= scrambledLists(known.rows);
      return scrambled;
    },
  };
  let found: readonly Finding[] | undefined;
  return {
    ...view,
    forms: known.files.flatMap((read, at) =>
      read.kind === 'responses' ? [{ read, now: facts.files[at] as SourceFile }] : [],
    ),
    asRead: who.asRead,
    openColumns: () => openQuestions(facts),
    schools: places.schools,
    cpts: places.cpts.byCode,
    rejected,
    overruled,
    dormant: dormantAmong(made, overruled, { ...view, files: known.files, responses: written, rejected: refused }),
    // Worked out when first looked at: many commands never ask.
    get findings() {
      found ??= checkAll({ ...view, names });
      return found;
    },
  };
}
