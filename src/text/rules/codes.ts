import { either } from '../proposals.js';
import type { RuleTexts } from './rule-text.js';

/** What the rules on the codes of schools that people write say. */
export const CODE_RULES = {
  'REG-01': {
    title: 'Codici meccanografici mal scritti',
    sentence: ({ code, candidates, named }) =>
      `codice meccanografico «${code}» non valido: servono 10 caratteri (es. MIIC8AB00X).` +
      (named === undefined ? '' : ` Dal nome è stata riconosciuta ${named}.`) +
      (candidates.length > 0 ? ` Forse ${either(candidates)}?` : ''),
    means:
      'Quello che è scritto come codice meccanografico non ne ha la forma: dieci caratteri, con la provincia all’inizio.',
    solve:
      'In una risposta, dire la scuola giusta: zerosei correggi FILE:RIGA --istituto CODICE (dove nemmeno il nome la dice la chiede anche «zerosei dubbi»). In un elenco, correggere il codice e importarlo di nuovo.',
  },
  'REG-03': {
    title: "Codici che non sono nell'anagrafe",
    sentence: ({ code, candidates, repaired }) => {
      if (repaired !== undefined)
        return `il codice ${code} è stato letto ${repaired} (0 al posto di O, 1 al posto di I).`;
      const proposal = candidates.length > 0 ? `Forse ${either(candidates)}? ` : '';
      return `il codice ${code} non è nell'anagrafe. ${proposal}Nessuna correzione automatica.`;
    },
    means:
      'Il codice ha la forma giusta, ma nelle anagrafi importate non c’è: è sbagliato, oppure l’anagrafe non lo ha. Una nota dice invece che O e I sono stati letti 0 e 1.',
    solve:
      'In una risposta, dire la scuola giusta: zerosei correggi FILE:RIGA --istituto CODICE (dove nemmeno il nome la dice la chiede anche «zerosei dubbi»). In un elenco, correggere il codice e importarlo di nuovo. Se il codice è giusto, importare l’anagrafe che lo contiene.',
  },
  'REG-04': {
    title: 'Codici con il carattere finale sbagliato',
    sentence: ({ code }) => `il carattere finale di ${code} non torna: quasi certamente un errore di digitazione.`,
    means: 'L’ultimo carattere di un codice si calcola dagli altri: qui non torna, quindi un carattere è sbagliato.',
    solve:
      'Cercare il codice giusto (nome e comune della stessa riga) e dirlo: zerosei correggi FILE:RIGA --istituto CODICE',
  },
  'REG-05': {
    title: "Codice del plesso al posto dell'istituto",
    sentence: ({ code, listed, institute, instituteName }) =>
      listed
        ? `${code} è un plesso: l'istituto di riferimento è ${institute} (${instituteName}).`
        : `${code} è un plesso che non è in elenco: l'istituto di riferimento sembra ${institute} (${instituteName}). Confermare.`,
    means: 'È stato scritto il codice di un plesso: la persona è contata per l’istituto da cui il plesso dipende.',
    solve: 'Se l’istituto è giusto non c’è nulla da fare; altrimenti: zerosei correggi FILE:RIGA --istituto CODICE',
  },
  'REG-06': {
    title: 'Codici di altre regioni',
    sentence: ({ code, province, region }) => `${code}: la provincia ${province} non è della regione ${region}.`,
    means: 'Il codice è di una provincia fuori dalla regione del percorso.',
    solve:
      'Se è un errore: zerosei correggi FILE:RIGA --istituto CODICE. Se la persona viene davvero da fuori, resta iscritta.',
  },
  'REG-08': {
    title: 'Codici non più attivi',
    sentence: ({ code, schoolYear, successors }) =>
      `${code} non è più attivo${schoolYear === '' ? '' : ` nell'anagrafe ${schoolYear}`}.` +
      (successors.length > 0 ? ` Nello stesso comune: ${successors.join(', ')}.` : ''),
    means: 'L’anagrafe più recente non ha più questo codice: l’istituto è stato soppresso o unito a un altro.',
    solve: 'Dire l’istituto di oggi: zerosei correggi FILE:RIGA --istituto CODICE',
  },
  'REG-13': {
    title: 'Codice e nome di scuole diverse',
    sentence: ({ code, codeName, name, named }) =>
      `il codice ${code} è di ${codeName}, ma è scritto «${name}», che sembra ${named}. Vale il codice: verificare.`,
    means: 'Il codice e il nome scritti nella stessa riga sono di due scuole diverse: vale il codice.',
    solve: 'Se è giusto il nome: zerosei correggi FILE:RIGA --istituto CODICE',
  },
} satisfies Partial<RuleTexts>;
