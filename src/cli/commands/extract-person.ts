import { basename } from 'node:path';
import { undoneBy } from '../../domain/history.js';
import { extractOf } from '../../domain/privacy/extract.js';
import type { ExtractFormat } from '../../report/formats.js';
import { derivedOf } from '../../report/privacy/derived.js';
import { type ExtractReport, extractAsHtml, extractAsJson, extractAsText } from '../../report/privacy/extract.js';
import { extractText } from '../../text/privacy.js';
import { archivePath, pictureOf, withStore } from '../archive.js';
import { subjectMeant } from '../privacy/subject.js';
import { dayHere, type GlobalOptions, type Outcome, type World } from '../world.js';

interface Options extends GlobalOptions {
  readonly formato: ExtractFormat;
}

const SHOW: { readonly [F in ExtractFormat]: (report: ExtractReport) => string } = {
  testo: extractAsText,
  html: extractAsHtml,
  json: extractAsJson,
};

/** All that the archive holds of one person, to be handed to them. */
export const extractPerson = (world: World, options: Options, [given]: readonly unknown[]): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const { picture, settings, register } = await pictureOf(store);
    const subject = await subjectMeant(world, options, picture, String(given));
    const extract = extractOf(subject, picture, { facts: store.facts(settings.region), register });
    const { parts, untold } = derivedOf(extract, picture);
    const report = {
      ...{ extract, derived: parts, untold, undone: undoneBy(store.history()).size },
      ...{
        archive: basename(archivePath(world, options)),
        day: dayHere(world, options),
        letterhead: settings.letterhead,
      },
    };
    return { status: 'ok', result: SHOW[options.formato](report), summary: extractText.next };
  });
