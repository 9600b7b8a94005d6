import type { Step } from '../../report/status.js';
import { guidedText } from '../../text/guided.js';
import { files, oneOf, session } from './questions.js';
import type { Job } from './sitting.js';

const text = guidedText.jobs;

const IMPORT: Job = { title: text.import, words: ['importa', files] };
const ROSTERS: Job = { title: text.rosters, words: ['fogli', session(text.whichSession, text.allSessions)] };

/** Every job, in the order of the work. To add one add it here, and its words in `text/guided.ts`. */
export const JOBS: readonly Job[] = [
  IMPORT,
  { title: text.status, words: ['stato'] },
  {
    title: text.check,
    words: [
      'verifica',
      oneOf(
        text.checkWhat,
        [text.onlyErrors, '--gravita', 'errore'],
        [text.everything],
        [text.toExcel, '--per-excel', '--uscita', 'rilievi.csv'],
      ),
    ],
  },
  ROSTERS,
];

/** What is done for each thing that `stato` says is next. */
export const STEP_JOBS: { readonly [S in Step]: Job } = {
  import: IMPORT,
  schools: IMPORT,
  sessions: IMPORT,
  responses: IMPORT,
  check: { title: text.check, words: ['verifica', '--gravita', 'errore'] },
  rosters: ROSTERS,
};
