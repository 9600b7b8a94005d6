import { countsOf, isNone, newsSince } from '../../domain/editions/news.js';
import { lastSet, latestOf } from '../../domain/editions/register.js';
import { fullPrinting, type Printing, supplementPrinting } from '../../domain/editions/to-print.js';
import type { Edition } from '../../domain/issued.js';
import type { RosterOptions } from '../../domain/rosters/build.js';
import type { Roster, Trial } from '../../domain/rosters/roster.js';
import { editionFileName } from '../../report/rosters/file-names.js';
import { changesInWords } from '../../text/news.js';
import { rostersText } from '../../text/rosters-made.js';
import type { View } from '../archive.js';
import type { Sheet } from './sheet-files.js';

/** A roster about to be written, the edition that it is (none if it is a trial), and what the office should know of it. */
export interface Planned extends Sheet {
  readonly printing?: Printing;
  readonly told: readonly string[];
}

/** What printing the full roster of a session comes to. */
export function planFull(roster: Roster, { picture, register }: View, sessionName: string): Planned {
  if (roster.trial) return { roster, name: `${sessionName}-${roster.trial}`, sessionName, told: [] };
  const printing = fullPrinting(roster, register, picture);
  return { roster: printing.edition.roster, name: sessionName, sessionName, printing, told: toldOf(printing, picture) };
}

function toldOf(printing: Printing, { attendance }: View['picture']): string[] {
  if (printing.is === 'again') return [rostersText.again(printing.edition)];
  if (printing.since === undefined) return [];
  const { set, news } = printing.since;
  const changes = isNone(news) ? undefined : changesInWords(countsOf(news));
  const signed = attendance.sessions.find(({ session }) => session === printing.edition.session);
  const isSigned = signed?.editions.includes(set.full.number) === true;
  return [rostersText.since(printing.edition, [set.full, ...set.supplements], changes, isSigned)];
}

/** Why a session gets no supplement. */
export interface NoSupplement {
  readonly session: string;
  readonly because: 'no-edition' | 'nothing-new';
  readonly told: readonly string[];
}

/** What printing a supplement to the last edition of a session comes to. */
export function planSupplement(
  now: Roster,
  { picture, settings, register }: View,
  { options, sessionName }: { readonly options: RosterOptions; readonly sessionName: string },
): Planned | NoSupplement {
  const session = now.session.code;
  const printing = supplementPrinting(now, { course: picture, settings, options, register });
  const old = headingTold(now, { picture, register });
  if (printing.is === 'no-edition') return { session, because: 'no-edition', told: [rostersText.noEdition(session)] };
  if (printing.is === 'nothing-new')
    return { session, because: 'nothing-new', told: [rostersText.nothingNew(latestOf(printing.since.set)), ...old] };
  const { edition } = printing;
  const name = editionFileName(sessionName, edition);
  const told = printing.is === 'again' ? toldOf(printing, picture) : [rostersText.supplement(edition)];
  if (options.trial === undefined)
    return { roster: edition.roster, name, sessionName, printing, told: [...told, ...old] };
  return { ...asTrial(edition, options.trial, sessionName), told: old };
}

function asTrial({ roster }: Edition, trial: Trial, sessionName: string): Sheet {
  const { number: _, ...edition } = roster.edition;
  return { roster: { ...roster, edition, trial }, name: `${sessionName}-supplemento-${trial}`, sessionName };
}

/** What stands at the top of the sheets already printed is no longer so: a supplement does not put that right. */
function headingTold(now: Roster, { picture, register }: Pick<View, 'picture' | 'register'>): string[] {
  const set = lastSet(register, now.session.code);
  const { heading } = set ? newsSince(set, now, picture) : { heading: [] };
  const counts = { added: 0, removed: 0, changed: 0, heading };
  return set && heading.length > 0 ? [rostersText.oldHeading(set.full, changesInWords(counts))] : [];
}
