import type { Delegation } from '../../domain/delegations/delegation.js';
import type { Finding } from '../../domain/findings/finding.js';
import { type Origin, originName } from '../../domain/origin.js';
import type { Picture } from '../../domain/picture.js';
import { sentenceOf } from '../../text/rules.js';
import { whyText } from '../../text/why.js';
import { type Part, part } from './explanation.js';

/** The findings about some rows. */
export function findingsOn(origins: readonly Origin[], { findings }: Picture): Part[] {
  const rows = new Set(origins.map(originName));
  return findingsPart(findings.filter((finding) => finding.origins.some((origin) => rows.has(originName(origin)))));
}

/** Findings as a part of an explanation. */
export const findingsPart = (findings: readonly Finding[]): Part[] =>
  part(
    whyText.findings,
    findings.map((finding) => whyText.findingLine(finding.rule, sentenceOf(finding))),
  );

/** The delegations that somebody or something is part of. */
export const delegationsOf = ({ delegations }: Picture, wanted: (delegation: Delegation) => boolean): Part[] =>
  part(whyText.delegations, delegations.filter(wanted).map(whyText.delegationLine));
