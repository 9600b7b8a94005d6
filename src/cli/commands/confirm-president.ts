import { presidencyOf } from '../../domain/coverage/by-cpt.js';
import { Failure } from '../../domain/failure.js';
import { nameOf } from '../../domain/findings/names.js';
import { coverageText } from '../../text/coverage.js';
import { pictureOf, withStore } from '../archive.js';
import { cptCode } from '../cpt-code.js';
import { type DecideOptions, decide } from '../decide.js';
import type { Outcome, World } from '../world.js';

/** A president whose three years are over stays in office until a successor is elected: the office says so. */
export const confirmPresident = (world: World, options: DecideOptions, [given]: readonly unknown[]): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const seen = store.history();
    const { picture } = await pictureOf(store);
    const cpt = cptCode(picture, String(given));
    const { state, mandate } = presidencyOf(cpt, picture);
    if (state !== 'scaduto' || mandate === undefined) throw new Failure({ kind: 'no-expired-mandate', cpt });
    return decide(world, options, store, {
      seen,
      question: coverageText.confirmQuestion(cpt),
      decisions: [{ kind: 'mandate', mandate: mandate.key }],
      reason: coverageText.confirmReason,
      plan: [coverageText.confirmed(nameOf(mandate), picture.cpts.get(cpt)?.name ?? cpt)],
      next: coverageText.next,
    });
  });
