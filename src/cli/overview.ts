import type { Finding } from '../domain/findings/finding.js';
import { WORTH_KEEPING } from '../domain/memory.js';
import type { Session } from '../domain/records.js';
import type { Status } from '../report/status.js';
import type { Store } from '../store/store.js';
import { pictureOf } from './archive.js';

/** What does not add up, and the sessions of the course. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly sessions: readonly Pick<Session, 'session'>[];
}

/** The course in a few figures; remembered as long as the archive holds the same. */
export const statusIn = async (store: Store): Promise<Status> =>
  recalled(store, 'status') ?? (await workedOut(store)).status;

/** What the rules find; remembered as long as the archive holds the same. */
export const checkedIn = async (store: Store): Promise<Checked> =>
  recalled(store, 'findings') ?? (await workedOut(store)).findings;

/** What is remembered, by the name that it has there. */
interface Overview {
  readonly status: Status;
  readonly findings: Checked;
}

function recalled<What extends keyof Overview>({ memory, fingerprint }: Store, what: What): Overview[What] | undefined {
  const kept = memory.recall(what, fingerprint());
  return kept === undefined ? undefined : (JSON.parse(kept) as Overview[What]);
}

/** Derives the picture and keeps what it says at a glance, unless somebody has changed the archive meanwhile. */
async function workedOut(store: Store): Promise<Overview> {
  const before = store.fingerprint();
  const { statusOf } = await import('../report/status.js');
  const { picture, settings } = await pictureOf(store);
  const overview: Overview = {
    status: statusOf(picture, settings, store.history()),
    findings: { findings: picture.findings, sessions: picture.sessions.map(({ session }) => ({ session })) },
  };
  if (picture.people.length >= WORTH_KEEPING && store.fingerprint() === before) {
    const { status, findings } = overview;
    store.memory.keep(before, { status: JSON.stringify(status), findings: JSON.stringify(findings) });
  }
  return overview;
}
