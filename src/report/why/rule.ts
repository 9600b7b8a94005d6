import { RULES, type RuleId } from '../../domain/findings/rules.js';
import type { Picture } from '../../domain/picture.js';
import { SEVERITIES } from '../../domain/severity.js';
import { NOTICES } from '../../text/notices.js';
import { exampleOf, RULE_TEXTS } from '../../text/rules.js';
import { whyText } from '../../text/why.js';
import { findingLine } from '../finding-lines.js';
import { type Explanation, part } from './explanation.js';

/** More findings of one rule than this are left to `verifica`. */
const MOST_FINDINGS = 10;

/** The page of a rule: what it means, how grave it is, why it matters, an invented example, what to do. */
export function rulePage(rule: RuleId): Explanation {
  const { title, means, matters, solve } = RULE_TEXTS[rule];
  return {
    about: whyText.finding(rule, title),
    parts: [
      ...part(whyText.means, [means]),
      ...part(whyText.severity, severitySentences(rule)),
      ...part(whyText.matters, [matters]),
      ...part(whyText.example, exampleOf(rule)),
      ...part(whyText.todo, [solve]),
    ],
  };
}

/** The page of what a command says of its own work. */
export function noticePage(code: string): Explanation | undefined {
  const notice = NOTICES[code];
  if (!notice) return undefined;
  const { title, means, solve } = notice;
  return {
    about: whyText.finding(code, title),
    parts: [...part(whyText.means, [means]), ...part(whyText.todo, [solve])],
  };
}

/** The page of a rule, and what it finds now. */
export function whyRule(rule: RuleId, { findings }: Pick<Picture, 'findings'>): Explanation {
  const open = findings.filter((finding) => finding.rule === rule);
  const { about, parts } = rulePage(rule);
  const rest = open.length - MOST_FINDINGS;
  return {
    about,
    parts: [
      ...parts,
      ...part(whyText.openFindings, [
        ...(open.length === 0 ? [whyText.noFindings] : open.slice(0, MOST_FINDINGS).map(findingLine)),
        ...(rest > 0 ? [whyText.moreFindings(rest, rule)] : []),
      ]),
    ],
  };
}

/** How grave its findings are; where that depends on what is found, when each. */
function severitySentences(rule: RuleId): string[] {
  const { severity } = RULES[rule];
  const { grades } = RULE_TEXTS[rule];
  if (typeof severity === 'string') return [whyText.ofSeverity(severity)];
  return SEVERITIES.flatMap((one) => (grades?.[one] === undefined ? [] : whyText.ofSeverity(one, grades[one])));
}
