import { compareText } from '../../domain/origin.js';
import { fold } from '../../domain/text.js';
import { coverageByProvince, coverageListing } from '../../report/coverage.js';
import { nextText } from '../../text/next.js';
import { pictureOf, withStore } from '../archive.js';
import { type ListOptions, shown } from '../listing.js';
import type { Outcome, World } from '../world.js';

interface Options extends ListOptions {
  readonly mancanti?: boolean;
  readonly provincia?: string;
  readonly cpt?: string;
}

/** The institutes invited: who comes, who is missing; on screen by province, one by one when asked for. */
export const coverage = (world: World, options: Options): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const { picture } = await pictureOf(store);
    const wanted = picture.coverage
      .filter(({ institute, cpts, state }) => {
        const { mancanti, provincia, cpt } = options;
        if (mancanti && state !== 'nessuno') return false;
        if (provincia !== undefined && fold(institute.province ?? '') !== fold(provincia)) return false;
        return cpt === undefined || cpts.some((code) => fold(code) === fold(cpt));
      })
      .toSorted((a, b) => compareText(a.institute.code, b.institute.code));
    const inDetail = options.formato !== 'testo' || options.mancanti || options.provincia || options.cpt;
    const result = await shown(world, options, inDetail ? coverageListing(wanted) : coverageByProvince(wanted));
    const missing = wanted.filter(({ state }) => state === 'nessuno').length;
    return { status: 'ok', result, summary: nextText.coverage(wanted.length, missing), next: nextText.missing };
  });
