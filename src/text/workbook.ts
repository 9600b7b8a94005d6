/** Foot of each printed page of a spreadsheet; the two codes are those that Excel fills in. */
export const WORKBOOK_FOOT = 'pagina &P di &N';

/** Name of the hidden sheet that holds the drop-down lists too long to stand in the cell itself. */
export const LISTS_SHEET = 'Elenchi';
