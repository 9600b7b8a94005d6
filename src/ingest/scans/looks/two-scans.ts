import { groupBy } from '../../../domain/group.js';
import type { SeenBox } from './boxes.js';

/**
 * What is seen in the boxes of one page, from all scans of it. A box that one scan says signed and another empty is doubtful:
 * somebody signed in between, or ink was lost. Where one is certain of a signature and another unsure, it is there: a stain
 * hides ink, but makes none. One scan that shows light pens proves a box empty for all. Unless it is surely no signature that the other shows: «ass.», a row struck out.
 */
export function agreedBoxes(scans: readonly (readonly SeenBox[])[]): SeenBox[] {
  const byBox = groupBy(scans.flat(), ({ row, column }) => `${row}\t${column}`);
  return [...byBox.values()].map(agreed);
}

function agreed(seen: readonly SeenBox[]): SeenBox {
  const first = (verdict: SeenBox['verdict']) =>
    seen.find((box) => box.verdict === verdict && !box.unproved) ?? seen.find((box) => box.verdict === verdict);
  const [signed, doubtful, empty] = [first('signed'), first('doubtful'), first('empty')];
  const odd = seen.find(({ why }) => why === 'odd');
  if (signed && odd) return odd;
  if (signed && empty) return { ...signed, verdict: 'doubtful', why: 'two scans' };
  return (signed ?? doubtful ?? empty) as SeenBox;
}
