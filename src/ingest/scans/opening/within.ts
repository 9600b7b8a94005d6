import { Script } from 'node:vm';

const WORK = new Script('work()');

/** Does something that a damaged file may keep busy for ever, and fails after so many seconds. */
export function within<T>(seconds: number, work: () => T): T {
  return WORK.runInNewContext({ work }, { timeout: seconds * 1000 }) as T;
}
