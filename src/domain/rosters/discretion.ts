const EMAIL = /[^\s@<>;,()]*@[^\s@<>;,()]+/g;
/** An Italian telephone number, however spaced; a CAP, a year or a codice meccanografico is not one. */
const PHONE = /(?<![\p{L}\d])(?:(?:\+|00)39[ .]?)?[03]\d(?:[ ./-]?\d){5,}(?![\p{L}\d])/gu;
const TAX_CODE =
  /(?<![\p{L}\d])[A-Z]{6}[\dLMNPQRSTUV]{2}[A-Z][\dLMNPQRSTUV]{2}[A-Z][\dLMNPQRSTUV]{3}[A-Z](?![\p{L}\d])/giu;

/**
 * A text written by hand, fit for a sheet that everyone reads: addresses, telephone numbers and tax codes that slipped
 * into a name, a role or a school are left out (art. 5(1)(c) GDPR). Blanks are joined.
 */
export function withoutContacts(text: string): string {
  // Each of the three has a digit or an @; most names have neither.
  if (!/[@\d]/.test(text)) return text.trim();
  const rest = text.replace(EMAIL, ' ').replace(TAX_CODE, ' ').replace(PHONE, ' ');
  return rest === text ? text.trim() : tidy(rest);
}

/** Takes away what a removed contact leaves behind: double blanks, empty brackets, a dangling `–` or `tel.`. */
const tidy = (text: string): string =>
  text
    .replace(/(?<!\p{L})(?:tel|cell|cel|e-?mail|mail|c\.?f)\b\.?:?\s*(?=[,;)–-]|\s*$)/giu, ' ')
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, '');
