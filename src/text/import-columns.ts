import { cut, listed } from './words.js';

/** Words of the questions that `importa` asks of the columns that are not clear. */
export const importColumnsText = {
  form: (name: string) => `${name}: come è stato capito il modulo.`,
  question: ({ title, samples }: { readonly title: string; readonly samples: readonly string[] }) =>
    `Che cosa chiede la domanda «${cut(title)}»? Risposte: ${listed(samples.map((text) => cut(text, 40)))}.`,
  whoseName: (columns: number) =>
    columns === 1
      ? 'Non è certo quale domanda chieda il nome di chi risponde. È questa?'
      : 'Non è certo quale domanda chieda il nome di chi risponde. Quale?',
  named: (title: string, samples: readonly string[]) =>
    `«${cut(title)}»: ${listed(samples.map((text) => cut(text, 40)))}`,
  nameLater: (title: string) => `più tardi: per ora vale «${cut(title, 50)}»`,
  another: "un'altra cosa",
  unneeded: 'nulla che serva',
  later: 'più tardi: le risposte sono conservate, non usate',
  which: 'Che cosa? (delegato, nome delegante, istituto …; Invio: più tardi)',
  unknown: (known: readonly string[]) => `Una di queste parole: ${known.join(', ')}.`,
};
