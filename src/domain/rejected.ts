import type { Fact } from './origin.js';

/** A row that could not be read; it stays listed until a readable version arrives. */
export interface RejectedRow extends Fact {
  readonly value: string;
  readonly reason: RejectionReason;
}

/** Why a row of a file was refused. */
export type RejectionReason =
  | { readonly why: 'too-many-cells'; readonly cells: number; readonly expected: number }
  | { readonly why: 'missing'; readonly what: string }
  | { readonly why: 'unreadable'; readonly what: string; readonly example: string }
  | { readonly why: 'ambiguous-date'; readonly what: string }
  | { readonly why: 'too-long'; readonly characters: number }
  | {
      readonly why: 'not-allowed';
      readonly what: string;
      readonly allowed: readonly string[];
      /** The question that the row answers, for one that may be answered elsewhere. */
      readonly question?: string;
    }
  /** An answer that names what no list has, for now: it is kept, and holds once a list has it. */
  | {
      readonly why: 'not-listed';
      readonly about: 'place' | 'session';
      readonly answer: string;
      readonly listed: readonly string[];
    };

type Why = RejectionReason['why'];
type Shape = Readonly<Record<string, 'number' | 'text' | 'texts' | 'text?'>>;

/** What each reason holds beside its name, for those read back from where they are kept. */
const SHAPES: { readonly [W in Why]: Shape } = {
  'too-many-cells': { cells: 'number', expected: 'number' },
  missing: { what: 'text' },
  unreadable: { what: 'text', example: 'text' },
  'ambiguous-date': { what: 'text' },
  'too-long': { characters: 'number' },
  'not-allowed': { what: 'text', allowed: 'texts', question: 'text?' },
  'not-listed': { about: 'text', answer: 'text', listed: 'texts' },
};

/** A reason from its name and the rest of it as JSON; undefined if this is none. */
export function reasonFrom(why: string, details: string): RejectionReason | undefined {
  const shape = Object.hasOwn(SHAPES, why) ? SHAPES[why as Why] : undefined;
  const given = objectIn(details);
  const fits = Object.entries(shape ?? {}).every(([field, type]) => IS_OF[type](given?.[field]));
  return shape && given && fits ? ({ why, ...given } as RejectionReason) : undefined;
}

function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}

const IS_OF: { readonly [Type in Shape[string]]: (value: unknown) => boolean } = {
  number: (value) => typeof value === 'number',
  text: (value) => typeof value === 'string',
  'text?': (value) => value === undefined || typeof value === 'string',
  texts: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
};
