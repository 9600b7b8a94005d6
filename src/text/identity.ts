import type { MentionEvidence } from '../domain/identity/identity.js';

/** What each comparison says in words, by field and level; levels that say nothing have none. */
const SAID: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  surname: {
    same: 'stesso cognome',
    part: 'un cognome è parte dell’altro',
    familiar: 'cognome in forma abbreviata',
    slip: 'cognome diverso per una lettera',
    initial: 'del cognome c’è solo l’iniziale',
    similar: 'cognome simile',
    different: 'cognome diverso',
    letter: 'cognome diverso per una lettera',
    ending: 'cognome diverso nella vocale finale',
    confirmed: 'cognomi diversi, ciascuno come nel proprio indirizzo',
  },
  given: {
    same: 'stesso nome',
    part: 'un nome è parte dell’altro',
    familiar: 'nome in forma familiare',
    slip: 'nome diverso per una lettera',
    initial: 'del nome c’è solo l’iniziale',
    similar: 'nome simile',
    different: 'nome diverso',
    ending: 'nomi diversi per una lettera',
    confirmed: 'nomi diversi, ciascuno come nel proprio indirizzo',
  },
  email: {
    same: 'stessa e-mail',
    slip: 'e-mail diversa per una lettera',
    local: 'e-mail con la stessa prima parte',
    number: 'e-mail diversa nel numero',
    kind: 'un’e-mail privata e una della scuola',
    different: 'e-mail diversa',
  },
  phone: {
    same: 'stesso telefono',
    office: 'stesso telefono fisso',
    slip: 'telefono diverso per una cifra',
    kind: 'un cellulare e un fisso',
    different: 'telefono diverso',
  },
  workplace: {
    same: 'stesso istituto',
    municipality: 'stesso comune',
    neighbour: 'istituti dello stesso comune',
    province: 'stessa provincia, istituti diversi',
    different: 'istituti diversi',
  },
  role: { same: 'stesso ruolo', other: 'ruolo diverso', head: 'una volta dirigente, una volta docente' },
  moment: { same: 'inviate nello stesso momento' },
};

/** How a name that is the same is written differently. */
const WRITTEN: Readonly<Record<NonNullable<MentionEvidence['spelling']>, string>> = {
  accents: 'scritto con e senza accento o apostrofo',
  blanks: 'scritto unito e staccato',
  exchanged: 'scritto al posto dell’altro',
};

/** Levels that tell a field to be different, by field in the order in which they are told: always, whatever they weigh. */
const DIFFERENCES: Readonly<Record<string, readonly string[]>> = {
  surname: ['slip', 'letter', 'similar', 'ending', 'confirmed', 'different'],
  given: ['slip', 'similar', 'ending', 'confirmed', 'different'],
  email: ['slip', 'number', 'kind', 'different'],
  phone: ['slip', 'kind', 'different'],
  workplace: ['neighbour', 'province', 'different'],
  role: ['other', 'head'],
};
const TOLD = Object.keys(DIFFERENCES);

/** Names that fewer than this share of people bear are worth saying to be rare, the others to be common. */
const RARE = 2e-4;
const COMMON = 3e-3;
/** Evidence weaker than this, in bits, does not explain anything. */
const LEAST_BITS = 0.3;

/**
 * Why two rows may be, or may not be, one person, in a sentence: what speaks for it, strongest first, and after a
 * semicolon every field that differs, the surname first. «stesso nome, stesso istituto; cognome diverso per una lettera».
 */
export function reasonOf(evidence: readonly MentionEvidence[]): string {
  const differs = ({ field, level }: MentionEvidence) => DIFFERENCES[field]?.includes(level) ?? false;
  const speaks = (one: MentionEvidence) => !differs(one) && Math.abs(one.bits) >= LEAST_BITS;
  const inOrder = evidence.filter(differs).toSorted((a, b) => TOLD.indexOf(a.field) - TOLD.indexOf(b.field));
  const strongest = evidence.filter(speaks).toSorted((a, b) => Math.abs(b.bits) - Math.abs(a.bits));
  const said = (some: readonly MentionEvidence[]) => some.flatMap(wordsFor).join(', ');
  const [agreeing, against] = [strongest.filter(({ bits }) => bits > 0), strongest.filter(({ bits }) => bits < 0)];
  return [said(agreeing), said([...inOrder, ...against])].filter(Boolean).join('; ');
}

function wordsFor({ field, level, frequency, spelling }: MentionEvidence): string[] {
  const words = SAID[field]?.[level];
  if (words === undefined) return [];
  if (level !== 'same' || frequency === undefined || !['surname', 'given'].includes(field)) return [words];
  const rarity = frequency < RARE ? `${words} raro` : frequency > COMMON ? `${words} comune` : words;
  return [spelling === undefined ? rarity : `${rarity}, ${WRITTEN[spelling]}`];
}
