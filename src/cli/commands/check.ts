import { Failure } from '../../domain/failure.js';
import type { RuleId } from '../../domain/findings/rules.js';
import { RULE_IDS } from '../../domain/findings/rules.js';
import type { Severity } from '../../domain/severity.js';
import { countBySeverity, findingListing, findingsAsJson, findingsAsText, selected } from '../../report/findings.js';
import type { ListFormat } from '../../report/formats.js';
import { sharedNames } from '../../report/shared-names.js';
import { findingText } from '../../text/check.js';
import { withStore } from '../archive.js';
import { inColour, type ListOptions, shown } from '../listing.js';
import { checkedIn } from '../overview.js';
import { sessionCode } from '../session-code.js';
import type { Outcome, World } from '../world.js';

interface Options extends ListOptions {
  readonly regola?: string;
  readonly gravita?: Severity;
  readonly incontro?: string;
}

/** What does not add up, worst first. */
export const check = (world: World, options: Options): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const rule = options.regola === undefined ? undefined : knownRule(options.regola);
    const found = await checkedIn(store);
    const session = options.incontro === undefined ? undefined : sessionCode(found, options.incontro);
    const findings = selected(found.findings, {
      ...(rule && { rule }),
      ...(options.gravita && { severity: options.gravita }),
      ...(session !== undefined && { session }),
    });

    const counts = countBySeverity(findings);
    const forms: { readonly [F in ListFormat]: () => string | Promise<string> } = {
      testo: () => findingsAsText(findings, inColour(world, options), rule !== undefined),
      csv: () => shown(world, options, findingListing(findings)),
      json: () => findingsAsJson(findings),
    };

    return {
      status: counts.errore > 0 ? 'problems' : 'ok',
      result: await forms[options.formato](),
      summary: [
        ...(options.formato === 'testo' ? sharedNames(findings, store.files()) : []),
        findingText.shown(counts, countBySeverity(found.findings)),
      ].join('\n'),
      next: findingText.next(counts.errore, findings[0]?.rule),
    };
  });

function knownRule(text: string): RuleId {
  const rule = RULE_IDS.find((known) => known === text.trim().toUpperCase());
  if (!rule) throw new Failure({ kind: 'unknown-rule', given: text, known: RULE_IDS });
  return rule;
}
