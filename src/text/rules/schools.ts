import { either } from '../proposals.js';
import { plural } from '../words.js';
import type { RuleTexts } from './rule-text.js';

const GUESTS = { service: 'un servizio 0–3', body: 'un ente' } as const;

/** What the rules on schools, their registries and the invitation say. */
export const SCHOOL_RULES = {
  'REG-02': {
    title: 'Codici ripetuti con dati diversi',
    sentence: ({ code, times, rows }) =>
      `il codice ${code} compare ${times} volte con dati diversi (righe ${rows}): vale l'ultima. Correggere il file.`,
    means: 'Nello stesso elenco un codice compare più volte con dati diversi: vale l’ultima riga.',
    matters: 'Una delle due righe è vecchia, e il programma non può sapere quale: tiene l’ultima.',
    example: {
      given: 'Nell’elenco, MXIC802009 è una volta «IC Boscoverde» e una volta «IC Boscoverde e Vigolò».',
      values: { code: 'MXIC802009', times: 2, rows: '4, 19' },
    },
    solve: 'Togliere le righe vecchie dall’elenco e importarlo di nuovo: zerosei importa FILE',
  },
  'REG-07': {
    title: 'Istituti non destinatari',
    sentence: ({ institute, instituteName }) =>
      `${institute} (${instituteName}) non risulta avere scuole dell'infanzia: non è tra i destinatari della nota.`,
    means: 'L’istituto non risulta avere scuole dell’infanzia: la nota non è per lui.',
    matters: 'L’istituto non conta nella copertura: chi viene da lì non ne migliora i numeri.',
    example: {
      given: 'Si iscrive una docente dell’IC Monterosso, che non ha scuole dell’infanzia.',
      values: { institute: 'MXIC803005', instituteName: 'IC Monterosso' },
    },
    solve:
      'Chi si è iscritto resta iscritto. Se l’istituto ha una scuola dell’infanzia, importare l’anagrafe aggiornata: zerosei importa FILE',
  },
  'REG-11': {
    title: 'Anagrafe di un altro anno',
    sentence: ({ schoolYear, courseYear }) =>
      `l'anagrafe delle scuole è dell'a.s. ${schoolYear}, il percorso dell'a.s. ${courseYear}: importare l'anagrafe aggiornata.`,
    means: 'L’anagrafe delle scuole importata è di un anno scolastico precedente a quello del percorso.',
    matters:
      'Le scuole unite o divise da allora risultano com’erano: alcuni inviti sono a istituti che non ci sono più.',
    example: {
      given: 'Il percorso è dell’anno 2025/26, il file del Ministero del 2024/25.',
      values: { schoolYear: '2024/25', courseYear: '2025/26' },
    },
    solve: 'Importare l’anagrafe dell’anno del percorso: zerosei importa FILE',
  },
  'REG-12': {
    title: 'Istituti non riconosciuti dal nome',
    sentence: ({ text, candidates, guest }) => {
      if (guest !== undefined) return `«${text}» è ${GUESTS[guest]} che non è in nessun elenco: resta com'è scritto.`;
      if (candidates.length === 0)
        return `«${text}» non corrisponde a nessuna scuola o servizio in elenco: indicare il codice.`;
      return `«${text}» non dice con certezza quale scuola: forse ${either(candidates)}. Indicare il codice.`;
    },
    means:
      'Senza un codice, il nome scritto non corrisponde a nessuna scuola o servizio in elenco, o può essere di più d’uno.',
    grades: {
      errore: 'il nome può essere di più scuole in elenco',
      avviso: 'non corrisponde a nessuna, o a una che non è certa',
      nota: 'è un servizio 0–3 o un ente che in nessun elenco c’è',
    },
    matters: 'La persona non conta per nessun istituto, e il suo può risultare senza iscritti.',
    example: {
      given: 'Nel modulo c’è solo «IC Manzoni», e in provincia ce ne sono due.',
      values: {
        text: 'IC Manzoni',
        candidates: ['MXIC805008 (IC Manzoni, MONTALTO)', 'MXIC806004 (IC Manzoni, VIGOLÒ)'],
      },
    },
    solve: 'Scegliere la scuola con «zerosei dubbi», oppure: zerosei correggi FILE:RIGA --istituto CODICE',
  },
  'REG-15': {
    title: 'Inviti limitati a qualcosa che non risulta',
    sentence: ({ name, invited }) =>
      `l'impostazione «invitati» nomina «${name}», che non è una provincia né un CPT in elenco: ${plural(invited, 'istituto invitato', 'istituti invitati')} in tutto. Correggerla con «zerosei impostazioni invitati VALORE», o importare l'elenco dei CPT.`,
    means:
      'L’invito è limitato ad alcune province o ad alcuni CPT, ma uno dei nomi scritti non è una provincia né un CPT in elenco: per lui non è invitato nessuno.',
    matters: 'Gli istituti di quel nome non sono invitati: non si contano, e nessuno li sollecita.',
    example: {
      given: 'L’impostazione «invitati» dice «Montalto, Boscoverdo»: il secondo non è nulla.',
      values: { name: 'Boscoverdo', invited: 35 },
    },
    solve:
      'Scrivere le sigle o i nomi delle province, i codici o i nomi dei CPT: zerosei impostazioni invitati "LC, SO, CPT Desio"',
  },
} satisfies Partial<RuleTexts>;
