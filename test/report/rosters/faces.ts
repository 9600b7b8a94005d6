import { scaleOf } from '../../../src/report/rosters/look.js';
import { newPdf, REGULAR, SEMIBOLD } from '../../../src/report/rosters/pdfkit.js';
import { openTypeface } from '../../../src/report/rosters/typeface.js';

/** The faces of the sheet, to measure with. */
export const facesOf = (largeType: boolean) => {
  const pdf = newPdf({ title: '', subject: '', author: '', created: new Date(0) });
  const scale = scaleOf({ largeType });
  return {
    regular: openTypeface(pdf, REGULAR, new Set(), scale),
    semibold: openTypeface(pdf, SEMIBOLD, new Set(), scale),
  };
};
