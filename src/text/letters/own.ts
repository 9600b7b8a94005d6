/** The first header of every letter: by it the program knows its own when it is asked to import one. */
export const OWN_HEADER = 'X-Zerosei';
