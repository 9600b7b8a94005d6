import { type Standing, standings } from '../../certificates/due.js';
import { certificateRegister } from '../../certificates/register.js';
import { type CheckView, rule } from '../rule.js';

interface Told {
  readonly number: number;
  readonly surname: string;
  readonly givenName: string;
}

/** Certificates in force of those who stand so to theirs. */
function standing(view: CheckView, is: 'changed' | 'unearned') {
  const register = certificateRegister(view.issued, view.decisions);
  if (register.length === 0) return [];
  const origins = new Map(
    view.people.map(({ code, responses }) => [code, responses.map(({ row }) => row.origin)] as const),
  );
  return standings(view, view.settings, register).flatMap((one: Standing) => {
    if (one.is !== is) return [];
    const { number, content } = (one as Extract<Standing, { is: 'changed' | 'unearned' }>).held.certificate;
    const { surname, givenName } = content;
    return [
      {
        about: [String(number), is],
        origins: (origins.get(one.earned.person) ?? []).slice(0, 1),
        values: { number, surname, givenName },
      },
    ];
  });
}

/** The rules on certificates. */
export const CERTIFICATE_RULES = {
  /** A certificate that left the office says something else than what is so now. */
  'ATT-01': rule<Told>({ severity: 'avviso', fields: [], find: (view) => standing(view, 'changed') }),
  /** A certificate that left the office and would not be earned now. */
  'ATT-02': rule<Told>({ severity: 'errore', fields: [], find: (view) => standing(view, 'unearned') }),
};
