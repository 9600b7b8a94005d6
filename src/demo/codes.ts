import { checkCharacter } from '../domain/places/school-code.js';

/** A codice meccanografico with its right check character. */
export function schoolCode(province: string, type: string, core: string, subNumber: string): string {
  const candidates = [...'123456789ABCDEGLNPQRTVX'].map((last) => `${province}${type}${core}${subNumber}${last}`);
  const code = candidates.find((candidate) => checkCharacter(candidate) === 'right');
  if (code === undefined) throw new RangeError(`no check character for ${province}${type}${core}${subNumber}`);
  return code;
}

/** The same code mistyped: its third digit from the end one higher, so that the check character no longer agrees. */
export const mistyped = (code: string): string => `${code.slice(0, 6)}${(Number(code[6]) + 5) % 10}${code.slice(7)}`;
