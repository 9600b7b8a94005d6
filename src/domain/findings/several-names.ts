import { words } from '../text.js';
import type { Check } from './check.js';
import { finding } from './finding.js';

/** ISC-10: two people in the cell of one name («Rossi Maria e Bianchi Anna», «Rossi M. / Bianchi A.»). */
export const findSeveralNames: Check = ({ responses }) =>
  responses.flatMap(({ key, row }) => {
    const value = [row.fullName, row.surname, row.givenName].find((cell) => cell !== undefined && namesTwo(cell));
    return value === undefined ? [] : [finding('ISC-10', 'errore', [key, value], [row.origin], { value })];
  });

const namesTwo = (cell: string): boolean => {
  const parts = cell.split(/\s+e\s+|\s*[,;/&+\n]\s*|\s+-\s+/i).filter((part) => words(part).length > 0);
  // «Rossi, Maria» is one person; a joining «e», «/» or «&» between words is not, nor are three parts.
  return parts.length > 2 || (parts.length === 2 && !/^[^,]+,[^,]+$/.test(cell) && !/\s-\s/.test(cell));
};
