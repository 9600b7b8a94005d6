import type { Decision } from '../../domain/decisions.js';
import { Failure } from '../../domain/failure.js';
import type { Delegation, DelegationAction, Picture } from '../../domain/picture.js';
import { delegationChanges } from '../../report/delegations.js';
import { delegationText } from '../../text/delegations.js';
import { pictureOf, pictureWith, withStore } from '../archive.js';
import { type DecideOptions, decide } from '../decide.js';
import type { Outcome, World } from '../world.js';

interface Options extends DecideOptions {
  readonly con?: string;
}
type Work = (world: World, options: Options, words: readonly unknown[]) => Promise<Outcome>;

/** What each action of `deleghe` decides; the reason is obligatory for refusing only. */
export const DELEGATION_WORK: { readonly [Word in 'accetta' | 'respingi' | 'revoca' | 'sostituisci']: Work } = {
  accetta: (world, options, words) => decideOn(world, options, words, 'accept'),
  respingi: (world, options, words) => decideOn(world, options, words, 'refuse'),
  revoca: (world, options, words) => decideOn(world, options, words, 'revoke'),
  sostituisci: (world, options, words) => decideOn(world, options, words, 'replace'),
};

function decideOn(
  world: World,
  options: Options,
  [given]: readonly unknown[],
  action: DelegationAction,
): Promise<Outcome> {
  return withStore(world, options, async (store) => {
    const seen = store.history();
    const { picture } = await pictureOf(store);
    const one = delegationNamed(picture, String(given));
    if (action === 'refuse' && (options.motivo ?? '').trim() === '') {
      throw new Failure({ kind: 'needs-answer', what: delegationText.reasonOf, option: '--motivo' });
    }
    const other = action === 'replace' ? substitute(picture, one, options) : undefined;
    const decision: Decision = {
      kind: 'delegation',
      delegation: one.references[0] as string,
      session: one.session ?? '',
      action,
      by: other?.references[0] ?? '',
    };
    const rivals = action === 'accept' ? contested(picture, one) : [];
    return decide(world, options, store, {
      seen,
      question: delegationText.question(action, one.code),
      decisions: [decision],
      reason: delegationText.unsaid,
      plan: [
        delegationText.decided(action, one),
        ...delegationChanges(picture, await pictureWith(store, [decision], world.now())),
      ],
      next: rivals.length > 0 ? delegationText.rivals(rivals) : delegationText.after,
    });
  });
}

/** The delegation that takes the place: it must be given, and be another. */
function substitute(picture: Picture, one: Delegation, { con }: Options): Delegation {
  if (con === undefined) throw new Failure({ kind: 'needs-answer', what: delegationText.substitute, option: '--con' });
  const other = delegationNamed(picture, con);
  if (other === one) throw new Failure({ kind: 'unknown-delegation', given: con });
  return other;
}

function delegationNamed({ delegations }: Pick<Picture, 'delegations'>, given: string): Delegation {
  const text = given.trim().toLowerCase();
  const found = delegations.filter(
    ({ code, references }) => code === text || (text.length >= 5 && references[0]?.startsWith(text)),
  );
  if (found.length !== 1) throw new Failure({ kind: 'unknown-delegation', given });
  return found[0] as Delegation;
}

/** The others of the same institute and session that wait for a decision. */
const contested = ({ delegations }: Picture, one: Delegation): string[] =>
  delegations
    .filter(
      ({ institute, session, state }) => state === 'contesa' && institute === one.institute && session === one.session,
    )
    .flatMap(({ code }) => (code === one.code ? [] : code));
