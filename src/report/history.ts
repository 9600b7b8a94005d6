import { groupBy } from '../domain/group.js';
import type { Entry, FileKept, ImportedFile } from '../domain/history.js';
import type { Kept } from '../domain/issued.js';
import type { Erased } from '../domain/privacy/erased.js';
import type { SettingChange } from '../domain/settings.js';
import { decisionText } from '../text/decisions.js';
import { historyText } from '../text/history.js';
import { lettersText } from '../text/letters/letters.js';
import { type DecisionLine, decisionAsText } from './decisions.js';
import type { Listing } from './listing.js';
import { onScreen } from './screen.js';

/** One entry of the history with what it did. */
export interface HistoryLine extends Entry {
  readonly undoneBy: number | undefined;
  readonly files: readonly ImportedFile[];
  readonly settings: readonly SettingChange[];
  readonly decisions: readonly DecisionLine[];
  readonly issued: readonly Kept[];
  /** What it erased. */
  readonly erased?: Erased | undefined;
}

/** The history in sentences, oldest first. */
export const historyAsText = (lines: readonly HistoryLine[]): string =>
  onScreen(lines.map((line) => `${[historyText.entry(line), ...details(line)].join('\n')}\n`).join('\n'));

/** What taking an entry back does; the files that stay because other entries brought them too are named. */
export function undoingAsText(line: HistoryLine, kept: readonly FileKept[]): string {
  const alike = [...groupBy(kept, ({ entries }) => entries.join()).values()];
  const stays = alike.map((files) =>
    historyText.kept(
      files.map(({ name }) => name),
      (files[0] as FileKept).entries,
    ),
  );
  return [historyText.undoing(line), ...stays].join('\n');
}

/** One entry on a line: who did what, and what it says of it. */
export const entryAsLine = (line: HistoryLine): string =>
  [historyText.entry(line), ...details(line).map((detail) => detail.trim())].join('; ');

/** What stands for what an erasure took, or for all that an entry said, where that was erased. */
const erasedAsText = ({ kind, erased, decisions }: HistoryLine): string[] => {
  if (erased) return [historyText.erased(erased)];
  return kind === 'decision' && decisions.length === 0 ? [historyText.emptied] : [];
};

const details = ({ files, settings, decisions, issued, ...line }: HistoryLine): string[] => [
  ...erasedAsText({ files, settings, decisions, issued, ...line }).map((one) => historyText.line(one)),
  ...files.map((file) => historyText.file(file)),
  ...settings.map(historyText.setting),
  ...decisionsAsText(decisions).map((decision) => historyText.line(decision)),
  ...issuedAsText(issued).map((one) => historyText.line(one)),
];

/** Decisions a line each; the institutes written to in one act are counted, not named. */
const decisionsAsText = (decisions: readonly DecisionLine[]): string[] =>
  [...groupBy(decisions, (line) => actOf(line) ?? line).values()].map((same) => {
    const [{ written, reason }] = same as [DecisionLine];
    if (written === undefined || same.length === 1) return decisionAsText(same[0] as DecisionLine);
    return written === 'letter'
      ? historyText.sent(same.length, reason)
      : historyText.writtenTo(same.length, decisionText.missing(written), reason);
  });

/** What was issued, a line each; letters about one thing are counted. */
function issuedAsText(issued: readonly Kept[]): string[] {
  const alike = groupBy(issued, (one) => (one.kind === 'letter' ? lettersText.alike(one.about) : one));
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    return first?.kind === 'letter' && same.length > 1
      ? [lettersText.issuedMany(first.about, same.length)]
      : same.map((one) => historyText.issued(one));
  });
}

const actOf = ({ written, dormant, reason }: DecisionLine): string | undefined =>
  written && [written, dormant, reason].join('|');

/** The history as a list: one line for each file imported, setting given, decision taken or sheet issued, one for each undo. */
export const historyListing = (lines: readonly HistoryLine[]): Listing => ({
  name: 'voci',
  columns: [
    'voce',
    'quando',
    'chi',
    'che_cosa',
    'oggetto',
    'nuove',
    'cambiate',
    'invariate',
    'respinte',
    'ignorate',
    'annullata_da',
    'motivo',
    'prima',
  ],
  rows: lines.flatMap((line) => {
    const start = [line.number, line.madeAt, line.madeBy, historyText.kind(line)];
    const end = line.undoneBy;
    if (line.undoes !== undefined) return [[...start, String(line.undoes), ...Array(5).fill(undefined), end]];
    return [
      ...erasedAsText(line).map((told) => [...start, told, ...Array(5).fill(undefined), end]),
      ...line.files.map((f) => [...start, f.name, f.added, f.changed, f.unchanged, f.rejected, f.ignored, end]),
      ...line.settings.map(({ key, was, is }) => [
        ...[...start, `${key} = ${is}`, ...Array(5).fill(undefined), end],
        ...[undefined, was],
      ]),
      ...line.decisions.map(({ sentence, reason, was }) => [
        ...[...start, sentence, ...Array(5).fill(undefined), end],
        ...[reason, was],
      ]),
      ...line.issued.map((one) => [...start, historyText.issued(one), ...Array(5).fill(undefined), end]),
    ];
  }),
});
