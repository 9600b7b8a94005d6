import type { SourceFile } from '../domain/facts.js';
import type { RuleId } from '../domain/findings/rules.js';
import { SEVERITIES, type Severity } from '../domain/severity.js';
import { kindName } from './kind-names.js';
import { RULE_TEXTS } from './rules.js';
import { italianDate, number, plural } from './words.js';

const SEVERITY_NAMES: Readonly<Record<Severity, readonly [string, string]>> = {
  errore: ['errore', 'errori'],
  avviso: ['avviso', 'avvisi'],
  nota: ['nota', 'note'],
};

/** Sentences around the findings. */
export const findingText = {
  rule: (rule: RuleId, severity: Severity, count: number) =>
    `${rule} ${RULE_TEXTS[rule].title}: ${plural(count, ...SEVERITY_NAMES[severity])}`,
  place: (file: string, row: number, letter?: string) => `${file}, riga ${row}${letter ? `, colonna ${letter}` : ''}: `,
  rows: (file: string, rows: readonly number[], rest: number, letter?: string) =>
    `${file}, righe ${rows.join(', ')}${rest > 0 ? ` e ${rest === 1 ? "un'altra" : `altre ${rest}`}` : ''}${letter ? `, colonna ${letter}` : ''}: `,
  /** `«elenco.csv#2» è lo stesso file «elenco.csv», letto anche come elenco dei dirigenti.` */
  sameName: ({ label, kind, version, brought }: SourceFile, first: SourceFile) =>
    version.content === first.version.content
      ? `«${label}» è lo stesso file «${first.label}», letto anche come ${kindName(kind)}.`
      : `«${label}» è un altro file che si chiama «${first.label}»: ${kindName(kind)}${brought ? `, di ${brought.by}, ${italianDate(brought.at)}` : ''}.`,
  moreInColumn: (rest: number, rule: RuleId) =>
    `… e altre ${number(rest)} righe con lo stesso difetto. ${findingText.all(rule)}`,
  moreLines: (rest: number, rule: RuleId) =>
    `… e altri ${number(rest)} casi. Tutti, uno per uno: zerosei verifica --regola ${rule}.`,
  uncovered: (province: string | undefined, municipalities: number, institutes: number) =>
    `${province === undefined ? 'senza provincia' : `provincia di ${province}`}: ${plural(municipalities, 'comune', 'comuni')} di ${plural(institutes, 'istituto invitato', 'istituti invitati')} senza CPT in elenco. ${findingText.all('CPT-03')} Se non sono invitati: zerosei impostazioni invitati PROVINCE`,
  all: (rule: RuleId) => `Tutte, una per una: zerosei verifica --regola ${rule}.`,
  none: 'Nessun rilievo.',
  counts: (counts: Readonly<Record<Severity, number>>) =>
    SEVERITIES.map((severity) => plural(counts[severity], ...SEVERITY_NAMES[severity])).join(', '),
  /** Figures of what is shown, and of what a narrower question left out. */
  shown: (counts: Readonly<Record<Severity, number>>, all: Readonly<Record<Severity, number>>): string =>
    SEVERITIES.every((severity) => counts[severity] === all[severity])
      ? findingText.counts(counts)
      : `${findingText.counts(counts)} (in tutto: ${findingText.counts(all)})`,
  next: (errors: number, first: RuleId | undefined) =>
    [
      ...(first === undefined
        ? []
        : [`Che cosa significa ${first}, con un esempio, e che cosa fare: zerosei perche ${first}`]),
      errors > 0
        ? 'Gli errori chiedono una decisione; le righe restano e i fogli si possono stampare: zerosei fogli'
        : 'Ora: zerosei fogli',
    ].join('\n'),
};
