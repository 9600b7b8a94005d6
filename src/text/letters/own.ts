/** The first header of every letter: by it the program knows its own when it is asked to import one. */
export const OWN_HEADER = 'X-Zerosei';

/** How the file of a template begins: by it the program knows its own, and which one it is. */
export const TEMPLATE_MARK = '# Modello di lettera: ';
