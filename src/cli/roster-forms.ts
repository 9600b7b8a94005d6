import type { Checklist } from '../domain/checklist/checklist.js';
import type { Minutes } from '../domain/minutes/minutes.js';
import type { Roster } from '../domain/rosters/roster.js';
import type { ChecklistFormat, MinutesFormat, RosterFormat } from '../report/formats.js';
import type { Look } from '../report/rosters/look.js';

/** What is written for a roster, and what the office should know of how it came out. */
interface Made {
  readonly content: string | Uint8Array;
  /** Pages, where the format has any. */
  readonly pages?: number;
  readonly missingCharacters?: readonly string[];
}

/** One roster or several as one file, in each format; what writes it is loaded when it is asked for. */
export const ROSTER_FORMS: {
  readonly [F in RosterFormat]: (rosters: readonly Roster[], look: Look) => Promise<Made>;
} = {
  pdf: async (rosters, look) => {
    const { rostersPdf } = await import('../report/rosters/pdf.js');
    const { bytes, ...told } = rostersPdf(rosters, look);
    return { content: bytes, ...told };
  },
  html: async (rosters, look) => {
    const { rostersHtml } = await import('../report/rosters/html.js');
    return { content: rostersHtml(rosters, look) };
  },
  xlsx: async (rosters, look) => {
    const { rostersXlsx } = await import('../report/rosters/xlsx.js');
    return { content: await rostersXlsx(rosters, look) };
  },
  csv: async (rosters) => {
    const { rostersCsv } = await import('../report/rosters/csv.js');
    return { content: rostersCsv(rosters) };
  },
  testo: async (rosters) => {
    const { rostersText } = await import('../report/rosters/text.js');
    return { content: rostersText(rosters) };
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

/** The record of the day in each format. */
export const MINUTES_FORMS: { readonly [F in MinutesFormat]: (minutes: Minutes) => Promise<Made> } = {
  pdf: async (minutes) => {
    const { minutesPdf } = await import('../report/minutes/pdf.js');
    const { bytes, ...told } = minutesPdf(minutes);
    return { content: bytes, ...told };
  },
  html: async (minutes) => {
    const { minutesHtml } = await import('../report/minutes/html.js');
    return { content: minutesHtml(minutes) };
  },
};
