import { sideOf } from '../../domain/form-column.js';
import { type Field, isField } from '../../domain/form-fields.js';
import { fold } from '../../domain/text.js';
import { wholeTitle } from '../table.js';
import { asksName } from './name-halves.js';
import { chanceOf, type ReadColumn, type Use } from './read-columns.js';
import { shareOf } from './vetoes.js';

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
/** … and where so many do, nobody comes for them: few heads send somebody, though each respondent may name the head. */
const MOST = 0.5;
/** Unless it is as likely as this. */
const SENT = 0.33;

/** Of a column read as telling of a delegation: how likely it tells something else of one. Of a name that comes with a sentence, the sentence tells. */
export function otherWay({ use, likely }: ReadColumn): number {
  const side = isField(use) ? sideOf(use) : undefined;
  if (side === undefined) return 0;
  const isName = use !== 'delegation' && use !== 'isDelegate';
  const others = [...likely].filter(([other]) => !side.includes(other as Field) && !(isName && other === 'delegation'));
  return others.reduce((sum, [other, chance]) => sum + (DELEGATION.includes(other) ? chance : 0), 0);
}

/** A form asks once who comes for whom: what asks it of others again, in other words, may ask the other way round, or the first does. */
export function isAskedTwice(own: ReadColumn, among: readonly ReadColumn[]): boolean {
  const asks = ({ column }: ReadColumn) => fold(wholeTitle(column)).replace(/ ?\d+$/, '');
  return (
    DELEGATION.includes(own.use) &&
    among.some(
      (other) =>
        other.use === own.use &&
        asks(other) !== asks(own) &&
        [...own.answers.rows].every((row) => !other.answers.rows.has(row)),
    )
  );
}

/** Left unused, though its title asks for a name, or speaks of delegating, or though people's names, or a yes of a delegate, answer it. */
export function isForgotten(own: ReadColumn): boolean {
  if (isField(own.use)) return false;
  if (asksName(own)) return true;
  const delegation = chanceOf(own, DELEGATION);
  if (/DELEG|SOSTITU/.test(fold(wholeTitle(own.column))) && delegation > 0.08) return true;
  const isOfMost = own.answers.fill > MOST;
  if (shareOf(own.answers, (shapes) => shapes.has('person') || shapes.has('given')) > 0.5)
    return (
      delegation > (isOfMost ? SENT : 0.01) || chanceOf(own, OWN_NAME) > (own.answers.fill > EVERYBODY ? 0.15 : 0.02)
    );
  return delegation > (isOfMost ? SENT : 0.08) && shareOf(own.answers, (shapes) => shapes.has('yesNo')) > 0.8;
}
