import { Failure } from '../../domain/failure.js';
import { guidedText } from '../../text/guided.js';
import { wasEscaped } from '../ask.js';
import { choose } from '../choose.js';
import { EXIT_CODES, type GlobalOptions, type World } from '../world.js';
import { holding } from './held.js';
import { mainMenu, nextMenu } from './menus.js';
import { type Place, placeGiven } from './place.js';
import { doJob, type Front, type Sitting, type Turn, tell } from './sitting.js';
import { firstTurn, hasArchive, onItsDay, startMenu } from './start.js';

/**
 * Does the jobs of a course by questions: composes a command line and gives the very command, with the archive kept open
 * between one and the next. Esc goes back a step, Ctrl+C leaves. The exit code.
 */
export async function guided(outside: World, options: GlobalOptions, front: Front): Promise<number> {
  const { world, release } = holding(outside);
  let sitting: Sitting = { front, world, outside, place: placeGiven(world, options), folders: [] };
  try {
    let turn = await firstTurn(sitting);
    while (turn.is !== 'leave') {
      const now = await stepFrom(sitting, turn);
      sitting = now.sitting;
      turn = now.turn;
    }
    return await left(sitting, EXIT_CODES.ok);
  } catch (error) {
    if (interruption(error)) return await left(sitting, EXIT_CODES.stopped);
    throw error;
  } finally {
    release();
  }
}

interface Step {
  readonly sitting: Sitting;
  readonly turn: Turn;
}

/** Takes a turn, and asks for the next; what stops it is told, and may be put right and tried again. */
async function stepFrom(sitting: Sitting, turn: Turn): Promise<Step> {
  try {
    return await taken(sitting, turn);
  } catch (error) {
    if (!(error instanceof Failure) || interruption(error)) throw error;
    await sitting.front.explain(error, sitting.world);
    return { sitting, turn: await orEscaped(askWhetherAgain(sitting, turn), { is: 'leave' }) };
  }
}

async function taken(sitting: Sitting, turn: Turn): Promise<Step> {
  switch (turn.is) {
    case 'leave':
      return { sitting, turn };
    case 'place':
      return { sitting: at(sitting, await onItsDay(sitting, turn.place)), turn: { is: 'menu' } };
    case 'start':
      return { sitting, turn: await orEscaped(startMenu(sitting), { is: hasArchive(sitting) ? 'menu' : 'leave' }) };
    case 'menu':
      return {
        sitting,
        turn: hasArchive(sitting) ? await orEscaped(mainMenu(sitting), { is: 'leave' }) : { is: 'start' },
      };
    case 'job': {
      const code = await doJob(sitting, turn.job);
      if (code === undefined) return { sitting, turn: { is: 'menu' } };
      const now = turn.opens && code === EXIT_CODES.ok ? at(sitting, turn.opens) : sitting;
      const menu: Turn = { is: 'menu' };
      return { sitting: now, turn: hasArchive(now) ? await orEscaped(nextMenu(now, turn), menu) : menu };
    }
  }
}

const at = (sitting: Sitting, place: Place): Sitting => ({
  ...sitting,
  place,
  world: { ...sitting.world, folder: place.folder },
});

const askWhetherAgain = ({ world }: Sitting, turn: Turn): Promise<Turn> =>
  choose<Turn>(world, guidedText.andNow, [
    { name: guidedText.retry, value: turn },
    { name: guidedText.elsewhere, value: { is: 'start' } },
    { name: guidedText.leave, value: { is: 'leave' } },
  ]);

async function orEscaped<T>(asked: Promise<T>, instead: T): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (wasEscaped(error)) return instead;
    throw error;
  }
}

const interruption = (error: unknown): boolean => error instanceof Failure && error.problem.kind === 'interrupted';

async function left({ world, place }: Sitting, code: number): Promise<number> {
  await tell(world, guidedText.bye(place.folder));
  return code;
}
