/** A phone as written; undefined where Excel destroyed it (`3,47E+09`). */
export const readPhone = (text: string): string | undefined => (isMangledPhone(text) ? undefined : text);

/** True if a program took the phone for a number and rounded it. */
export const isMangledPhone = (text: string): boolean => /^\d([.,]\d+)?E\+?\d+$/i.test(text);
