export interface Chance {
  next(): number;
  below(count: number): number;
  happens(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  among<T>(options: readonly (readonly [share: number, value: T])[]): T;
}
export function chance(seed: number): Chance;
