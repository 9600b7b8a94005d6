import type { Erased } from '../../domain/privacy/erased.js';
import type { Outside } from '../../domain/privacy/erasure.js';
import { historyText } from '../../text/history.js';
import { lettersText } from '../../text/letters/letters.js';
import { eraseText as text } from '../../text/privacy.js';
import { onScreen } from '../screen.js';

/** An erasure about to be done. */
export interface ErasurePlan {
  /** Who goes, a line. */
  readonly who: string;
  readonly erased: Erased;
  readonly outside: Outside;
  readonly keepsCertificates: boolean;
  readonly sharesName: boolean;
  /** Settings in which their name stands. */
  readonly settings: readonly string[];
  /** What changes for the seats of others, in sentences. */
  readonly seats: readonly string[];
  /** Other archives in the folder of this one. */
  readonly archives: readonly string[];
}

/** What an erasure does, what it leaves, and what is left to be destroyed by hand. */
export function erasureAsText(plan: ErasurePlan): string {
  const { who, erased, outside, keepsCertificates, sharesName, settings, seats } = plan;
  return onScreen(
    [
      who,
      text.goes(historyText.erased(erased)),
      text.rows,
      ...(erased.certificates > 0 ? [keepsCertificates ? text.certificatesKept : text.certificatesGo] : []),
      ...(sharesName ? [text.sharesName] : []),
      ...(settings.length > 0 ? [text.settings(settings)] : []),
      text.noReturn,
      text.noCopy,
      ...(seats.length > 0 ? [text.seats, ...seats.map((one) => `  ${one}`)] : []),
      ...outsideLines(outside, plan),
    ].join('\n'),
  ).concat('\n');
}

function outsideLines(outside: Outside, { archives, keepsCertificates }: ErasurePlan): string[] {
  const { files, editions, certificates, letters } = outside;
  return [
    text.outside,
    ...(files.length > 0 ? [text.files(files)] : []),
    ...editions.map((one) => text.edition(one.session, one.number, one.roster.edition.date, one.annulled)),
    ...(keepsCertificates ? [] : certificates.map((one) => text.certificate(one.number, one.version, one.date))),
    ...letters.map((one) => text.letter(lettersText.kind(one.about.is), one.date)),
    ...(archives.length > 0 ? [text.archives(archives)] : []),
    text.copies,
  ];
}
