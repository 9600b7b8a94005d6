/** A person in a sentence: surname, then given name. */
export const nameOf = ({ surname, givenName }: { readonly surname: string; readonly givenName: string }): string =>
  `${surname} ${givenName}`.trim();
