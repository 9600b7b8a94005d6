import type { Decision } from '../../domain/decisions.js';
import type { Delegation, DelegationAction } from '../../domain/delegations/delegation.js';
import { Failure } from '../../domain/failure.js';
import { isPartOf, unitsOf } from '../../domain/identity/names/written-name.js';
import type { Picture } from '../../domain/picture.js';
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
      ...(one.session !== undefined && { session: one.session }),
      action,
      ...(other && { by: other.references[0] as string }),
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
  const itself = byCode([one], con) ?? [];
  if (itself.length > 0) throw new Failure({ kind: 'needs-answer', what: delegationText.substitute, option: '--con' });
  const others = picture.delegations.filter((other) => other !== one);
  const ofInstitute = others.filter(({ institute }) => institute === one.institute);
  const [other, ...more] = byCode(others, con) ?? byName(sameSession(ofInstitute, one), con);
  if (other && more.length === 0) return other;
  if (other)
    throw new Failure({ kind: 'several-delegations', given: con, known: [other, ...more].map(({ code }) => code) });
  const { code, institute, session } = one;
  const where = { ...(institute !== undefined && { institute }), ...(session !== undefined && { session }) };
  throw new Failure({ kind: 'no-substitute', given: con, code, ...where });
}

/** Those for the session of the one to be replaced, where there are any. */
function sameSession(delegations: readonly Delegation[], { session }: Delegation): readonly Delegation[] {
  const same = delegations.filter((one) => one.session === session);
  return same.length > 0 ? same : delegations;
}

/** A delegation by its code, or by the name of the delegate where there is only one. */
function delegationNamed({ delegations }: Pick<Picture, 'delegations'>, given: string): Delegation {
  const [found, ...more] = byCode(delegations, given) ?? byName(delegations, given);
  if (found === undefined) throw new Failure({ kind: 'unknown-delegation', given });
  if (more.length > 0)
    throw new Failure({ kind: 'several-delegations', given, known: [found, ...more].map(({ code }) => code) });
  return found;
}

function byCode(delegations: readonly Delegation[], given: string): readonly Delegation[] | undefined {
  const text = given.trim().toLowerCase();
  const found = delegations.filter(
    ({ code, references }) => code === text || (text.length >= 5 && references[0]?.startsWith(text)),
  );
  return found.length > 0 ? found : undefined;
}

function byName(delegations: readonly Delegation[], given: string): readonly Delegation[] {
  const wanted = unitsOf({ fullName: given });
  return delegations.filter(({ delegate }) => isPartOf(unitsOf({ fullName: delegate.name }), wanted));
}

/** The others of the same institute and session that wait for a decision. */
const contested = ({ delegations }: Picture, one: Delegation): string[] =>
  delegations
    .filter(
      ({ institute, session, state }) => state === 'contesa' && institute === one.institute && session === one.session,
    )
    .flatMap(({ code }) => (code === one.code ? [] : code));
