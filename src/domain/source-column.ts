import type { Field } from './form-fields.js';

/** A column of an imported file and the field of the record that it fills. */
export interface SourceColumn {
  readonly letter: string;
  readonly title: string;
  /** Field of the record; undefined where the column was not used. */
  readonly field?: string;
  /** A column left out on purpose since the job does not need it (health, diet, tax code, free notes). */
  readonly dropped?: 'tax_code' | 'sensitive' | 'notes';
  /** Of a column that is not clear: what it may fill, the likeliest first; its texts wait, though it may fill in the name. */
  readonly maybe?: readonly Field[];
  /** Its texts stand with the rows by themselves, since somebody had said that it asks something else than was read. */
  readonly kept?: true;
}
