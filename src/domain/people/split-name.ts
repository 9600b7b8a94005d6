import type { SourceFile } from '../facts.js';
import { groupBy } from '../group.js';
import { columnsOf, type WrittenName } from '../identity/names/columns.js';
import { nameUnits } from '../identity/names/forms.js';
import { isFoldedGivenName } from '../identity/names/given-names.js';
import { learnLexicon, type NameLexicon } from '../identity/names/lexicon.js';
import type { Response } from '../records.js';
import { cutName, type SplitName } from './cut-name.js';
import { habitOf, habits, type NameColumn, orderSaid, titlesBy } from './name-order.js';
import { type OrderDoubt, orderDoubt } from './order-doubt.js';
import { namesTwo } from './several-people.js';
import { bareName } from './titles.js';

/** Tells surname and given name of a cell apart; `column` is where it was read. */
export type NameSplitter = (full: string, column?: NameColumn) => SplitName;

/**
 * Tells surname and given name apart where both stand in one cell: in the order that a comma or the heading states; else
 * by what all the names of the course teach about which words are surnames, and in which order people write them there.
 * One word alone is taken for a surname; two people in one cell are left as written.
 */
export const nameSplitter = (responses: readonly Response[], files: readonly SourceFile[] = []): NameSplitter =>
  nameReader(responses, files).split;

/** Reads the names in one cell, and says where their order is in doubt. */
export interface NameReader {
  readonly split: NameSplitter;
  readonly doubt: (full: string, column?: NameColumn) => OrderDoubt | undefined;
}

/** Learns how the names of the course are read; when first asked. */
export function nameReader(responses: readonly Response[], files: readonly SourceFile[] = []): NameReader {
  let learned: Learned | undefined;
  const titleOf = titlesBy(files);
  const lexiconFor = (column: NameColumn | undefined): NameLexicon => {
    learned ??= learnedFrom(responses, titleOf);
    const title = column && titleOf(column);
    const surnameFirst = title === undefined ? undefined : (shareSaid(title) ?? learned.habits.get(title));
    return surnameFirst === undefined ? learned.lexicon : { ...learned.lexicon, surnameFirst };
  };
  return {
    split: (full, column) => cutName(bareName(full), lexiconFor(column)),
    doubt: (full, column) => orderDoubt(bareName(full), lexiconFor(column)),
  };
}

/** Share of the names in lists of an office that begin with the surname. */
const OFFICE_ORDER = 0.95;

/** Tells the names of one column of an office's list apart, by the same law; nobody but its heading and names is asked. */
export function listedNameSplitter(title: string, names: readonly string[]): (full: string) => SplitName {
  const lexicon = { ...lexiconOf(names.map((full) => ({ full }))), surnameFirst: OFFICE_ORDER };
  const surnameFirst = shareSaid(title) ?? habitOf(names, lexicon) ?? OFFICE_ORDER;
  return (full) => cutName(bareName(full), { ...lexicon, surnameFirst });
}

interface Learned {
  readonly lexicon: NameLexicon;
  /** Share of names that begin with the surname, by title of the column. */
  readonly habits: ReadonlyMap<string, number>;
}

/** 1 where the heading wants the surname first, 0 where it wants the given name. */
function shareSaid(title: string): number | undefined {
  const said = orderSaid(title);
  return said && (said === 'surname' ? 1 : 0);
}

function learnedFrom(responses: readonly Response[], titleOf: (column: NameColumn) => string | undefined): Learned {
  const single = responses.filter(({ row }) => row.fullName === undefined || !namesTwo(row.fullName));
  const lexicon = lexiconOf(single.map((response) => writtenIn(response, titleOf)));
  return { lexicon, habits: habits(responses, titleOf, lexicon) };
}

/**
 * A name as it teaches: two words under a heading that states the order are a surname and a given name, unless they look
 * turned: two relatives who both wrote «Rosa Ciavarella» would teach that Ciavarella is a given name.
 */
function writtenIn({ row }: Response, titleOf: (column: NameColumn) => string | undefined): WrittenName {
  const { surname, givenName: given, fullName: full = '', origin } = row;
  const units = full.includes(',') ? [] : nameUnits(full);
  const said = units.length === 2 ? orderSaid(titleOf({ file: origin.file, field: 'fullName' }) ?? '') : undefined;
  if (said === undefined || surname !== undefined || given !== undefined) return { surname, given, full: row.fullName };
  const [first = '', second = ''] = units;
  const read = said === 'surname' ? { surname: first, given: second } : { surname: second, given: first };
  return isFoldedGivenName(read.surname) && !isFoldedGivenName(read.given) ? { full } : read;
}

/** Share of people who bear a given name of the list, at least. */
const LISTED = 0.0005;
/** How much rarer a given name outside the list is than a surname nobody has met: given names are few, surnames without end. */
const UNLISTED = 1 / 30;

/**
 * A name of the list of given names is one, also where the course has not shown it; a word that neither the list nor the
 * course knows for one is rather a second surname («Rossi Bianchi Anna») than a second given name.
 */
function withList(lexicon: NameLexicon): NameLexicon {
  const unmet = lexicon.given('');
  const unlisted = (share: number) => Math.max(share - unmet, unmet * UNLISTED);
  return {
    ...lexicon,
    given: (unit) => (isFoldedGivenName(unit) ? Math.max(lexicon.given(unit), LISTED) : unlisted(lexicon.given(unit))),
  };
}

function lexiconOf(names: readonly WrittenName[]): NameLexicon {
  const same = groupBy(names, ({ surname = '', given = '', full = '' }) => `${surname}|${given}|${full}`);
  return learnLexicon(
    [...same.values()].map((rows) => ({ columns: columnsOf(rows[0] as WrittenName), rows: rows.length })),
    withList,
  );
}
