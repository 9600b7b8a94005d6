import { secondsOf } from '../calendar.js';
import { groupBy } from '../group.js';
import type { Response } from '../records.js';
import { hashText } from '../text.js';

/** How decisions name the people's rows: short, without personal data, and the same row after any re-import. */
export interface References {
  /** The reference to a mention, by its content key. */
  to(key: string): string;
  /** Content key of the mention that a reference (or a content key) names; undefined while it is not there. */
  keyOf(reference: string): string | undefined;
}

const REFERENCE = /^([0-9a-z]{14})\.(\d+)(?:\.(\d\d)\.(\d+))?$/;

/**
 * References to responses and to other mentions. A content key counts the equal rows of one minute (`…#2`), and a later
 * export may bring one more between them; so a reference to a response holds its second too, and which of that second it
 * is. Where only exports without seconds are left, the count of the minute decides.
 */
export function referencesTo(responses: readonly Response[], others: () => readonly string[] = () => []): References {
  // Made when first asked for: most courses, and most commands, ask for none.
  let made: Index | undefined;
  const index = () => {
    made ??= indexOf(responses, others());
    return made;
  };
  return {
    to: (key) => index().referenceOf.get(key) ?? hashText(key),
    keyOf: (reference) => {
      const { responseOf, byMinute, otherOf } = index();
      const response = responseOf.get(reference);
      if (response !== undefined) return response;
      if (otherOf.get(hashText(reference)) === reference) return reference;
      const [, minute = '', count, second, ofSecond] = REFERENCE.exec(reference.toLowerCase()) ?? [];
      if (minute === '') return otherOf.get(reference.toLowerCase());
      const equal = byMinute.get(minute) ?? [];
      const exact = equal.filter((row) => row.second === second)[Number(ofSecond) - 1];
      if (exact) return exact.response;
      const counted = equal[Number(count) - 1];
      return counted && (second === undefined || counted.second === undefined) ? counted.response : undefined;
    },
  };
}

type Index = ReturnType<typeof indexOf>;

function indexOf(responses: readonly Response[], others: readonly string[]) {
  const rows = responses.flatMap(addressesOf).sort((a, b) => a.count - b.count);
  const byMinute = groupBy(rows, ({ minute }) => minute);
  return {
    byMinute,
    responseOf: new Map(rows.map(({ key, response }) => [key, response])),
    referenceOf: new Map(rows.map((row) => [row.key, referenceTo(row, byMinute.get(row.minute) ?? [])])),
    otherOf: new Map(others.map((key) => [hashText(key), key])),
  };
}

/** Whether a reference is to a mention of a person, under any key that their responses have had. */
export function isToPerson(responses: readonly Response[], references: References): (reference: string) => boolean {
  const keys = new Set(responses.flatMap(({ key, otherKeys = [] }) => [key, ...otherKeys]));
  return (reference) => keys.has(references.keyOf(reference) ?? '');
}

/** Where a response stands among the equal ones of its minute. */
interface Address {
  readonly key: string;
  /** Key of the response that it is now. */
  readonly response: string;
  /** Hash of the content key without its count. */
  readonly minute: string;
  readonly count: number;
  readonly second: string | undefined;
}

/** One corrected in the form stands where each of its versions would. */
function addressesOf({ key, otherKeys = [], settledKey, row }: Response): Address[] {
  const second = secondsOf(row.submittedAt ?? '');
  return [key, ...otherKeys, ...(settledKey === undefined ? [] : [settledKey])].map((own) =>
    addressOf(own, key, second),
  );
}

function addressOf(own: string, response: string, second: string): Address {
  const at = own.lastIndexOf('#');
  return {
    key: own,
    response,
    minute: hashText(own.slice(0, at)),
    count: Number(own.slice(at + 1)),
    second: second === '' ? undefined : second,
  };
}

function referenceTo({ minute, count, second, key }: Address, equal: readonly Address[]): string {
  if (second === undefined) return `${minute}.${count}`;
  const ofSecond = equal.filter((row) => row.second === second).findIndex((row) => row.key === key) + 1;
  return `${minute}.${count}.${second}.${ofSecond}`;
}
