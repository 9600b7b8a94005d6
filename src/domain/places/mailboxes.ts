type Listed = ReadonlyMap<string, { readonly email?: string }>;

/** The addresses that the lists give as those of schools and of services 0–3, in small letters. */
export function mailboxesOf({
  schools,
  services,
}: {
  readonly schools: Listed;
  readonly services: Listed;
}): ReadonlySet<string> {
  const given = [...schools.values(), ...services.values()].flatMap(({ email }) => email ?? []);
  return new Set(given.map((email) => email.trim().toLowerCase()));
}

/** Says of whoever is named with such an address that it is a mailbox: it need not be theirs alone. */
export const marked =
  (mailboxes: ReadonlySet<string>) =>
  <M extends { readonly email?: string }>(mention: M): M & { readonly isMailbox?: true } =>
    mailboxes.has(mention.email?.trim().toLowerCase() ?? '') ? { ...mention, isMailbox: true } : mention;
