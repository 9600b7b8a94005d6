import { type Status, type Step, stepsAhead } from '../../report/status.js';
import { guidedText } from '../../text/guided.js';
import { statusText } from '../../text/status.js';
import { withStore } from '../archive.js';
import { type Choice, choose } from '../choose.js';
import { checkedIn, statusIn } from '../overview.js';
import { dayHere, type GlobalOptions } from '../world.js';
import { JOBS, STEP_JOBS } from './jobs.js';
import { type Job, type JobTurn, type Sitting, type Turn, tell } from './sitting.js';

/** Says how the course stands and asks what to do: what is next first, then every job. Esc leaves. */
export async function mainMenu(sitting: Sitting): Promise<Turn> {
  const { world, place } = sitting;
  const status = await statusOf(sitting);
  await tell(world, `\n${standing(status, place.options)}`);
  const [next] = await stepsNow(sitting, status);
  return choose<Turn>(world, guidedText.what, [
    ...(next === undefined ? [] : [stepChoice(next)]),
    ...JOBS.map((job) => ({ name: job.title, value: { is: 'job' as const, job } })),
    { name: guidedText.elsewhere, value: { is: 'start' } },
    LEAVE,
  ]);
}

/** Asks how to go on after a job, with what it has shown still on the screen. */
export async function nextMenu(sitting: Sitting, { job: done, opens }: JobTurn): Promise<Turn> {
  const { world } = sitting;
  const steps = (await stepsNow(sitting, await statusOf(sitting))).filter(
    (step) => !(LASTING.has(step) && isSame(STEP_JOBS[step], done)),
  );
  return choose<Turn>(world, guidedText.andNow, [
    ...steps.map(stepChoice),
    { name: guidedText.other, value: { is: 'menu' } },
    // A course is begun once.
    ...(opens ? [] : [{ name: guidedText.again(done.title), value: { is: 'job' as const, job: done } }]),
    LEAVE,
  ]);
}

const stepChoice = (step: Step): Choice<Turn> => ({
  name: guidedText.next(step),
  value: { is: 'job', job: STEP_JOBS[step] },
});

/** What is still to be done; rosters only where one to come was never printed, or is no longer as it was (FOG-03). */
async function stepsNow({ world, place }: Sitting, status: Status): Promise<readonly Step[]> {
  const today = dayHere(world, place.options);
  const steps = stepsAhead(status, today);
  if (!steps.includes('rosters')) return steps;
  if (status.incontri.some(({ data, edizione }) => data >= today && edizione === null)) return steps;
  const { findings } = await withStore(world, place.options, checkedIn);
  return findings.some(({ rule }) => rule === 'FOG-03') ? steps : steps.filter((step) => step !== 'rosters');
}

const LEAVE: Choice<Turn> = { name: guidedText.leave, value: { is: 'leave' } };

/** What stays to be done although it was done just now: it is not proposed again at once. */
const LASTING: ReadonlySet<Step> = new Set(['check', 'rosters', 'report']);

/** Two jobs of the same command. */
const isSame = (one: Job, other: Job): boolean => one.words[0] === other.words[0];

const statusOf = ({ world, place }: Sitting): Promise<Status> => withStore(world, place.options, statusIn);

/** The course in two lines, and the day, where it is not that of the clock. */
const standing = ({ percorso, persone, incontri, rilievi }: Status, { archivio = '', oggi }: GlobalOptions): string =>
  [
    statusText.course(percorso.titolo, percorso.anno, archivio),
    guidedText.standing(persone, incontri.length, rilievi),
    ...(oggi === undefined ? [] : [guidedText.asIfToday(oggi)]),
  ].join('\n');
