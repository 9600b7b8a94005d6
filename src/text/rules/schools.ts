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
    solve: 'Togliere le righe vecchie dall’elenco e importarlo di nuovo.',
  },
  'REG-07': {
    title: 'Istituti non destinatari',
    sentence: ({ institute, instituteName }) =>
      `${institute} (${instituteName}) non risulta avere scuole dell'infanzia: non è tra i destinatari della nota.`,
    means: 'L’istituto non risulta avere scuole dell’infanzia: la nota non è per lui.',
    solve:
      'Chi si è iscritto resta iscritto. Se l’istituto ha una scuola dell’infanzia, importare l’anagrafe aggiornata.',
  },
  'REG-11': {
    title: 'Anagrafe di un altro anno',
    sentence: ({ schoolYear, courseYear }) =>
      `l'anagrafe delle scuole è dell'a.s. ${schoolYear}, il percorso dell'a.s. ${courseYear}: importare l'anagrafe aggiornata.`,
    means: 'L’anagrafe delle scuole importata è di un anno scolastico precedente a quello del percorso.',
    solve: 'Importare l’anagrafe dell’anno del percorso.',
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
    solve: 'Scegliere la scuola con «zerosei dubbi», oppure: zerosei correggi FILE:RIGA --istituto CODICE',
  },
  'REG-15': {
    title: 'Inviti limitati a qualcosa che non risulta',
    sentence: ({ name, invited }) =>
      `l'impostazione «invitati» nomina «${name}», che non è una provincia né un CPT in elenco: ${plural(invited, 'istituto invitato', 'istituti invitati')} in tutto. Correggerla con «zerosei impostazioni invitati VALORE», o importare l'elenco dei CPT.`,
    means:
      'L’invito è limitato ad alcune province o ad alcuni CPT, ma uno dei nomi scritti non è una provincia né un CPT in elenco: per lui non è invitato nessuno.',
    solve:
      'Scrivere le sigle o i nomi delle province, i codici o i nomi dei CPT: zerosei impostazioni invitati "LC, SO, CPT Desio"',
  },
} satisfies Partial<RuleTexts>;
