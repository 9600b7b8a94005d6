import type { Step } from '../../report/status.js';
import { KEEPING } from './jobs/keeping.js';
import { CHECK, IMPORT, LOOKING } from './jobs/looking.js';
import { ATTENDANCE, CERTIFICATES, PAPER, REPORT, ROSTERS } from './jobs/paper.js';
import { WHO_COMES } from './jobs/who-comes.js';
import type { Job } from './sitting.js';

/** Every job, in the order of the work. To add one, add its entry to one of these lists. */
export const JOBS: readonly Job[] = [...LOOKING, ...WHO_COMES, ...PAPER, ...KEEPING];

/** What is done for each thing that `stato` says is next. */
export const STEP_JOBS: { readonly [S in Step]: Job } = {
  import: IMPORT,
  schools: IMPORT,
  sessions: IMPORT,
  responses: IMPORT,
  check: CHECK,
  rosters: ROSTERS,
  attendance: ATTENDANCE,
  certificates: CERTIFICATES,
  report: REPORT,
};
