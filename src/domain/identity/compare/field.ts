/** One outcome of comparing a field, from full agreement to disagreement. */
export interface Level {
  readonly name: string;
  /** Prior of m: how often two records of one person come out so (Fellegi–Sunter 1969). */
  readonly match: number;
  /** Prior of u: how often two strangers do. Unused where `forms` is given: then the values themselves tell. */
  readonly chance: number;
  /**
   * Given where rarer values weigh more: the chance that strangers come out so is the frequency of the rarer of the two
   * values, times how many forms one value could take at this level (1 where the values are equal).
   */
  readonly forms?: number;
  /** True for a disagreement that no other evidence outweighs with certainty: a person is asked. */
  readonly contrary?: true;
  /** True for a disagreement that keeps apart with certainty also what a third record would bring together. */
  readonly parting?: true;
  /** True for an agreement that would fit many others: certain only with much evidence of other fields. */
  readonly vague?: true;
  /** True for an agreement that counts, but is no second ground for certainty beside the name. */
  readonly slight?: true;
  /** True for what is nearly alike and may be another's: certain only if a contact of one's own agrees as well. */
  readonly frail?: true;
  /** True for the agreement of a contact of one's own. */
  readonly own?: true;
  /** True where data must not teach that one person comes out so more often: relatives nearly always do. */
  readonly capped?: true;
  /** How often people who are near each other without being the same come out so, by kind of nearness. */
  readonly near?: Readonly<Record<string, number>>;
}

/** One thing that is compared: its levels, best first. */
export interface Dimension {
  readonly name: string;
  readonly levels: readonly Level[];
}

/** Marks a dimension that cannot be compared since one side says nothing. */
export const MISSING = -1;

/** How a pair of records came out, filled in place: pairs are compared by the million. */
export interface Comparison {
  /** Level of each dimension, or `MISSING`. */
  readonly levels: Int8Array;
  /** Frequency, 0 to 1, of the value that the pair has in common (of the rarer of two similar ones). */
  readonly frequencies: Float64Array;
  /** Bits to take off for having read a record otherwise than it is written (names exchanged). */
  readingCost: number;
}

/** A field of a specification, bound to the records at hand. */
export interface BoundField {
  readonly dimensions: readonly Dimension[];
  /** Compares records `a` and `b`; writes to the dimensions from `offset` on. */
  compare(a: number, b: number, into: Comparison, offset: number): void;
  /** Share of all pairs that have the very same value. */
  readonly agreement?: number;
  /** Blocking keys of a record: records with a key in common are compared. */
  keys(record: number): readonly string[];
}

/** A field of a specification. */
export interface Field<Row> {
  readonly name: string;
  /** Only the first `taught` rows count for how common a value is. */
  bind(rows: readonly Row[], taught: number): BoundField;
}

/**
 * A kind of nearness of two different people: relatives, colleagues, namesakes. How many pairs there are is estimated
 * from a prior of pairs per record, or known: all pairs that agree on a dimension, or a share of all pairs.
 */
export type Nearness = {
  readonly name: string;
  /** How much less likely than one person, in bits, once a third record has brought two together; as likely unless given. */
  readonly rarity?: number;
} & ({ readonly pairsPerRecord: number } | { readonly agreeOn: string } | { readonly share: number });

/** What is compared, and how: all that the engine knows of a job. */
export interface Specification<Row> {
  readonly fields: readonly Field<Row>[];
  /** Kinds of people who agree on much without being one. */
  readonly near: readonly Nearness[];
  /**
   * Levels, by dimension, of pairs that are never told to be two in silence: where all of these dimensions come out so, a
   * person is asked.
   */
  readonly alwaysAsked?: Readonly<Record<string, readonly string[]>>;
  /** Prior of the number of matching pairs a record has. */
  readonly matchesPerRecord: number;
}
