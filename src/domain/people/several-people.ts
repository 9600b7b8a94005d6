import { words } from '../text.js';

/** The pieces of a cell that may each be a person. */
export const partsOf = (cell: string): string[] =>
  cell.split(/\s+e\s+|\s*[,;/&+\n]\s*|\s+-\s+/i).filter((part) => words(part).length > 0);

/** True if the cell of one name holds two people: «Rossi Maria e Bianchi Anna», «Rossi M. / Bianchi A.». */
export const namesTwo = (cell: string): boolean => {
  const parts = partsOf(cell);
  // «Rossi, Maria» is one person; a joining «e», «/» or «&» between words is not, nor are three parts.
  return parts.length > 2 || (parts.length === 2 && !/^[^,]+,[^,]+$/.test(cell) && !/\s-\s/.test(cell));
};
