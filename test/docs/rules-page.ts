import { RULE_IDS, type RuleId } from '../../src/domain/findings/rules.js';
import { rulePage } from '../../src/report/why/rule.js';

const INTRODUCTION = `# Le regole

Ogni rilievo di \`zerosei verifica\` ha una regola. Questa è la pagina di ciascuna, la stessa che si legge nel terminale, anche senza
rete e prima di avere un archivio, con \`zerosei perche REG-03\`: lì dice anche che cosa la regola trova ora. Gli esempi sono inventati.

Questo file è scritto dal programma (\`npm run docs\`): non va corretto a mano.
`;

/** `docs/regole.md`: the page of every rule, as the terminal shows it. */
export const rulesPage = (): string =>
  [INTRODUCTION, RULE_IDS.map((rule) => `- ${linked(rule)}`).join('\n'), '', ...RULE_IDS.map(section)].join('\n');

const linked = (rule: RuleId): string => `[${rulePage(rule).about}](#${rule.toLowerCase()})`;

function section(rule: RuleId): string {
  const { about, parts } = rulePage(rule);
  const told = parts.map(({ heading, sentences: [first = '', ...others] }) =>
    [`**${heading}.** ${plain(first)}`, ...others.map((one) => `<br>${plain(one)}`)].join('\n'),
  );
  return [`<a id="${rule.toLowerCase()}"></a>`, '', `## ${about}`, '', told.join('\n\n'), ''].join('\n');
}

/** A sentence as Markdown shows it: nothing in it is a mark. */
const plain = (text: string): string => text.replace(/[*`<]/g, '\\$&');
