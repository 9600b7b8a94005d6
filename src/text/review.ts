import type { SessionRow } from '../domain/facts.js';
import type { Proposal } from '../domain/identity/identity.js';
import type { SuccessorReason } from '../domain/places/successors.js';
import type { Question } from '../domain/review/question.js';
import { cut, italianDate, listed, plural } from './words.js';

/** What is proposed to whoever answers. */
const PROPOSALS: Readonly<Record<Proposal, string>> = {
  same: 'stessa persona',
  different: 'persone diverse',
  ask: 'chiedere',
};

const SUCCESSOR = { name: 'stesso nome e comune', email: 'stessa e-mail', pec: 'stessa PEC' } as const;

/** A session as it is offered for choice: `I1 (11/03/2026 09:30, Lago Sereno)`. */
export const sessionName = ({ code, date, start, municipality, title }: SessionRow): string =>
  `${code} (${[italianDate(start === undefined ? date : `${date}T${start}`), municipality ?? title].filter(Boolean).join(', ')})`;

/** Sentences of the open questions. */
export const reviewText = {
  none: 'Nessun dubbio aperto.',
  count: (questions: number) => plural(questions, 'dubbio aperto', 'dubbi aperti'),
  howToAnswer:
    'Per rispondere a uno a uno: zerosei dubbi in un terminale. Per rispondere in Excel: zerosei dubbi --esporta dubbi.xlsx',
  next: 'Ora: zerosei verifica',
  proposal: (proposal: Proposal) => PROPOSALS[proposal],
  ask: PROPOSALS.ask,
  probability: (share: number) =>
    share > 0.99 ? 'oltre 99%' : share < 0.01 ? 'meno di 1%' : `${Math.round(share * 100)}%`,

  title: (question: Question): string => {
    switch (question.about) {
      case 'identity':
        return 'Sono la stessa persona?';
      case 'place':
        if (question.rule === 'REG-08')
          return `«${question.text}» non è più nell'anagrafe: quale ne ha preso il posto?`;
        return `Quale scuola o servizio è «${question.text}»?`;
      case 'session':
        return question.text === '' ? 'Quale incontro? Non è stato indicato.' : `Quale incontro è «${question.text}»?`;
      case 'spelling':
        return 'Questi testi sono arrivati con le lettere accentate rovinate: leggerli come proposto?';
      case 'column':
        return question.columns.length === 1
          ? `Che cosa chiede la domanda «${cut(question.columns[0].title)}» del modulo?`
          : 'Quale domanda del modulo chiede il nome di chi risponde?';
      case 'role':
        return `In quale qualità partecipa chi ha scritto «${question.text}»?`;
    }
  },
  others: (rows: number) => `… e ${rows === 1 ? "un'altra riga" : `altre ${rows} righe`}`,
  writtenBy: (rows: number) => `scritto in ${plural(rows, 'riga', 'righe')}`,
  listedIn: (rows: number) => `in ${plural(rows, 'riga', 'righe')} degli elenchi`,
  /** What speaks for a code in the place of one that is gone. */
  successor: (reason: SuccessorReason): string =>
    reason.why === 'sites'
      ? `ne ha ora ${reason.sites} ${reason.sites === 1 ? 'plesso' : 'plessi'} su ${reason.of}`
      : SUCCESSOR[reason.why],
  because: (reason: string) => `perché: ${reason}`,
  proposed: (proposal: Proposal, share: number) =>
    `proposta: ${PROPOSALS[proposal]} (probabilità che siano la stessa: ${reviewText.probability(share)})`,
  toBeAsked: 'deciso: chiedere agli interessati',
  notKnown: 'risposto: non so; da chiedere',
  orLeft: (answers: readonly string[]) => `oppure: ${answers.join(', ')}`,
  sessions: (names: readonly string[]) => ['incontri previsti:', ...names].join('\n    '),
  overwrite: (path: string) =>
    `Il file «${path}» c'è già, e le risposte non ancora importate andrebbero perse: sostituirlo?`,
  exported: (questions: number, path: string) =>
    questions === 0
      ? 'Nessun dubbio aperto: il file non è stato scritto.'
      : `${plural(questions, 'dubbio', 'dubbi')} in «${path}». Compilare la colonna «decisione», salvare e importare: zerosei importa ${path}`,
  wrongExtension: 'il file di --esporta deve finire in .xlsx o .csv',
  workbook: 'Dubbi aperti',
  sheet: 'Dubbi',
  titles: {
    question: 'domanda',
    one: 'chi',
    other: 'e chi altro',
    reason: 'perché si chiede',
    proposal: 'proposta',
    probability: 'probabilità',
    answers: 'risposte possibili',
    decision: 'decisione',
    note: 'nota',
    rule: 'regola',
    id: 'dubbio',
  },

  progress: (number: number, of: number) => `Dubbio ${number} di ${of}`,
  same: 'Stessa persona',
  different: 'Persone diverse',
  askThem: 'Chiedere agli interessati',
  later: 'Più tardi',
  undoLast: "Annulla l'ultima risposta",
  stop: 'Basta per ora',
  otherCode: 'Un altro codice…',
  more: (text: string) => `Mostra ${text}`,
  jump: 'Vai a un altro tipo di domande',
  jumpTo: 'Quali domande prima',
  kinds: {
    identity: 'Chi è chi',
    place: 'Quale scuola o servizio',
    session: 'Quale incontro',
    role: 'In quale qualità',
    spelling: 'Lettere accentate rovinate',
    column: 'Che cosa chiede una domanda del modulo',
  },
  kind: (name: string, questions: number) => `${name} (${questions})`,
  back: 'Torna alla domanda',
  leaving: { written: "Lascia com'è scritto", service: 'È un servizio 0–3', unknown: 'Non so' },
  readAsProposed: 'Sì: leggerli tutti come proposto, anche nei file a venire',
  reading: (written: string, read: string) => `«${cut(written)}» → «${cut(read)}»`,
  noProposal: 'nessuna proposta: serve il codice della scuola o del servizio',
  samples: (title: string, samples: readonly string[]) =>
    `«${cut(title, 60)}»${samples.length > 0 ? ': ' : ''}${listed(samples.map((text) => cut(text, 40)))}`,
  answeredIn: (rows: number) => `risposte in ${plural(rows, 'riga', 'righe')}`,
  possible: (answers: readonly string[]) => `risposte possibili: ${answers.join(', ')}`,
  notUsed: 'Nulla che serva: non usare',
  otherMeaning: "Un'altra cosa…",
  whichMeaning: 'Che cosa? (delegato, nome delegante, istituto …; Invio o Esc: torna indietro):',
  anyMeaning: 'oppure un’altra parola tra quelle di «zerosei aiuto correggi»',
  anyCode: 'oppure il codice della scuola o del servizio',
  whichCode: 'Codice meccanografico o del servizio (Invio o Esc: torna indietro):',
  unknownCode: (code: string) => `«${code}» non è in elenco.`,
  prompt: 'Decisione (Invio: più tardi; Esc: basta per ora)',
  recorded: (entry: number) => `Registrato (voce ${entry}).`,
  undone: (entry: number) => `Voce ${entry} annullata.`,
  nothingToUndo: 'Non c’è ancora nessuna risposta da annullare.',
  /** `entries`: those of the answers, the last one last. */
  answered: (entries: readonly number[], left: number) =>
    `${plural(entries.length, 'risposta registrata', 'risposte registrate')}; ${left === 0 ? 'nessun dubbio aperto' : plural(left, 'dubbio ancora aperto', 'dubbi ancora aperti')}.${entries.length > 0 ? ` Per togliere l'ultima: zerosei annulla ${entries.at(-1)}` : ''}`,
  resume: 'Per riprendere: zerosei dubbi',
  by: 'risposta data in «dubbi»',

  fields: {
    row: 'riga',
    name: 'nome',
    email: 'e-mail',
    phone: 'telefono',
    role: 'ruolo',
    place: 'istituto',
    municipality: 'comune',
    sessions: 'incontri',
    submitted: 'inviata il',
  },
};
