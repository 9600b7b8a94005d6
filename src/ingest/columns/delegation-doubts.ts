import { sideOf } from '../../domain/form-column.js';
import { type Field, isField } from '../../domain/form-fields.js';
import { fold, words } from '../../domain/text.js';
import { type Column, wholeTitle } from '../table.js';
import { directions } from './directions.js';
import { asksName } from './name-halves.js';
import { chanceOf, type ReadColumn, type Use } from './read-columns.js';
import type { Shape } from './shapes.js';
import { areMost, shareOf } from './vetoes.js';

export const OWN_NAME: readonly Use[] = ['surname', 'givenName', 'fullName'];
export const DELEGATE: readonly Use[] = ['delegate', 'delegateSurname', 'delegateGivenName'];
export const PRINCIPAL: readonly Use[] = ['principal', 'principalSurname', 'principalGivenName'];

/** Who comes for whom: to miss it, or to have it the wrong way round, gives a seat to the wrong person. */
export const DELEGATION: readonly Use[] = [
  ...DELEGATE,
  'delegateEmail',
  ...PRINCIPAL,
  'principalEmail',
  'delegation',
  'isDelegate',
];

/** As likely as this the other way round, or the yes for the name, a delegation is asked about, however likely as it is read. */
export const OTHER_WAY = 0.12;
/** So many rows fill in what every respondent is asked. */
export const EVERYBODY = 0.8;
/** Where most name somebody nobody comes for them, unless it is as likely as this: few heads send somebody, though each respondent may name the head. */
const SENT = 0.33;
/** Where fewer are named next to nothing is enough to ask, however few or many: how many send somebody is not known yet. */
const NEXT_TO_NOTHING = 0.01;

/**
 * Of a column read as telling of a delegation, or of who presides a CPT: how likely it tells something else of a delegation.
 * Of a name that comes with a sentence, the sentence tells.
 */
export function otherWay({ use, likely }: ReadColumn): number {
  const side = !isField(use) ? undefined : use === 'isPresident' ? [use] : sideOf(use);
  if (side === undefined) return 0;
  const isName = use !== 'delegation' && use !== 'isDelegate';
  const others = [...likely].filter(([other]) => !side.includes(other as Field) && !(isName && other === 'delegation'));
  return others.reduce((sum, [other, chance]) => sum + (DELEGATION.includes(other) ? chance : 0), 0);
}

/** A form asks once who comes for whom: what asks it again, in other words, may ask the other way round, or the first does. */
export function isAskedTwice({ use, column }: ReadColumn, among: readonly ReadColumn[]): boolean {
  const asks = (one: Column) => fold(wholeTitle(one)).replace(/ ?\d+$/, '');
  const isOnce = DELEGATION.includes(use) || use === 'isPresident';
  return isOnce && among.some((other) => other.use === use && asks(other.column) !== asks(column));
}

/** Where it is asked of one column whether it is who sends or who is sent, the other of the two may be the other way round too. */
export const isOtherSide = (own: ReadColumn, asked: ReadColumn): boolean =>
  [own, asked].every(({ use }) => DELEGATE.includes(use) || PRINCIPAL.includes(use)) &&
  otherWay(asked) >= OTHER_WAY &&
  otherWay(own) >= OTHER_WAY / 5;

/** The same few words again and again where names are asked: how one comes, not for whom. */
export function isRepeated({ use, answers: { times, given } }: ReadColumn): boolean {
  const names = DELEGATE.includes(use) || PRINCIPAL.includes(use);
  return names && given >= 5 && Math.max(...times.values()) > given / 3;
}

const WORDS_OF_NO_SIDE = new Set('DELEGA DELEGHE EVENTUALE EVENTUALI NOME COGNOME NOMINATIVO E DATI DI CHI'.split(' '));

/** «Delega (nome e cognome)» asks for somebody, and says nothing of which way it goes; the roles of those who answer may. */
export function saysNoSide({ use, column, answers }: ReadColumn, roles: ReadonlyMap<number, string>): boolean {
  if (use !== 'delegate' && use !== 'principal') return false;
  const said = words(wholeTitle(column));
  const isBare = said.some((word) => word.startsWith('DELEG')) && said.every((word) => WORDS_OF_NO_SIDE.has(word));
  return isBare && (directions([use], answers, roles)[0] ?? 0) <= 0;
}

/** Left unused, though its title asks for a name, or speaks of delegating, or though people's names, or a yes of a delegate, answer it. */
export function isForgotten(own: ReadColumn, namesThemselves: boolean): boolean {
  if (isField(own.use)) return false;
  if (asksName(own)) return true;
  const delegation = chanceOf(own, DELEGATION);
  const share = (...any: Shape[]) => shareOf(own.answers, (shapes) => any.some((shape) => shapes.has(shape)));
  const speaks = /DELEG|SOSTITU/.test(fold(wholeTitle(own.column)));
  if (speaks && delegation > 0.08 && share('letters', 'yesNo', 'named', 'delegation') > 0.5) return true;
  const enough = areMost(own.answers) ? SENT : NEXT_TO_NOTHING;
  if (share('person', 'given') > 0.5 || (enough < SENT && share('letters') > 0.5 && share('yesNo') < 0.5)) {
    const asOwn = chanceOf(own, OWN_NAME) > (own.answers.fill > EVERYBODY ? 0.15 : 0.02);
    return asOwn || (!namesThemselves && delegation > enough);
  }
  return delegation > Math.max(enough, 0.08) && share('yesNo') > 0.8;
}
