import type { Problem } from '../../domain/failure.js';

/** What happened and what to do about it, in two sentences. */
export interface Advice {
  readonly happened: string;
  readonly todo: string;
  /** Who may be meant, with their names, between the two. */
  readonly people?: readonly string[];
}

/** A problem of one kind. */
export type Of<Kind extends Problem['kind']> = Extract<Problem, { kind: Kind }>;

/** Sentences for the problems of some kinds; `kept` ends a sentence with what the archive holds now. */
export type AdviceOn<Kind extends Problem['kind']> = { readonly [K in Kind]: (problem: Of<K>, kept: string) => Advice };
