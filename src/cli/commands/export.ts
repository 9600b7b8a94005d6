import { Failure } from '../../domain/failure.js';
import type { Picture } from '../../domain/picture.js';
import { questionsOf } from '../../domain/review/questions.js';
import { asJson } from '../../report/as-json.js';
import { attendanceExport } from '../../report/attendance.js';
import { coverageListing } from '../../report/coverage.js';
import { delegationListing } from '../../report/delegations.js';
import { findingListing } from '../../report/findings.js';
import { EVERYTHING, type EXPORTS, type ListFormat } from '../../report/formats.js';
import type { Listing } from '../../report/listing.js';
import { peopleListing } from '../../report/people.js';
import { registrationListing } from '../../report/registrations.js';
import { questionListing } from '../../report/review.js';
import { wholePicture } from '../../report/whole-picture.js';
import { nextText } from '../../text/next.js';
import { pictureOf, withStore } from '../archive.js';
import { type ListOptions, shown } from '../listing.js';
import type { Outcome, World } from '../world.js';

const LISTINGS: { readonly [What in (typeof EXPORTS)[number]]: (picture: Picture) => Listing } = {
  persone: peopleListing,
  iscrizioni: registrationListing,
  deleghe: ({ delegations }) => delegationListing(delegations),
  copertura: ({ coverage, attendance }) => coverageListing(coverage, attendance),
  presenze: attendanceExport,
  rilievi: ({ findings }) => findingListing(findings),
  dubbi: (picture) => questionListing(questionsOf(picture)),
};
/** In which formats the whole picture is had: as JSON, whether asked for or not; it is no table. */
const HAS_WHOLE: { readonly [F in ListFormat]: boolean } = { testo: true, csv: false, json: true };

/** One part of the picture, or all of it, for other programs. */
export const exportPicture = (world: World, options: ListOptions, [what]: readonly unknown[]): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const listing = what === EVERYTHING ? undefined : LISTINGS[what as (typeof EXPORTS)[number]];
    if (!listing && !HAS_WHOLE[options.formato])
      throw new Failure({
        kind: 'bad-usage',
        code: 'commander.invalidArgument',
        words: [`esporta ${EVERYTHING}`, 'csv', 'json'],
      });
    const { picture, settings } = await pictureOf(store);
    const result = listing ? await shown(world, options, listing(picture)) : asJson(wholePicture(picture, settings));
    return { status: 'ok', result, next: nextText.export };
  });
