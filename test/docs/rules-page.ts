import { RULE_IDS, type RuleId } from '../../src/domain/findings/rules.js';
import type { Explanation } from '../../src/report/why/explanation.js';
import { noticePage, rulePage } from '../../src/report/why/rule.js';
import { NOTICES } from '../../src/text/notices.js';

const INTRODUCTION = `# Le regole

Ogni rilievo di \`zerosei verifica\` ha una regola. Questa è la pagina di ciascuna, la stessa che si legge nel terminale, anche senza
rete e prima di avere un archivio, con \`zerosei perche REG-03\`: lì dice anche che cosa la regola trova ora. Gli esempi sono inventati.

Questo file è scritto dal programma (\`npm run docs\`): non va corretto a mano.
`;

const NOT_RULES = `# Che cosa i comandi dicono del loro lavoro

Non sono rilievi: non c’è nulla da decidere. Si leggono anche con \`zerosei perche FIL-05\`.
`;

/** `docs/regole.md`: the page of every rule, as the terminal shows it. */
export const rulesPage = (): string =>
  [
    INTRODUCTION,
    RULE_IDS.map((rule) => `- ${linked(rule)}`).join('\n'),
    '',
    ...RULE_IDS.map((rule) => section(rule, rulePage(rule))),
    NOT_RULES,
    ...Object.keys(NOTICES).flatMap((code) => section(code, noticePage(code) as Explanation)),
  ].join('\n');

const linked = (rule: RuleId): string => `[${rulePage(rule).about}](#${rule.toLowerCase()})`;

function section(code: string, { about, parts }: Explanation): string {
  const told = parts.map(({ heading, sentences: [first = '', ...others] }) =>
    [`**${heading}.** ${plain(first)}`, ...others.map((one) => `<br>${plain(one)}`)].join('\n'),
  );
  return [`<a id="${code.toLowerCase()}"></a>`, '', `## ${about}`, '', told.join('\n\n'), ''].join('\n');
}

/** A sentence as Markdown shows it: nothing in it is a mark. */
const plain = (text: string): string => text.replace(/[*`<]/g, '\\$&');
