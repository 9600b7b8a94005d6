import type { SourceFile } from '../facts.js';
import { compareText } from '../origin.js';
import type { Response } from '../records.js';

/** A later export of the same form has so much of an export: what it lacks was taken out of the form. */
const SAME_FORM = 0.8;
/** Fewer in common may be anybody's. */
const ENOUGH = 3;

/** An export of a form: its responses, and between which times they were sent. */
interface Export {
  readonly file: SourceFile;
  readonly has: ReadonlySet<Response>;
  readonly from: string;
  readonly to: string;
}

/**
 * The responses that a later export of their form no longer has, each with that export. An export is later than another if
 * it has a later response, whenever it was imported; of two that end alike, the one that lacks some: nobody sends a form in
 * the past. Only responses sent while an export still has others, before and after, are missing there: it may begin later.
 * One made of a part of the form, by a filter, lacks too many: nothing is said of it.
 */
export function goneResponses(
  responses: readonly Response[],
  files: readonly SourceFile[],
): ReadonlyMap<Response, SourceFile> {
  const oldestFirst = exportsOf(responses, files).toSorted(
    (a, b) => compareText(a.to, b.to) || b.has.size - a.has.size || compareText(a.file.label, b.file.label),
  );
  const gone = new Map<Response, SourceFile>();
  oldestFirst.forEach((later, at) => {
    // What a still later one has again is not gone.
    for (const one of later.has) gone.delete(one);
    for (const earlier of oldestFirst.slice(0, at))
      for (const one of takenOut(earlier, later)) gone.set(one, later.file);
  });
  return gone;
}

function exportsOf(responses: readonly Response[], files: readonly SourceFile[]): Export[] {
  const forms = files.filter(({ kind }) => kind === 'responses');
  const byLabel = new Map(forms.map(({ label }) => [label, new Set<Response>()]));
  for (const response of responses)
    for (const { origin } of response.occurrences) byLabel.get(origin.file)?.add(response);
  return forms.flatMap((file) => {
    const has = byLabel.get(file.label) ?? new Set();
    const times = [...has].flatMap(({ row }) => row.submittedAt ?? []).toSorted(compareText);
    const [from, to] = [times[0], times.at(-1)];
    return from === undefined || to === undefined ? [] : [{ file, has, from, to }];
  });
}

/** The responses of an export that were taken out of the form before a later one was made. */
function takenOut(earlier: Export, later: Export): Response[] {
  const missing = lacking(later, earlier);
  const shared = earlier.has.size - missing.length;
  if (shared < ENOUGH || shared < SAME_FORM * earlier.has.size) return [];
  // Each lacks some of the other: nothing tells which came first.
  if (earlier.to === later.to && lacking(earlier, later).length > 0) return [];
  return missing.filter(({ row: { submittedAt = '' } }) => submittedAt > later.from && submittedAt < later.to);
}

const lacking = (one: Export, other: Export): Response[] => [...other.has].filter((response) => !one.has.has(response));
