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
    grades: {
      errore: 'nemmeno il nome scritto accanto dice la scuola',
      avviso: 'la scuola si è riconosciuta dal nome',
    },
    matters:
      'Senza un codice leggibile la persona può non contare per nessun istituto: il suo risulterebbe senza iscritti.',
    example: {
      given: 'Nel modulo, alla domanda sul codice: «MX8010». Il nome scritto accanto non basta a dire quale scuola.',
      values: { code: 'MX8010', candidates: ['MXIC801001 (IC Montalto Uno, MONTALTO)'] },
    },
    solve:
      'In una risposta, dire la scuola giusta: zerosei correggi FILE:RIGA --istituto CODICE (dove nemmeno il nome la dice la chiede anche «zerosei dubbi»). In un elenco, correggere il codice e importarlo di nuovo: zerosei importa FILE',
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
    grades: {
      avviso: 'il codice non c’è, e nessuno lo corregge da sé',
      nota: 'O e I sono stati letti 0 e 1, perché così è l’unico codice in elenco',
    },
    matters:
      'Un codice su dieci, cambiato di un carattere, è quello di un’altra scuola vera: correggerlo a caso darebbe la persona all’istituto sbagliato.',
    example: {
      given: 'Nel modulo: codice MXIC80200A, istituto «IC Boscoverde»; in anagrafe c’è MXIC802009.',
      values: { code: 'MXIC80200A', candidates: ['MXIC802009 (IC Boscoverde, BOSCOVERDE)'] },
    },
    solve:
      'In una risposta, dire la scuola giusta: zerosei correggi FILE:RIGA --istituto CODICE (dove nemmeno il nome la dice la chiede anche «zerosei dubbi»). In un elenco, correggere il codice e importarlo di nuovo: zerosei importa FILE. Se il codice è giusto, importare l’anagrafe che lo contiene.',
  },
  'REG-04': {
    title: 'Codici con il carattere finale sbagliato',
    sentence: ({ code }) => `il carattere finale di ${code} non torna: quasi certamente un errore di digitazione.`,
    means: 'L’ultimo carattere di un codice si calcola dagli altri: qui non torna, quindi un carattere è sbagliato.',
    matters: 'Dice dove cercare: il codice è quasi giusto, e la scuola vera di solito è quella nominata accanto.',
    example: {
      given: 'Nel modulo: codice MXIC80200A; dagli altri nove caratteri l’ultimo dovrebbe essere 9.',
      values: { code: 'MXIC80200A' },
    },
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
    grades: {
      nota: 'il plesso è in anagrafe, con il suo istituto',
      avviso: 'il plesso non è in elenco, e l’istituto si ricava dal codice: da confermare',
    },
    matters: 'Gli inviti e la copertura vanno per istituto: il plesso conta per il suo.',
    example: {
      given: 'Nel modulo: codice MXAA80201B, la scuola dell’infanzia di un plesso.',
      values: { code: 'MXAA80201B', listed: true, institute: 'MXIC802009', instituteName: 'IC Boscoverde' },
    },
    solve: 'Se l’istituto è giusto non c’è nulla da fare; altrimenti: zerosei correggi FILE:RIGA --istituto CODICE',
  },
  'REG-06': {
    title: 'Codici di altre regioni',
    sentence: ({ code, province, region }) => `${code}: la provincia ${province} non è della regione ${region}.`,
    means: 'Il codice è di una provincia fuori dalla regione del percorso.',
    matters: 'La nota è per gli istituti della regione: da fuori, di solito è un codice scritto male.',
    example: {
      given: 'Il percorso è della Valdoria; nel modulo c’è un codice che comincia con ZZ.',
      values: { code: 'ZZIC80100X', province: 'ZZ', region: 'VALDORIA' },
    },
    solve:
      'Se è un errore: zerosei correggi FILE:RIGA --istituto CODICE. Se la persona viene davvero da fuori, resta iscritta.',
  },
  'REG-08': {
    title: 'Codici non più attivi',
    sentence: ({ code, schoolYear, successors, asked }) =>
      `${code} non è più attivo${schoolYear === '' ? '' : ` nell'anagrafe ${schoolYear}`}.` +
      (successors.length === 0
        ? ''
        : asked
          ? ` Forse ora è ${successors.join(' oppure ')}: lo chiede «zerosei dubbi».`
          : ` Nello stesso comune: ${successors.join(', ')}.`),
    means: 'L’anagrafe più recente non ha più questo codice: l’istituto è stato soppresso o unito a un altro.',
    matters:
      'La persona è contata per un istituto che non esiste più, e quello che ne ha preso il posto può risultare senza iscritti.',
    example: {
      given: 'Nel modulo: codice MXIC804001, di un istituto unito a un altro l’estate scorsa.',
      values: { code: 'MXIC804001', schoolYear: '2025/26', successors: ['MXIC802009 (IC Boscoverde, BOSCOVERDE)'] },
    },
    solve:
      'Se le anagrafi lasciano capire chi ne ha preso il posto, lo chiede «zerosei dubbi»: la risposta vale per il codice, ovunque sia scritto (risposte, atti, dirigenti), e si annulla come ogni decisione. Altrimenti: zerosei correggi FILE:RIGA --istituto CODICE',
  },
  'REG-13': {
    title: 'Codice e nome di scuole diverse',
    sentence: ({ code, codeName, name, named }) =>
      `il codice ${code} è di ${codeName}, ma è scritto «${name}», che sembra ${named}. Vale il codice: verificare.`,
    means: 'Il codice e il nome scritti nella stessa riga sono di due scuole diverse: vale il codice.',
    matters: 'Se è sbagliato il codice, la persona rappresenta la scuola di qualcun altro.',
    example: {
      given: 'Nel modulo: codice MXIC801001 (IC Montalto Uno), e come istituto «IC Boscoverde».',
      values: {
        code: 'MXIC801001',
        codeName: 'IC Montalto Uno',
        name: 'IC Boscoverde',
        named: 'MXIC802009 (IC Boscoverde, BOSCOVERDE)',
      },
    },
    solve: 'Se è giusto il nome: zerosei correggi FILE:RIGA --istituto CODICE',
  },
} satisfies Partial<RuleTexts>;
