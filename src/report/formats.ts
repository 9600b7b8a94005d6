/** How a result can be shown or written. */
export type Format = 'testo' | 'csv' | 'json' | 'xlsx' | 'pdf' | 'html';

/** What each is called as a file, the usual first; a text may also have no extension, or one of its own. */
export const EXTENSIONS: { readonly [F in Format]: readonly [string, ...string[]] } = {
  testo: ['.txt'],
  csv: ['.csv', '.txt'],
  json: ['.json'],
  xlsx: ['.xlsx'],
  pdf: ['.pdf'],
  html: ['.html', '.htm'],
};

/** Whether each is read as it stands, by a person, or taken by a program, which must find all that is there. */
export const READ_BY: { readonly [F in Format]: 'people' | 'programs' } = {
  testo: 'people',
  csv: 'programs',
  json: 'programs',
  xlsx: 'programs',
  pdf: 'programs',
  html: 'programs',
};

/** How a list can be shown. */
export const LIST_FORMATS = ['testo', 'csv', 'json'] as const satisfies readonly Format[];
export type ListFormat = (typeof LIST_FORMATS)[number];

/** What of the picture can be exported for other programs. */
export const EXPORTS = ['persone', 'iscrizioni', 'deleghe', 'copertura', 'presenze', 'rilievi', 'dubbi'] as const;
/** All of it. */
export const EVERYTHING = 'tutto';

/** How the ledger of delegations can be shown: as a list, or as a workbook. */
export const LEDGER_FORMATS = [...LIST_FORMATS, 'xlsx'] as const satisfies readonly Format[];
export type LedgerFormat = (typeof LEDGER_FORMATS)[number];

/** How an answer that is no list can be shown. */
export const ANSWER_FORMATS = ['testo', 'json'] as const satisfies readonly Format[];
export type AnswerFormat = (typeof ANSWER_FORMATS)[number];

/** How the extract of what is held of a person can be written. */
export const EXTRACT_FORMATS = ['testo', 'html', 'json'] as const satisfies readonly Format[];
export type ExtractFormat = (typeof EXTRACT_FORMATS)[number];

/** How the reading of a file can be shown: told, or as the table itself. */
export const READING_FORMATS = ['testo', 'json', 'csv'] as const satisfies readonly Format[];
export type ReadingFormat = (typeof READING_FORMATS)[number];

/** How a roster can be written. */
export const ROSTER_FORMATS = ['pdf', 'html', 'xlsx', 'csv', 'testo'] as const satisfies readonly Format[];
export type RosterFormat = (typeof ROSTER_FORMATS)[number];
/** Those in which letters have a size. */
export const SIZED_FORMATS = ['pdf', 'html', 'xlsx'] as const satisfies readonly RosterFormat[];

/** How the desk's checking list can be written. */
export const CHECKLIST_FORMATS = ['pdf', 'csv', 'xlsx'] as const satisfies readonly Format[];
export type ChecklistFormat = (typeof CHECKLIST_FORMATS)[number];

/** How the report of the course can be written. */
export const COURSE_REPORT_FORMATS = ['html'] as const satisfies readonly Format[];

/** How the record of the day can be written: to be signed, or to be opened and changed in a word processor. */
export const MINUTES_FORMATS = ['pdf', 'html'] as const satisfies readonly Format[];
export type MinutesFormat = (typeof MINUTES_FORMATS)[number];
