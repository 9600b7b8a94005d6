import type { WallTime } from '../../calendar.js';
import type { Person, Response } from '../../records.js';
import { institutesOf } from '../../registrations/named-places.js';
import type { Act } from '../delegation.js';
import { namedOn } from '../parties/named.js';
import type { Parties, Setting } from '../parties/parties.js';
import { isSame, NOBODY, type Party } from '../parties/party.js';
import type { NamedPerson } from '../reading/read-text.js';
import { type Statement, statementsOf } from '../reading/statement.js';

/** Somebody's word that one person attends for another: a statement of a response, or an act. */
export interface Word {
  readonly institute: string | undefined;
  /** Empty where none is named. */
  readonly sessions: readonly string[];
  readonly principal: Party;
  readonly delegate: Party;
  readonly by: Statement['by'] | 'act';
  /** When it was said. */
  readonly at?: WallTime;
  readonly response?: Response;
  readonly act?: Act;
}

/** What one response says before anybody is looked for. */
export interface Saying {
  readonly person: Person;
  readonly response: Response;
  readonly statement: Statement;
}

/** Everything that people state, by response. */
export function sayingsOf(people: readonly Person[], isListedHead: (person: Person) => boolean): Saying[] {
  return people.flatMap((person) =>
    person.responses.flatMap((response) =>
      statementsOf(response, isListedHead(person)).map((statement) => ({ person, response, statement })),
    ),
  );
}

/** A saying with the people it means, once for each institute that the writer names: one act names one institute. */
export function wordsOf({ person, response, statement }: Saying, parties: Parties): Word[] {
  const writer = parties.writer(person);
  const institutes = institutesOf(response);
  return (institutes.length > 0 ? institutes : [undefined]).map((institute) => {
    const setting = { institute, except: person.code, naming: { response } };
    const word = {
      institute,
      sessions: response.sessions,
      principal: sideOf(statement.principal, writer, (named) => parties.principal(named, setting)),
      delegate: sideOf(statement.delegate, writer, (named) => parties.delegate(named, setting)),
      by: statement.by,
      response,
      ...(response.row.submittedAt !== undefined && { at: response.row.submittedAt }),
    };
    return inRightOrder(word, statement, parties, setting);
  });
}

function sideOf(side: Statement['principal'], writer: Party, find: (named: NamedPerson) => Party): Party {
  if (side === 'writer') return writer;
  return side === 'unnamed' ? NOBODY : find(side);
}

/**
 * Names written in the wrong cell: a teacher who "delegates" the head is the head's delegate, and a head who is there "for"
 * a teacher delegates that teacher.
 */
function inRightOrder(word: Word, statement: Statement, parties: Parties, setting: Setting): Word {
  const { principal, delegate, institute, by } = word;
  if (by === 'principal' && typeof statement.delegate === 'object' && !parties.posts.isHead(principal, institute)) {
    const meant = parties.principal(statement.delegate, setting);
    if (meant.person && parties.posts.isHead(meant, institute))
      return { ...word, principal: meant, delegate: principal, by: 'delegate' };
  }
  if (by === 'delegate' && typeof statement.principal === 'object' && parties.posts.isHead(delegate, institute)) {
    if (isSame(principal, delegate) || parties.posts.isHead(principal, institute)) return word;
    return { ...word, principal: delegate, delegate: parties.delegate(statement.principal, setting), by: 'principal' };
  }
  return word;
}

/** An act as a word. */
export function wordOfAct(act: Act, parties: Parties): Word {
  const setting = { institute: act.institute, naming: { act } };
  const { principal, delegate } = namedOn(act);
  return {
    institute: act.institute,
    sessions: act.sessions,
    principal: principal ? parties.principal(principal, setting) : NOBODY,
    delegate: delegate ? parties.delegate(delegate, setting) : NOBODY,
    by: 'act',
    act,
    ...(act.actDate !== undefined && { at: act.actDate }),
  };
}
