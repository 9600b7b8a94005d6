import { dayOf } from '../../domain/calendar.js';
import { narrowed } from '../../domain/coverage/narrowed.js';
import { type Notices, noticeKey, noticesOf } from '../../domain/coverage/notices.js';
import { type Owing, owingBefore, owingInstitutes } from '../../domain/coverage/to-remind.js';
import { Failure } from '../../domain/failure.js';
import { groupBy, unique } from '../../domain/group.js';
import type { Letter } from '../../domain/issued.js';
import { outdatedLetters } from '../../domain/letters/outdated.js';
import { type Reminder, remindersTo, stillOpen } from '../../domain/letters/reminders.js';
import { templatesIn, templateTexts } from '../../domain/letters/templates-in-force.js';
import { shortName } from '../../domain/places/short-name.js';
import type { Settings } from '../../domain/settings.js';
import { reminderLetter } from '../../report/letters/reminders.js';
import { lettersText as text } from '../../text/letters/letters.js';
import { DEFAULT_TEMPLATES } from '../../text/letters/templates.js';
import { pictureOf, withStore } from '../archive.js';
import { beforeWriting, overLines } from '../before-writing.js';
import { coverageFilter, type FilterOptions } from '../coverage-filter.js';
import { makeReady, type ReadyOptions } from '../letters/make-ready.js';
import type { Outcome, World } from '../world.js';

interface Options extends ReadyOptions, FilterOptions {
  readonly indirizzo?: Settings['letterAddress'];
  readonly ancheGiaInviate?: boolean;
}

/** Makes ready a letter for each institute that owes something and was not written to about it. */
export const reminderLetters = (world: World, options: Options): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const seen = store.history();
    const { picture, settings, register } = await pictureOf(store);
    const date = options.oggi ?? dayOf(world.now());
    const filter = coverageFilter(picture, options);
    const course = narrowed(picture, filter, date);
    const open = stillOpen(course.sessions, date);
    if (open.sessions.length === 0) {
      const last = course.sessions
        .map(({ session }) => session.date)
        .toSorted()
        .at(-1);
      throw new Failure({ kind: 'nothing-to-come', today: date, last });
    }
    const owing = owingInstitutes(course);
    const wanted = options.ancheGiaInviate ? owing : owing.filter(({ notified }) => !notified);
    const wished = options.indirizzo ?? settings.letterAddress;
    const reminders = remindersTo(wanted, { letterAddress: wished });
    const calling = { open, ...(filter.session !== undefined && { session: filter.session }) };
    const writing = { settings, templates: templatesIn(templateTexts(picture.decisions, DEFAULT_TEMPLATES)), date };
    const names = new Map(reminders.map(({ owing: { institute } }) => [institute.code, shortName(institute)]));
    return makeReady(world, options, {
      ...{ store, seen, register, date, is: 'reminder', outdated: outdatedLetters(picture) },
      letters: reminders.flatMap((one) => reminderLetter(one, calling, writing) ?? []),
      counted: countedLines,
      named: ({ about }) => (about.is === 'reminder' ? (names.get(about.institute) ?? about.institute) : about.name),
      notes: [
        ...notesOn(reminders, wished),
        ...alreadyLines(
          owing.filter((one) => !wanted.includes(one)),
          noticesOf(picture.decisions, picture.issued, filter.session),
        ),
        ...overLines(owingBefore(narrowed(picture, filter), course)),
        ...(open.closed ? [text.closed] : []),
        ...beforeWriting(
          picture,
          reminders.map(({ owing: one }) => one),
        ),
      ],
    });
  });

/** How many letters there are about each thing that may be missing. */
function countedLines(letters: readonly Letter[]): string[] {
  const missing = letters.flatMap(({ about }) => (about.is === 'reminder' ? about.missing : []));
  return unique(missing).map((kind) => text.counted(kind, missing.filter((one) => one === kind).length));
}

/** Which institutes no letter reaches, and which it reaches otherwise than was wished. */
function notesOn(reminders: readonly Reminder[], wished: Settings['letterAddress']): string[] {
  const instead = reminders.filter(({ destination }) => destination.is === 'address' && destination.instead);
  const nowhere = reminders.flatMap(({ owing: { institute }, destination }) =>
    destination.is === 'address' ? [] : [text.unreached(institute.code, shortName(institute), destination)],
  );
  return [
    ...(instead.length > 0 ? [text.instead(instead.length, wished)] : []),
    ...(nowhere.length > 0 ? [text.nowhere(nowhere)] : []),
  ];
}

/** On which days those were written to who are not written to again. */
function alreadyLines(written: readonly Owing[], notices: Notices): string[] {
  const days = written.map(({ institute, missing }) => dayOf(notices.get(noticeKey(institute.code, missing)) ?? ''));
  const counts = new Map([...groupBy(days.toSorted(), (day) => day)].map(([day, same]) => [day, same.length]));
  return counts.size > 0 ? [text.alreadyWritten(counts)] : [];
}
