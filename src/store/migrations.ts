import { ATTENDANCE_TABLE } from './attendance-table.js';
import type { Driver } from './driver.js';
import { ERASURE_TABLES } from './erasure-tables.js';
import { FACT_TABLES } from './fact-tables.js';
import { forgetDropped } from './forget-dropped.js';
import { HISTORY_TABLES } from './history-tables.js';
import { ISSUED_TABLE } from './issued.js';
import { SEAL_TABLE } from './seal.js';
import { SUBMITTED_OFFSET } from './submitted-offset.js';

/** A step: what SQL does, or more than SQL can. */
export type Migration = string | ((driver: Driver) => void);

/**
 * How the archive is built, step by step: append a step, never edit one that has been released. Every fact has the file
 * and row it came from as its key, so that undoing an import is leaving its files out.
 */
export const MIGRATIONS: readonly Migration[] = [
  HISTORY_TABLES + FACT_TABLES,
  'alter table responses add column delegation text;',
  SEAL_TABLE,
  forgetDropped,
  'alter table schools add column institute_name text;',
  'alter table responses add column unsettled text; alter table file_columns add column maybe text;',
  SUBMITTED_OFFSET,
  ISSUED_TABLE,
  'alter table files add column topic text;',
  'alter table file_columns add column kept integer check (kept = 1);',
  ATTENDANCE_TABLE,
  // No question is answered by it: the rows of a region are looked through whole.
  'drop index schools_by_code;',
  ERASURE_TABLES,
  'alter table attendance add column scan text;',
];

/** Builds one step. */
export const buildStep = (driver: Driver, step: Migration): void =>
  typeof step === 'string' ? driver.exec(step) : step(driver);

/** Marks a SQLite file as an archive of this program ("zero" in ASCII). */
export const APPLICATION_ID = 0x7a65726f;
