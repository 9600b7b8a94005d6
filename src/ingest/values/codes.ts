const CODE = /^[A-Z]{2}[A-Z0-9]{2}[A-Z0-9]{5}[A-Z0-9]$/;

/** A code as registries write it: capitals, no blanks. */
export const normalCode = (text: string): string => (CODE.test(text) ? text : text.replace(/\s+/g, '').toUpperCase());

/** True if the text has the form of a codice meccanografico, of any kind of school. */
export const isSchoolCode = (text: string): boolean => {
  const code = normalCode(text);
  return CODE.test(code) && /\d/.test(code.slice(2));
};

/** True if the text looks like somebody's attempt at a codice meccanografico, right or wrong. */
export const isLikeSchoolCode = (text: string): boolean => {
  const code = normalCode(text).replace(/[-._/]/g, '');
  return /^[A-Z]{2}[A-Z0-9]{6,10}$/.test(code) && (code.match(/\d/g)?.length ?? 0) >= 2;
};

/** The one codice meccanografico inside a longer text (`MIIC8AB00X – IC Manzoni`), and the text without it. */
export function codeInside(text: string): { readonly code: string; readonly rest: string } | undefined {
  const found = [...text.matchAll(/\b[A-Z]{2}[A-Z0-9]{8}\b/gi)].filter(([code]) => isSchoolCode(code));
  const [only] = found;
  if (only === undefined || found.length > 1) return undefined;
  const rest = text.replace(only[0], ' ').replace(/\(\s*\)|\[\s*\]/g, ' ');
  return { code: only[0], rest: rest.replace(/^[\s\-–—:,;/|.]+|[\s\-–—:,;/|]+$/g, '').replace(/\s+/g, ' ') };
}
