import type { Decided } from '../../domain/decisions.js';
import type { Letter, LetterMatter } from '../../domain/issued.js';
import type { Destination } from '../../domain/letters/destinations.js';
import type { PersonalAddress } from '../../domain/letters/personal-address.js';
import type { LetterStanding, RegisteredLetter } from '../../domain/letters/register.js';
import type { TemplateKind } from '../../domain/letters/templates.js';
import type { Missing } from '../../domain/records.js';
import { coverageText } from '../coverage.js';
import { bareCode, cut, italianDate, listed, number, plural, word } from '../words.js';

const letters = (count: number): string => plural(count, 'lettera', 'lettere');

/** So many institutes are named by their code. */
const MOST_OVER = 5;

/** What each kind of letter is called: one, and many. */
export const LETTER_WORDS: { readonly [Is in LetterMatter['is']]: { readonly one: string; readonly many: string } } = {
  reminder: { one: 'sollecito', many: 'solleciti' },
  confirmation: { one: 'conferma', many: 'conferme' },
  waiting: { one: 'attesa', many: 'attese' },
  promotion: { one: 'promozione', many: 'promossi' },
};

const MARKING: { readonly [Is in LetterMatter['is']]: string } = {
  reminder: 'zerosei lettere segna-inviate solleciti',
  confirmation: 'zerosei lettere segna-inviate conferme',
  waiting: 'zerosei lettere segna-inviate attese',
  promotion: 'zerosei lettere segna-inviate promossi',
};

/** What a letter is about: `nessuna persona iscritta, incontro I1`, `incontri I1, I2`. */
function matter(about: LetterMatter): string {
  if (about.is !== 'reminder') return sessionsTold(about.sessions);
  return `${coverageText.missing(about.missing)}${about.session === undefined ? '' : `, incontro ${bareCode(about.session)}`}`;
}

const sessionsTold = (codes: readonly string[]): string =>
  `${codes.length === 1 ? 'incontro' : 'incontri'} ${codes.map(bareCode).join(', ')}`;

/** Sentences around letters. */
export const lettersText = {
  /** Of letters to people, after the plan. */
  known: (count: number) =>
    `${plural(count, 'persona lo sa già', 'persone lo sanno già')} dall'ultima lettera segnata come inviata: non si scrive di nuovo (per scrivere: --anche-gia-inviate).`,
  announced: (count: number) =>
    `${plural(count, 'delegato è stato solo annunciato e non si è iscritto', 'delegati sono stati solo annunciati e non si sono iscritti')}: non c'è un indirizzo a cui scrivere.`,
  noAddress: (people: readonly string[]) => `Senza un indirizzo, da avvisare in altro modo: ${people.join('; ')}`,
  sharedAddress: (people: readonly string[], written: boolean) =>
    written
      ? `A un indirizzo che altri leggono, con «All’attenzione di …» nell'oggetto e nel testo: ${people.join('; ')}`
      : `Hanno dato solo un indirizzo che altri leggono, e non si scrive (per scrivere: --caselle-condivise): ${people.join('; ')}`,
  /** `Riva Nicolò (casella di una scuola: LCIC…@istruzione.it)`. */
  person: (name: string, { is, ...given }: Exclude<PersonalAddress, { is: 'own' }>) => {
    const told = {
      shared:
        'because' in given &&
        `${given.because === 'mailbox' ? 'casella di una scuola' : 'indirizzo anche di altri'}: ${given.address}`,
      unusable: 'written' in given && `non è un indirizzo: «${cut(given.written, 60)}»`,
      none: 'nessun indirizzo',
    };
    return `${name} (${told[is]})`;
  },
  /** `3 lettere: nessuna persona iscritta`. */
  counted: (missing: Missing, count: number) => `  ${letters(count)}: ${coverageText.missing(missing)}`,
  plan: (count: number, folder: string) =>
    count === 0 ? 'Nessuna lettera da preparare.' : `Da preparare nella cartella «${folder}»: ${letters(count)}`,
  again: (count: number) =>
    `${count === 1 ? 'Una è già preparata e non è cambiata' : `${number(count)} sono già preparate e non sono cambiate`}: si riscrive lo stesso testo, con la data di allora.`,
  overwrites: (count: number) =>
    `${count === 1 ? 'Sostituisce un file che c’è già e dice altro.' : `Sostituisce ${number(count)} file che ci sono già e dicono altro.`}`,
  instead: (count: number, wished: string) =>
    `${letters(count)} all'altro indirizzo dell'istituto: ${wished.toUpperCase()} manca o non si può usare.`,
  /** `3 istituti già sollecitati (il 02/03/2026: 2; il 05/03/2026: 1): non si scrive di nuovo …`. */
  alreadyWritten: (days: ReadonlyMap<string, number>) => {
    const counts = [...days.values()];
    const told = [...days].map(([day, count]) => `il ${italianDate(day)}: ${number(count)}`).join('; ');
    const total = counts.reduce((sum, count) => sum + count, 0);
    return `${plural(total, 'istituto già sollecitato', 'istituti già sollecitati')} (${told}): non si scrive di nuovo (per scrivere: --anche-gia-inviate).`;
  },
  nowhere: (codes: readonly string[]) =>
    `Senza un indirizzo utilizzabile, da avvisare in altro modo: ${codes.join('; ')}`,
  /** `LCIC99100D IC Boscoverde (nessun indirizzo)`. */
  unreached: (code: string, name: string, destination: Exclude<Destination, { is: 'address' }>) =>
    `${code} ${name} (${destination.is === 'none' ? 'nessun indirizzo in elenco' : `non è un indirizzo: ${listed(destination.written)}`})`,
  unclear: (count: number, rules: readonly string[]) =>
    `Prima di spedire: ${plural(count, 'rilievo dice', 'rilievi dicono')} di risposte con un istituto o un incontro non riconosciuto, che potrebbero essere di questi istituti: zerosei verifica --regola ${rules[0]}${rules.length > 1 ? ` (anche ${rules.slice(1).join(', ')})` : ''}`,
  headsComing: (institutes: readonly string[]) =>
    `Prima di spedire: di ${plural(institutes.length, 'istituto', 'istituti')} a cui si chiede l'atto chi dirige si è anche iscritta/o di persona, e l'atto potrebbe non servire: ${institutes.join(', ')}. Decidere: zerosei verifica --regola DEL-04`,
  over: (codes: readonly string[]) =>
    `Non si scrive ${codes.length === 1 ? "all'istituto" : `a ${number(codes.length)} istituti`} a cui mancava qualcuno solo per incontri già tenuti: ${codes.slice(0, MOST_OVER).join(', ')}${codes.length > MOST_OVER ? ' …' : ''}.`,
  closed: 'Il termine per iscriversi è passato per tutti gli incontri che restano: le lettere non lo dicono.',
  line: (path: string, { about, to }: Letter, name: string) => `${path}: ${name}, ${to}; ${matter(about)}`,
  outdated: (files: readonly string[]) =>
    `Già preparate, e nel frattempo non più vere: da non spedire ${listed(files)}`,
  question: (count: number) => `Preparare ${letters(count)}?`,
  refused: 'Nessuna lettera preparata.',
  tried: 'Prova: non è stato scritto né registrato nulla.',
  made: (count: number, folder: string, entry: number | undefined) =>
    `${letters(count)} nella cartella «${folder}»${entry === undefined ? '' : ` (voce ${entry})`}. Nulla è stato spedito.`,
  stale: (files: readonly string[]) =>
    `Nella cartella c'è anche quanto preparato prima, che non va spedito con queste: ${listed(files)}`,
  next: (is: LetterMatter['is']) =>
    `Aprire i file con il programma di posta, controllarli e spedirli; poi: ${MARKING[is]}`,
  /** `sollecito a LCIC99100D (nessuna persona iscritta), LCIC99100D@istruzione.it: «Oggetto»`. */
  issued: (letter: Letter) => `${lettersText.told(letter)}: «${letter.subject}»`,
  /** `sollecito a LCIC99100D (nessuna persona iscritta), LCIC99100D@istruzione.it`. */
  told: ({ about, to }: Letter) =>
    `${LETTER_WORDS[about.is].one} a ${about.is === 'reminder' ? about.institute : about.name} (${matter(about)}), ${to}`,
  /** By what letters of one entry are told together. */
  alike: (about: LetterMatter): string => (about.is === 'reminder' ? `${about.is}|${about.missing}` : about.is),
  issuedMany: (about: LetterMatter, count: number) => {
    const { one, many } = LETTER_WORDS[about.is];
    const missing = about.is === 'reminder' ? `: ${coverageText.missing(about.missing)}` : '';
    return `${plural(count, one, many)}${missing}. Una per una: zerosei lettere`;
  },
  part: 'Lettere',
  state: ({ is }: LetterStanding) => STANDINGS[is],
  kind: (is: LetterMatter['is']) => LETTER_WORDS[is].one,
  /** `sollecito a …; preparata il 09/03/2026 10:00 da anna (voce 7)`. */
  held: ({ letter, standing }: RegisteredLetter) => {
    const by = ({ madeAt, madeBy, entry }: Pick<Decided, 'madeAt' | 'madeBy' | 'entry'>) =>
      `il ${italianDate(madeAt)} da ${madeBy} (voce ${entry})`;
    const since = standing.is === 'sent' ? `, segnata come inviata ${by(standing.mark)}` : `, ${NOT_SENT[standing.is]}`;
    return `${lettersText.issued(letter)}; preparata ${by(letter)}${since}`;
  },
  template: (name: string, kind: TemplateKind, decided: Pick<Decided, 'madeAt' | 'madeBy' | 'entry'> | undefined) =>
    `${name}: ${WHEN[kind]}; ${decided ? `cambiato il ${italianDate(decided.madeAt)} da ${decided.madeBy} (voce ${decided.entry})` : 'come fornito'}`,
  toMark: (is: LetterMatter['is'], count: number) =>
    `${plural(count, LETTER_WORDS[is].one, LETTER_WORDS[is].many)}: da segnare come ${count === 1 ? 'inviata' : 'inviate'}`,
  toMarkBesides: (count: number) => `${letters(count)} con --tranne: ${count === 1 ? 'resta' : 'restano'} da inviare`,
  nothingToMark: 'Nessuna lettera preparata e non ancora segnata come inviata.',
  markQuestion: (count: number) => `Segnare ${letters(count)} come ${count === 1 ? 'inviata' : 'inviate'}?`,
  markReason: '',
  markNext: 'Per vedere tutte le lettere: zerosei lettere',
  templatesNext: 'Per cambiarli: zerosei lettere modelli --cartella modelli',
  templatesOut: (count: number, folder: string) => `${number(count)} modelli nella cartella «${folder}».`,
  templatesOver: (paths: readonly string[]) =>
    `Sostituisce ${paths.length === 1 ? 'un file che dice' : `${number(paths.length)} file che dicono`} altro: ${listed(paths)}`,
  overwriteQuestion: 'Scrivere i modelli sopra questi file?',
  noneOut: 'Nessun modello scritto.',
  templatesEdit: (folder: string) => `Cambiarli con il Blocco note, poi: zerosei lettere modelli ${word(folder)}`,
  templateTaken: (name: string, isNew: boolean) => `${name}: ${isNew ? 'testo nuovo' : 'uguale a quello che vale già'}`,
  noTemplateChanged: 'Nessun modello è cambiato.',
  templateQuestion: (count: number) => `Usare d'ora in poi ${count === 1 ? 'questo testo' : 'questi testi'}?`,
  templateNext: 'Per vedere le lettere: zerosei lettere solleciti --prova',
};

const STANDINGS: { readonly [Is in LetterStanding['is']]: string } = {
  prepared: 'preparata',
  superseded: 'superata',
  sent: 'inviata',
  annulled: 'annullata',
};

const NOT_SENT: { readonly [Is in Exclude<LetterStanding['is'], 'sent'>]: string } = {
  prepared: 'non segnata come inviata',
  superseded: 'superata da un’altra',
  annulled: 'annullata',
};

/** When each template is used. */
const WHEN: { readonly [Kind in TemplateKind]: string } = {
  nobody: 'nessuna persona iscritta',
  delegate: 'il delegato annunciato non è iscritto',
  unrecognised: 'il delegato annunciato non è stato riconosciuto',
  act: 'manca l’atto di delega',
  confirmation: 'a chi ha un posto',
  waiting: 'a chi è in lista d’attesa',
  promotion: 'a chi dalla lista d’attesa è passato a un posto',
};
