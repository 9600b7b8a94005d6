import { dayOf } from '../../domain/calendar.js';
import type { PersonMatter } from '../../domain/issued.js';
import { outdatedLetters } from '../../domain/letters/outdated.js';
import { templatesIn, templateTexts } from '../../domain/letters/templates-in-force.js';
import { noticesTo, type PersonalNotice, type PersonalNotices } from '../../domain/letters/to-people.js';
import { toldTeller } from '../../domain/letters/told.js';
import { personalLetter } from '../../report/letters/to-people.js';
import { lettersText as text } from '../../text/letters/letters.js';
import { DEFAULT_TEMPLATES } from '../../text/letters/templates.js';
import { unwrittenLines } from '../../text/letters/unwritten.js';
import { pictureOf, withStore } from '../archive.js';
import { makeReady, type ReadyOptions } from '../letters/make-ready.js';
import { personMeant } from '../person-named.js';
import { sessionCode } from '../session-code.js';
import type { Outcome, World } from '../world.js';

interface Options extends ReadyOptions {
  readonly incontro?: string;
  readonly caselleCondivise?: boolean;
  readonly ancheGiaInviate?: boolean;
}

type Work = (world: World, options: Options, words: readonly unknown[]) => Promise<Outcome>;

/** Makes ready a letter for everybody who registered and has a seat, or waits, or came from waiting to a seat. */
const letters =
  (is: PersonMatter): Work =>
  (world, options, [given]) =>
    withStore(world, options, async (store) => {
      const seen = store.history();
      const { picture, settings, register } = await pictureOf(store);
      const date = options.oggi ?? dayOf(world.now());
      const found = noticesTo(picture, {
        ...{ is, today: date, again: options.ancheGiaInviate === true, told: toldTeller(picture) },
        ...(options.incontro !== undefined && { session: sessionCode(picture, options.incontro) }),
      });
      const named = (given as readonly string[]).map((one) => personMeant(picture, one).code);
      const isMeant = ({ person }: Pick<PersonalNotice, 'person'>) => named.length === 0 || named.includes(person.code);
      const [meant, unwritten] = [found.notices.filter(isMeant), found.unwritten.filter(isMeant)];
      const reached = meant.filter(
        ({ destination }) => destination.is === 'own' || (destination.is === 'shared' && options.caselleCondivise),
      );
      const templates = templatesIn(templateTexts(picture.decisions, DEFAULT_TEMPLATES));
      return makeReady(world, options, {
        ...{ store, seen, register, date, is, outdated: outdatedLetters(picture) },
        letters: reached.flatMap(
          (notice) => personalLetter(notice, picture.references, { settings, templates, date }) ?? [],
        ),
        counted: () => [],
        named: ({ about }) => (about.is === 'reminder' ? about.institute : about.name),
        notes: notesOn({ ...found, notices: meant, unwritten }, options.caselleCondivise === true, named.length === 0),
      });
    });

/** Letters to those who have a seat, to those who wait for one, and to those who came from waiting to a seat. */
export const [confirmations, waitingLetters, promotions] = [
  letters('confirmation'),
  letters('waiting'),
  letters('promotion'),
];

/** Whom no letter reaches, who reads one besides, who knows already. */
function notesOn(
  { notices, unwritten, known, announced }: PersonalNotices,
  sharedToo: boolean,
  everybody: boolean,
): string[] {
  const named = (is: PersonalNotice['destination']['is']): string[] =>
    notices.flatMap(({ person: { surname, givenName }, destination }) =>
      destination.is === is && destination.is !== 'own'
        ? [text.person(`${surname} ${givenName}`.trim(), destination)]
        : [],
    );
  const [shared, nowhere] = [named('shared'), [...named('unusable'), ...named('none')]];
  return [
    ...(shared.length > 0 ? [text.sharedAddress(shared, sharedToo)] : []),
    ...(nowhere.length > 0 ? [text.noAddress(nowhere)] : []),
    ...unwrittenLines(unwritten),
    ...(everybody && known > 0 ? [text.known(known)] : []),
    ...(everybody && announced > 0 ? [text.announced(announced)] : []),
  ];
}
