import { isIsoDate, isoDate } from '../../domain/calendar.js';
import type { Decision } from '../../domain/decisions.js';
import { Failure } from '../../domain/failure.js';
import type { Picture } from '../../domain/picture.js';
import { squash } from '../../domain/text.js';
import { delegationText } from '../../text/delegations.js';
import { pictureOf, withStore } from '../archive.js';
import { type DecideOptions, decide } from '../decide.js';
import { sessionCode } from '../session-code.js';
import type { Outcome, World } from '../world.js';

interface Options extends DecideOptions {
  readonly istituto?: string;
  readonly ds?: string;
  readonly delegato?: string;
  readonly email?: string;
  readonly tipo?: 'funzione' | 'incontro';
  readonly incontro?: string;
  readonly dal?: string;
  readonly al?: string;
  readonly dataAtto?: string;
  readonly protocollo?: string;
  readonly dataProtocollo?: string;
}

/** Registers an act of delegation by hand, as if it stood in the register of acts. */
export const registerAct = (world: World, options: Options): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const seen = store.history();
    const { picture } = await pictureOf(store);
    const decision = actDecision(picture, options);
    return decide(world, options, store, {
      seen,
      question: delegationText.registerQuestion,
      decisions: [decision],
      reason: delegationText.unsaid,
      done: () => delegationText.registered(decision.delegate, decision.session),
      next: delegationText.after,
    });
  });

function actDecision(picture: Picture, options: Options): Decision & { kind: 'act' } {
  const { istituto, ds = '', delegato, email = '', incontro, protocollo = '' } = options;
  const session = incontro === undefined ? '' : sessionCodes(picture, incontro);
  const [from, to] = [day(options.dal), day(options.al)];
  return {
    kind: 'act',
    code: instituteCode(picture, istituto),
    principal: ds,
    delegate: needed(delegato, delegationText.delegate, '--delegato'),
    delegateEmail: email,
    delegationKind: options.tipo ?? (session === '' && from + to !== '' ? 'funzione' : 'incontro'),
    session,
    from,
    to,
    actDate: day(options.dataAtto),
    protocol: protocollo,
    protocolDate: day(options.dataProtocollo),
  };
}

function instituteCode({ schools }: Picture, given: string | undefined): string {
  const text = needed(given, delegationText.institute, '--istituto');
  const school = schools.get(squash(text));
  if (!school) throw new Failure({ kind: 'unknown-institute', given: text });
  return school.institute ?? school.code;
}

/** One session, or several parted by `;` or `,`. */
const sessionCodes = (picture: Picture, given: string): string =>
  given
    .split(/\s*[;,]\s*/)
    .map((one) => sessionCode(picture, one))
    .join('; ');

/** A day as typed, `12/03/2026` or `2026-03-12`; empty if not given. */
function day(given: string | undefined): string {
  if (given === undefined || given.trim() === '') return '';
  const [, first, second, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(given.trim()) ?? [];
  const date = year === undefined ? given.trim() : isoDate(Number(year), Number(second), Number(first));
  if (date === undefined || !isIsoDate(date)) throw new Failure({ kind: 'bad-date', given });
  return date;
}

function needed(given: string | undefined, what: string, option: string): string {
  if (given === undefined || given.trim() === '') throw new Failure({ kind: 'needs-answer', what, option });
  return given;
}
