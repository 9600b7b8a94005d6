import type { Picture } from '../../domain/picture.js';
import { shortName } from '../../domain/places/short-name.js';
import { delegationChanges } from '../../report/delegations.js';
import { delegationText } from '../../text/delegations.js';
import { type ActDecision, type ActWishes, actDecision } from '../act/act.js';
import { askAct } from '../act/ask-act.js';
import { pictureOf, pictureWith, withStore } from '../archive.js';
import { mayAsk } from '../ask.js';
import { deskOf } from '../correct/desk.js';
import { type DecideOptions, decide } from '../decide.js';
import type { Outcome, World } from '../world.js';

interface Options extends DecideOptions, ActWishes {}

/** Registers an act of delegation by hand, as if it stood in the register of acts. */
export const registerAct = (world: World, options: Options): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const seen = store.history();
    const { picture } = await pictureOf(store);
    const isWhole = options.istituto !== undefined && options.delegato !== undefined;
    const asks = mayAsk(world, options) && !isWhole;
    const wishes = asks ? await askAct(options, picture, deskOf(world)) : options;
    const decision = actDecision(picture, wishes);
    const changes = delegationChanges(picture, await pictureWith(store, [decision], world.now()));
    return decide(world, options, store, {
      seen,
      question: delegationText.registerQuestion,
      decisions: [decision],
      plan: [...actLines(decision, picture), ...(changes.length > 0 ? changes : [delegationText.changesNothing])],
      reason: delegationText.unsaid,
      next: delegationText.after,
    });
  });

/** What the act says, a line for each thing said. */
function actLines(act: ActDecision, { schools }: Picture): string[] {
  const school = schools.get(act.code);
  return delegationText.act({ ...act, code: school ? `${shortName(school)} (${act.code})` : act.code });
}
