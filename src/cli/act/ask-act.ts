import { Failure } from '../../domain/failure.js';
import type { Picture } from '../../domain/picture.js';
import { delegationText } from '../../text/delegations.js';
import { adviceOn } from '../../text/failures.js';
import type { Desk } from '../correct/desk.js';
import { needed } from '../correct/questions.js';
import { sessionCodes } from '../session-code.js';
import { type ActWishes, day, instituteCode } from './act.js';

const { questions } = delegationText;

/** Asks for what an act says and the options left unsaid; a period only where no session is named. */
export async function askAct(given: ActWishes, picture: Picture, desk: Desk): Promise<ActWishes> {
  const known = (text: string) => read(() => instituteCode(picture, text));
  const sessions = (text: string) => text.trim() === '' || read(() => sessionCodes(picture, text).join('; '));
  const date = (text: string) => read(() => day(text));
  const istituto = given.istituto ?? (await desk.ask(questions.institute, known));
  const ds = given.ds ?? (await desk.ask(questions.principal));
  const delegato = given.delegato ?? (await needed(desk, questions.delegate));
  const incontro = given.incontro ?? (await desk.ask(questions.session, sessions));
  const isPeriod = incontro.trim() === '';
  return {
    ...given,
    ...{ istituto, ds, delegato, incontro },
    dal: given.dal ?? (isPeriod ? await desk.ask(questions.from, date) : ''),
    al: given.al ?? (isPeriod ? await desk.ask(questions.to, date) : ''),
    dataAtto: given.dataAtto ?? (await desk.ask(questions.actDate, date)),
    protocollo: given.protocollo ?? (await desk.ask(questions.protocol)),
    dataProtocollo: given.dataProtocollo ?? (await desk.ask(questions.protocolDate, date)),
  };
}

/** True where a text can be read; else what is wrong with it. */
function read(work: () => unknown): string | true {
  try {
    work();
    return true;
  } catch (error) {
    if (error instanceof Failure) return adviceOn(error.problem).happened;
    throw error;
  }
}
