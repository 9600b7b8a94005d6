/** The worst first. Errore needs a decision, avviso is for checking, nota was settled by itself. The row always stays. */
export const SEVERITIES = ['errore', 'avviso', 'nota'] as const;
export type Severity = (typeof SEVERITIES)[number];
