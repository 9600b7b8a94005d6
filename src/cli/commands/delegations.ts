import { DELEGATION_STATES, type Delegation, type DelegationState } from '../../domain/delegations/delegation.js';
import { Failure } from '../../domain/failure.js';
import type { Picture } from '../../domain/picture.js';
import { fold, squash } from '../../domain/text.js';
import { delegationListing, delegationTable, delegationWorkbook } from '../../report/delegations.js';
import type { LedgerFormat, ListFormat } from '../../report/formats.js';
import type { Listing } from '../../report/listing.js';
import { delegationText } from '../../text/delegations.js';
import { pictureOf, withStore } from '../archive.js';
import { type ListOptions, shown } from '../listing.js';
import { sessionCode } from '../session-code.js';
import type { Outcome, World } from '../world.js';

interface Options extends Omit<ListOptions, 'formato'> {
  readonly formato: LedgerFormat;
  readonly incontro?: string;
  readonly istituto?: string;
  readonly stato?: DelegationState;
}

/** The ledger of delegations: who comes for whom, and where each one stands. */
export const delegations = (world: World, options: Options): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const { picture } = await pictureOf(store);
    const wanted = chosen(picture, options);
    return {
      status: 'ok',
      result: await rendered(world, options, picture, wanted),
      summary: delegationText.counts(wanted, DELEGATION_STATES),
      next: delegationText.next(wanted.some(({ state }) => state === 'contesa')),
    };
  });

function chosen(picture: Picture, { incontro, istituto, stato }: Options): Delegation[] {
  const session = incontro === undefined ? undefined : sessionCode(picture, incontro);
  const named = ({ institute = '' }: Delegation) => {
    const name = picture.schools.get(institute)?.name ?? '';
    return squash(institute) === squash(istituto ?? '') || fold(name).includes(fold(istituto ?? ''));
  };
  return picture.delegations.filter(
    (one) =>
      (session === undefined || one.session === session) &&
      (stato === undefined || one.state === stato) &&
      (istituto === undefined || named(one)),
  );
}

function rendered(world: World, options: Options, picture: Picture, wanted: readonly Delegation[]) {
  const list = (formato: ListFormat, listing: Listing) => shown(world, { ...options, formato }, listing);
  const forms: { readonly [F in LedgerFormat]: () => Promise<string | Uint8Array> } = {
    testo: () => list('testo', delegationTable(wanted)),
    csv: () => list('csv', delegationListing(wanted)),
    json: () => list('json', delegationListing(wanted)),
    xlsx: async () => {
      if (options.uscita === undefined)
        throw new Failure({ kind: 'needs-answer', what: delegationText.workbookFile, option: '--uscita' });
      const { renderXlsx } = await import('../../report/as-xlsx.js');
      return renderXlsx(delegationWorkbook(wanted, picture, options.oggi ?? world.now().slice(0, 10)));
    },
  };
  return forms[options.formato]();
}
