import { compareOrigins, compareText, originName } from '../origin.js';
import { filesByLabel } from '../versions.js';
import { findActsAfterSession } from './act-after-session.js';
import type { Check, CheckView } from './check.js';
import { findClosedSchools } from './closed-school.js';
import { findCodesAgainstNames } from './code-against-name.js';
import { findComuniWithoutCpt } from './comune-without-cpt.js';
import { findContradictingDecisions } from './contradicting-decisions.js';
import { findContradictingRegistryRows } from './contradicting-registry-rows.js';
import { findContradictingRows } from './contradicting-rows.js';
import { findCptsAgainstComuni } from './cpt-against-comuni.js';
import { findDelegatesFromElsewhere } from './delegate-from-elsewhere.js';
import { findDelegatesInOwnName } from './delegate-in-own-name.js';
import { findDelegatesOfSeveral } from './delegate-of-several.js';
import { findDelegatingWithoutHeading } from './delegating-without-heading.js';
import { findDifferentRoles } from './different-roles.js';
import { findDroppedNotes } from './dropped-notes.js';
import { findEmptySessions } from './empty-session.js';
import { findExpiredPresidents } from './expired-president.js';
import { pointed } from './fields.js';
import type { Finding, Severity } from './finding.js';
import { findHeadsAlsoRegistered } from './head-also-registered.js';
import { findIdenticalRows } from './identical-rows.js';
import { findImpossibleSessions } from './impossible-session.js';
import { findIncompleteDelegations } from './incomplete-delegation.js';
import { findInstitutesWithoutNursery } from './institute-without-nursery.js';
import { findInvalidSchoolCodes } from './invalid-school-code.js';
import { findInvertedNames } from './inverted-names.js';
import { findLateRegistrations } from './late-registration.js';
import { findMissingNames } from './missing-name.js';
import { findNamesakesElsewhere } from './namesakes-elsewhere.js';
import { findNoListOfHeads } from './no-list-of-heads.js';
import { findNotTheHead } from './not-the-head.js';
import { findNotThePresident } from './not-the-president.js';
import { findOneActOneInstitute } from './one-act-one-institute.js';
import { findHeadsOfSeveral } from './one-head-of-several.js';
import { findOnlyDeclared } from './only-declared.js';
import { findOutdatedRegistry } from './outdated-registry.js';
import { findSessionsOutsidePeriod } from './outside-period.js';
import { findCodesOutsideRegion } from './outside-region.js';
import { findOverbookedSessions } from './overbooked-session.js';
import { findOverlappingSessions } from './overlapping-sessions.js';
import { findPresidentsDelegating } from './president-delegates.js';
import { findPresidentsInvited } from './president-invited.js';
import { findProtocolsWithoutDate } from './protocol-without-date.js';
import { findRepeatedSubmissions } from './repeated-submission.js';
import { findSameProtocols } from './same-protocol.js';
import { findSchoolMaximum } from './school-maximum.js';
import { findSelfDelegations } from './self-delegation.js';
import { findInstitutesOfSeveralCpts } from './several-cpts.js';
import { findSeveralDelegates } from './several-delegates.js';
import { findSeveralNames } from './several-names.js';
import { findSeveralSessions } from './several-sessions.js';
import { findSharedMailboxes } from './shared-mailbox.js';
import { findSilentInstitutes } from './silent-institutes.js';
import { findSimilarPeople } from './similar-people.js';
import { findSiteCodes } from './site-code.js';
import { findSubDelegations } from './sub-delegation.js';
import { findTwoHeads } from './two-heads.js';
import { findTwoPresidents } from './two-presidents.js';
import { findUnclearNames } from './unclear-name.js';
import { findUnknownAnswers } from './unknown-answer.js';
import { findUnknownLimits } from './unknown-limit.js';
import { findUnknownRoles } from './unknown-role.js';
import { findUnknownSchoolCodes } from './unknown-school-code.js';
import { findUnknownSessions } from './unknown-session.js';
import { findUnlikelyDates } from './unlikely-date.js';
import { findUnreadableCharacters } from './unreadable-characters.js';
import { findUnreadableRows } from './unreadable-row.js';
import { findUnusableEmails } from './unusable-email.js';
import { findWrongCheckCharacters } from './wrong-check-character.js';

/** All rules. A new rule is a file and a line here. */
export const CHECKS: readonly Check[] = [
  findUnreadableRows,
  findUnreadableCharacters,
  findInvalidSchoolCodes,
  findContradictingRegistryRows,
  findUnknownSchoolCodes,
  findWrongCheckCharacters,
  findSiteCodes,
  findCodesOutsideRegion,
  findInstitutesWithoutNursery,
  findClosedSchools,
  findOutdatedRegistry,
  findUnknownLimits,
  findUnclearNames,
  findCodesAgainstNames,
  findTwoHeads,
  findHeadsOfSeveral,
  findNoListOfHeads,
  findTwoPresidents,
  findExpiredPresidents,
  findNotThePresident,
  findPresidentsInvited,
  findComuniWithoutCpt,
  findInstitutesOfSeveralCpts,
  findCptsAgainstComuni,
  findMissingNames,
  findInvertedNames,
  findSeveralNames,
  findUnknownRoles,
  findNotTheHead,
  findUnknownSessions,
  findLateRegistrations,
  findRepeatedSubmissions,
  findDroppedNotes,
  findSeveralSessions,
  findUnusableEmails,
  findIdenticalRows,
  findContradictingRows,
  findSimilarPeople,
  findNamesakesElsewhere,
  findContradictingDecisions,
  findUnknownAnswers,
  findSharedMailboxes,
  findDifferentRoles,
  findIncompleteDelegations,
  findSeveralDelegates,
  findSubDelegations,
  findHeadsAlsoRegistered,
  findDelegatingWithoutHeading,
  findDelegatesInOwnName,
  findDelegatesFromElsewhere,
  findSelfDelegations,
  findActsAfterSession,
  findSessionsOutsidePeriod,
  findOnlyDeclared,
  findDelegatesOfSeveral,
  findOneActOneInstitute,
  findProtocolsWithoutDate,
  findPresidentsDelegating,
  findSameProtocols,
  findImpossibleSessions,
  findOverbookedSessions,
  findSchoolMaximum,
  findOverlappingSessions,
  findEmptySessions,
  findUnlikelyDates,
  findSilentInstitutes,
];

const SEVERITIES: readonly Severity[] = ['errore', 'avviso', 'nota'];

/** Everything that the rules find, worst first, then by rule, place and content. */
export function checkAll(view: CheckView): Finding[] {
  const files = filesByLabel(view.facts.files);
  const rows = new Map(
    view.responses.flatMap(({ occurrences }) => occurrences.map((row) => [originName(row.origin), row] as const)),
  );
  return CHECKS.flatMap((check) => check(view))
    .map((finding) => pointed(finding, { files, rows }))
    .toSorted(worstFirst);
}

function worstFirst(a: Finding, b: Finding): number {
  const [first, second] = [a.origins[0], b.origins[0]];
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compareText(a.rule, b.rule) ||
    (first && second ? compareOrigins(first, second) : 0) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}
