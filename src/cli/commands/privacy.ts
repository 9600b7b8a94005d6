import { undoneBy } from '../../domain/history.js';
import type { Issued } from '../../domain/issued.js';
import { subjectsIn } from '../../domain/privacy/subjects.js';
import { holdingsListing } from '../../report/privacy/holdings.js';
import { privacyText } from '../../text/privacy.js';
import { pictureOf, withStore } from '../archive.js';
import { shown } from '../listing.js';
import type { GlobalOptions, Outcome, World } from '../world.js';

/** What personal data the archive holds, counted. */
export const privacy = (world: World, options: GlobalOptions): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const { picture, settings, register } = await pictureOf(store);
    const { rows, rejected } = store.facts(settings.region);
    const issued = (kind: Issued['kind']) => register.filter((one) => one.kind === kind).length;
    const listing = holdingsListing({
      people: subjectsIn(picture).length,
      responses: rows.responses.length,
      rejected: rejected.length,
      heads: rows.heads.length,
      cpts: rows.cpts.length,
      acts: rows.acts.length,
      attendance: rows.attendance.length,
      decisions: store.decisions().length,
      editions: issued('edition'),
      certificates: issued('certificate'),
      letters: issued('letter'),
      undone: undoneBy(store.history()).size,
    });
    return {
      status: 'ok',
      result: await shown(world, { ...options, formato: 'testo' }, listing),
      next: privacyText.next,
    };
  });
