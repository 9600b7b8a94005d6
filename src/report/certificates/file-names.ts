import type { Certificate } from '../../domain/issued.js';

/** The name of the file of one certificate: its number, never a name of a person. */
export const certificateFileName = ({ number }: Pick<Certificate, 'number'>): string =>
  `attestato-${String(number).padStart(4, '0')}.pdf`;

/** The name of one file for many of them, by their numbers: files of different numbers never take one another's place. */
export function jointCertificates(certificates: readonly Pick<Certificate, 'number'>[]): string {
  const numbers = certificates.map(({ number }) => number).toSorted((a, b) => a - b);
  const [from = 0, to = from] = [numbers[0], numbers.at(-1)];
  const written = (number: number) => String(number).padStart(4, '0');
  return `attestati-${from === to ? written(from) : `${written(from)}-${written(to)}`}.pdf`;
}

/** The names of trials, which have no number. */
export const trialFileName = (index: number | undefined): string =>
  `attestat${index === undefined ? 'i' : 'o'}-prova${index === undefined ? '' : `-${String(index + 1).padStart(4, '0')}`}.pdf`;
