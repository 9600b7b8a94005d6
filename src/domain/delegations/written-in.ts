import type { NameColumn } from '../people/name-order.js';
import type { Response } from '../records.js';
import { squash } from '../text.js';
import type { Act } from './delegation.js';

/** The column in which a delegate's name was written: its heading may say the order of the two names. */
export function writtenIn(name: string, responses: readonly Response[], acts: readonly Act[]): NameColumn | undefined {
  const holds = (cell: string | undefined): boolean => cell !== undefined && squash(cell).includes(squash(name));
  for (const { row } of responses)
    for (const field of ['delegate', 'delegation'] as const)
      if (holds(row[field])) return { file: row.origin.file, field };
  const act = acts.find(({ delegate }) => holds(delegate));
  return act && { file: act.origin.file, field: 'delegate' };
}
