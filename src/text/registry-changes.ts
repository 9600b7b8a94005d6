import { number, plural } from './words.js';

/** `202526`, as the ministry writes it, is 2025/26. */
const yearOf = (year: string): string => year.replace(/^(\d{4})(\d{2})$/, '$1/$2');

const COUNTS = {
  added: ['codice nuovo', 'codici nuovi'],
  gone: ['codice che non c’è più', 'codici che non ci sono più'],
  renamed: ['scuola che ha cambiato nome', 'scuole che hanno cambiato nome'],
  moved: ['scuola passata a un altro istituto', 'scuole passate a un altro istituto'],
} as const;

export type RegistryCount = keyof typeof COUNTS;

/** Sentences of what a registry says otherwise than the one before it. */
export const registryText = {
  head: (file: string, before: string, yearBefore: string | undefined, region: string) =>
    `${file}: rispetto all'anagrafe ${yearBefore === undefined ? '' : `${yearOf(yearBefore)} `}(${before}), nella regione ${region}:`,
  same: '  nessun codice nuovo o tolto, nessun nome o istituto cambiato.',
  /** `  3 codici nuovi: MXIC801001 (IC Boscoverde), … e altri 2`. */
  line: (what: RegistryCount, count: number, examples: readonly string[]) => {
    const rest = count - examples.length;
    const [one, many] = COUNTS[what];
    return `  ${plural(count, one, many)}: ${examples.join('; ')}${rest > 0 ? `; e altri ${number(rest)}` : ''}`;
  },
  renamed: (code: string, was: string, is: string) => `${code}, da «${was}» a «${is}»`,
  moved: (school: string, was: string, is: string) => `${school}, da ${was} a ${is}`,
  noInstitute: 'nessuno',
  whole: '  Uno per uno: con --formato json',
  gone: '  Se un codice che non c’è più è usato da qualcuno, «zerosei dubbi» chiede quale ne ha preso il posto.',
};
