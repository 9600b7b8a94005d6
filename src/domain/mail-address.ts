/** Letters, digits and signs that stand bare before the sign in an address; a host with at least one point. */
const ADDRESS = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/i;
const LONGEST = 254;

/**
 * One e-mail address to which a letter can go, without the blanks around it; undefined where the text is none, or several.
 * Quotes, line breaks, letters with accents and whatever else would mean something in a header are none.
 */
export function mailAddress(text: string | undefined): string | undefined {
  const address = text?.trim().replace(/^mailto:/i, '');
  return address !== undefined && address.length <= LONGEST && ADDRESS.test(address) ? address : undefined;
}
