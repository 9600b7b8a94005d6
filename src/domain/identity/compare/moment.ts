import type { Level } from './field.js';
import { valueField } from './value-field.js';

/** The very same moment is nearly proof, unless many wrote then; another moment says nothing. */
const LEVELS: readonly Level[] = [
  { name: 'same', match: 0.02, chance: 1e-4, forms: 1 },
  { name: 'different', match: 0.98, chance: 0.9999 },
];

/** A field that holds the moment of a submission. */
export const momentField = <Row>(name: string, read: (row: Row) => string | undefined) =>
  valueField<Row, string>({
    name,
    levels: LEVELS,
    read,
    parse: (moment) => moment,
    compare: () => 1,
    keys: (moment) => [`x:${moment}`],
  });
