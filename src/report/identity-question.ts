import type { Response } from '../domain/records.js';
import type { IdentityQuestion } from '../domain/review/question.js';
import { reasonOf } from '../text/identity.js';
import { reviewText } from '../text/review.js';
import { sideBySide } from './compared.js';
import { onScreen } from './screen.js';
import { shownWidth } from './shown-width.js';
import { besideOneAnother } from './side-by-side.js';

/** As far as one side may push the other. */
const FURTHEST = 44;
/** What a line holds besides the name of the field and the two sides: where it begins, the sign, three gaps. */
const BESIDES = 2 + 1 + 3 * 2;

/** Two rows that may be one person, side by side, what differs marked; then why it is asked, and what is proposed. */
export function identityLines(question: IdentityQuestion, strong: (text: string) => string, width: number): string[] {
  const { a: one, b: other } = question;
  const sameFile = one.row.origin.file === other.row.origin.file;
  // One long file name beside another would leave no room for what is compared.
  const rows = sideBySide(one, other).map((line) =>
    line.field === 'row' && sameFile ? { ...line, ...rowNumbers(one, other) } : line,
  );
  const name = Math.max(...rows.map((row) => row.name.length));
  const longest = (side: 'a' | 'b') => Math.max(...rows.map((row) => shownWidth(onScreen(row[side]))));
  // Both sides whole if they can; else they share what room there is.
  const room = Math.max(width - name - BESIDES, 2);
  const first = Math.min(longest('a'), FURTHEST, Math.max(room - longest('b'), Math.ceil(room / 2)));
  const widths = [name, first, 1, Math.max(room - first, 1)];
  return [
    ...(sameFile ? [onScreen(one.row.origin.file)] : []),
    ...rows.flatMap(({ name, a, b, differs }) => {
      const lines = besideOneAnother([name, onScreen(a), differs ? '≠' : ' ', onScreen(b)], widths);
      return differs ? lines.map(strong) : lines;
    }),
    reviewText.because(reasonOf(question.evidence)),
    question.asked ? reviewText.toBeAsked : reviewText.proposed(question.proposal, question.probability),
  ];
}

const rowNumbers = (a: Response, b: Response) => ({ a: String(a.row.origin.row), b: String(b.row.origin.row) });
