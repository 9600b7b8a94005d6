import type { Checklist } from '../domain/checklist/checklist.js';
import type { Roster } from '../domain/rosters/roster.js';
import type { ChecklistFormat, RosterFormat } from '../report/formats.js';

/** What is written for a roster, and what the office should know of how it came out. */
interface Made {
  readonly content: string | Uint8Array;
  /** Pages, where the format has any. */
  readonly pages?: number;
  readonly missingCharacters?: readonly string[];
}

/** A roster in each format; what writes it is loaded when it is asked for. */
export const ROSTER_FORMS: { readonly [F in RosterFormat]: (roster: Roster) => Promise<Made> } = {
  pdf: async (roster) => {
    const { rosterPdf } = await import('../report/rosters/pdf.js');
    const { bytes, ...told } = rosterPdf(roster);
    return { content: bytes, ...told };
  },
  html: async (roster) => {
    const { rostersHtml } = await import('../report/rosters/html.js');
    return { content: rostersHtml([roster]) };
  },
  xlsx: async (roster) => {
    const { rostersXlsx } = await import('../report/rosters/xlsx.js');
    return { content: await rostersXlsx([roster]) };
  },
  csv: async (roster) => {
    const { rostersCsv } = await import('../report/rosters/csv.js');
    return { content: rostersCsv([roster]) };
  },
  testo: async (roster) => {
    const { rostersText } = await import('../report/rosters/text.js');
    return { content: rostersText([roster]) };
  },
};

/** The desk's checking list in each format. */
export const CHECKLIST_FORMS: { readonly [F in ChecklistFormat]: (list: Checklist) => Promise<Made> } = {
  pdf: async (list) => {
    const { checklistPdf } = await import('../report/checklist/pdf.js');
    const { bytes, ...told } = checklistPdf(list);
    return { content: bytes, ...told };
  },
  csv: async (list) => {
    const { checklistCsv } = await import('../report/checklist/table.js');
    return { content: checklistCsv(list) };
  },
  xlsx: async (list) => {
    const { checklistWorkbook } = await import('../report/checklist/table.js');
    const { renderXlsx } = await import('../report/as-xlsx.js');
    return { content: await renderXlsx(checklistWorkbook(list)) };
  },
};
