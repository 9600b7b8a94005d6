import type { FormTally } from '../domain/delegations/reading/form-tally.js';
import type { FormColumn, FormField, WhyLeftOut } from '../domain/form-column.js';
import { fieldName } from './import-fields.js';
import { cut, either, italianDate, listed, number, plural } from './words.js';

/** What only a part of a field of the record is called. */
const PARTS = {
  accountEmail: "e-mail dell'account",
  delegateSurname: 'cognome del delegato',
  delegateGivenName: 'nome del delegato',
  principalSurname: 'cognome del delegante',
  principalGivenName: 'nome del delegante',
} as const;

/** What a column that is not clear may be, and what it counts for until somebody says. */
interface Unclear {
  readonly maybe: readonly FormField[];
  readonly now?: FormField;
}

const isPart = (field: FormField): field is keyof typeof PARTS => Object.hasOwn(PARTS, field);

/** Why columns are left out, as it is said of one or of several. */
const WHY: { readonly [Why in WhyLeftOut]: string } = {
  program: 'dati tecnici del programma del modulo',
  technical: 'dati tecnici del programma del modulo',
  account: "nome dell'account: vale quello che il modulo chiede",
  declared: 'così dice il profilo',
  decided: 'così è stato deciso',
  tax_code: 'codice fiscale, non si conserva (PRV-02)',
  sensitive: 'dati sensibili, non si conservano (PRV-02)',
  notes: 'note libere, non si conservano (PRV-02)',
  unsure: 'forse di una delega, ma non è sicuro: per usarle serve un profilo',
  noSession: "sembrano chiedere l'incontro, ma non ne contengono",
  sameName: 'ripetono il nome di chi risponde',
  act: "dati dell'atto di delega: gli atti si importano dal loro elenco",
  attendance: 'dicono soltanto se si verrà di persona',
  delegates: 'dicono soltanto se si delega, non chi',
  consent: 'consensi e dichiarazioni, non servono',
  delegatePhone: 'telefono del delegato, non serve',
  delegateRole: 'ruolo del delegato, non serve',
  principalRole: 'ruolo di chi delega, non serve',
  head: "dirigente dell'istituto: che ci sia non è una delega",
  people: "un'altra persona, che non partecipa e non delega",
  name: 'nome che non è di chi partecipa',
  mail: 'altri indirizzi e-mail, non servono',
  phone: 'altri numeri di telefono, non servono',
  private: 'dati personali che non servono (nascita, residenza)',
  site: "plesso o sede, oltre all'istituto",
  other: 'non servono per il percorso',
};

/** Sentences on how the columns of a form were understood. */
export const formColumnsText = {
  field: (field: FormField): string => (isPart(field) ? PARTS[field] : fieldName(field)),
  why: (why: WhyLeftOut): string => WHY[why],
  /** `letta così per le parole «per conto di», «dirigente»`. */
  because: (words: readonly string[]): string => {
    if (words.length === 0) return 'letta così per le domande che ha intorno e per chi vi risponde';
    const one = words.length === 1 && !words[0]?.includes(' ');
    return `letta così per ${one ? 'la parola' : 'le parole'} ${listed(words)}`;
  },
  onlyOfDelegates: 'conta solo per chi dice di essere delegato: degli altri è soltanto il dirigente',
  /** `l'ora del file è UTC: «2026-07-02T08:05:10Z» in Italia è il 02/07/2026 10.05.10, ed è questa che conta`. */
  moved: ({ written, offset, italian }: NonNullable<FormColumn['moved']>): string =>
    `l'ora del file è ${zoneName(offset)}: «${written}» in Italia è il ${italianDate(italian)}, ed è questa che conta`,
  topic: (topic: string): string => `  incontro: quello della riunione, «${cut(topic)}»`,
  same: (file: string): string => `  colonne: come sopra, in «${cut(file)}»`,
  unclearColumn: (letter: string, title: string, { maybe, now }: Unclear): string =>
    `${letter} «${cut(title)}» è da chiarire: forse ${either(maybe.map((field) => formColumnsText.field(field)))}; ${now === undefined ? 'le risposte sono conservate, non usate' : 'per ora vale come nome di chi risponde'} (FIL-14)`,
  leftOut: '  colonne lasciate fuori:',
  leftOutColumn: (letter: string, title: string): string => (title === '' ? letter : `${letter} «${cut(title, 50)}»`),
  more: (columns: number): string => (columns === 1 ? "un'altra" : `altre ${number(columns)}`),
  unclear: 'Non tutte le colonne si capiscono con certezza: lo dice «zerosei importa FILE», con che cosa fare.',
  /** `9 risposte: 9 con un nome, 9 con istituto o codice, 8 con un incontro`. */
  tally: ({ responses, named, placed, withSession }: FormTally): string =>
    `  ${plural(responses, 'risposta', 'risposte')}: ${number(named)} con un nome, ${number(placed)} con istituto o codice, ${number(withSession)} con un incontro`,
  /** `12 persone indicano un delegato, 31 un delegante, 5 dicono di essere delegate`. */
  delegations: (tally: FormTally): string => `  deleghe: ${told(tally) || 'nessuno ne indica'}`,
};

const zoneName = (offset: string): string => (offset === '+00:00' ? 'UTC' : `UTC${offset}`);

function told({ tellDelegate, tellPrincipal, sayDelegate }: FormTally): string {
  const name = (count: number) => plural(count, 'persona indica', 'persone indicano');
  const parts = [
    ...(tellDelegate > 0 ? [`${name(tellDelegate)} un delegato`] : []),
    ...(tellPrincipal > 0 ? [`${tellDelegate > 0 ? number(tellPrincipal) : name(tellPrincipal)} un delegante`] : []),
    ...(sayDelegate > 0 ? [sayDelegates(sayDelegate, tellDelegate + tellPrincipal === 0)] : []),
  ];
  return parts.join(', ');
}

const sayDelegates = (count: number, first: boolean): string =>
  first
    ? plural(count, 'persona dice di essere delegata', 'persone dicono di essere delegate')
    : plural(count, 'dice di essere delegata', 'dicono di essere delegate');
