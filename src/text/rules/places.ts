import type { RuleHelp } from './rule-help.js';

/** What the rules on schools, heads and CPTs mean. */
export const PLACE_RULES = {
  'REG-01': {
    means:
      'Quello che è scritto come codice meccanografico non ne ha la forma: dieci caratteri, con la provincia all’inizio.',
    solve:
      'In una risposta, dire la scuola giusta: zerosei correggi FILE:RIGA --istituto CODICE (dove nemmeno il nome la dice la chiede anche «zerosei dubbi»). In un elenco, correggere il codice e importarlo di nuovo.',
  },
  'REG-02': {
    means: 'Nello stesso elenco un codice compare più volte con dati diversi: vale l’ultima riga.',
    solve: 'Togliere le righe vecchie dall’elenco e importarlo di nuovo.',
  },
  'REG-03': {
    means:
      'Il codice ha la forma giusta, ma nelle anagrafi importate non c’è: è sbagliato, oppure l’anagrafe non lo ha. Una nota dice invece che O e I sono stati letti 0 e 1.',
    solve:
      'In una risposta, dire la scuola giusta: zerosei correggi FILE:RIGA --istituto CODICE (dove nemmeno il nome la dice la chiede anche «zerosei dubbi»). In un elenco, correggere il codice e importarlo di nuovo. Se il codice è giusto, importare l’anagrafe che lo contiene.',
  },
  'REG-04': {
    means: 'L’ultimo carattere di un codice si calcola dagli altri: qui non torna, quindi un carattere è sbagliato.',
    solve:
      'Cercare il codice giusto (nome e comune della stessa riga) e dirlo: zerosei correggi FILE:RIGA --istituto CODICE',
  },
  'REG-05': {
    means: 'È stato scritto il codice di un plesso: la persona è contata per l’istituto da cui il plesso dipende.',
    solve: 'Se l’istituto è giusto non c’è nulla da fare; altrimenti: zerosei correggi FILE:RIGA --istituto CODICE',
  },
  'REG-06': {
    means: 'Il codice è di una provincia fuori dalla regione del percorso.',
    solve:
      'Se è un errore: zerosei correggi FILE:RIGA --istituto CODICE. Se la persona viene davvero da fuori, resta iscritta.',
  },
  'REG-07': {
    means: 'L’istituto non risulta avere scuole dell’infanzia: la nota non è per lui.',
    solve:
      'Chi si è iscritto resta iscritto. Se l’istituto ha una scuola dell’infanzia, importare l’anagrafe aggiornata.',
  },
  'REG-08': {
    means: 'L’anagrafe più recente non ha più questo codice: l’istituto è stato soppresso o unito a un altro.',
    solve: 'Dire l’istituto di oggi: zerosei correggi FILE:RIGA --istituto CODICE',
  },
  'REG-09': {
    means: 'L’elenco dei dirigenti dà a un istituto due titolari nello stesso periodo.',
    solve: 'Correggere le date nell’elenco e importarlo; se un elenco sostituisce l’altro, importarlo con --completo.',
  },
  'REG-10': {
    means: 'La stessa persona dirige più istituti (reggenza): una sola presenza vale per tutti.',
    solve: 'Non c’è nulla da fare, se la reggenza è vera; altrimenti correggere l’elenco dei dirigenti.',
  },
  'REG-11': {
    means: 'L’anagrafe delle scuole importata è di un anno scolastico precedente a quello del percorso.',
    solve: 'Importare l’anagrafe dell’anno del percorso.',
  },
  'REG-12': {
    means:
      'Senza un codice, il nome scritto non corrisponde a nessuna scuola o servizio in elenco, o può essere di più d’uno.',
    solve: 'Scegliere la scuola con «zerosei dubbi», oppure: zerosei correggi FILE:RIGA --istituto CODICE',
  },
  'REG-13': {
    means: 'Il codice e il nome scritti nella stessa riga sono di due scuole diverse: vale il codice.',
    solve: 'Se è giusto il nome: zerosei correggi FILE:RIGA --istituto CODICE',
  },
  'REG-14': {
    means: 'Senza l’elenco dei dirigenti vale il ruolo che ognuno dichiara, e i confronti con l’elenco non si fanno.',
    solve: 'Importare l’elenco dei dirigenti (istituto, cognome, nome, titolare o reggente, dal, al).',
  },
  'REG-15': {
    means:
      'L’invito è limitato ad alcune province o ad alcuni CPT, ma uno dei nomi scritti non è una provincia né un CPT in elenco: per lui non è invitato nessuno.',
    solve:
      'Scrivere le sigle o i nomi delle province, i codici o i nomi dei CPT: zerosei impostazioni invitati "LC, SO, CPT Desio"',
  },
  'CPT-01': {
    means: 'L’elenco dei CPT dà a un CPT due Presidenti nello stesso giorno.',
    solve: 'Correggere le date dei mandati e importare di nuovo l’elenco.',
  },
  'CPT-02': {
    means: 'Un Presidente resta in carica tre anni: questo mandato finisce prima degli incontri.',
    solve:
      'Se resta fino al successore: zerosei copertura conferma CPT. Se c’è un nuovo Presidente, importare l’elenco aggiornato.',
  },
  'CPT-03': {
    means: 'Il comune di un istituto invitato, o di un suo plesso, non è di nessun CPT conosciuto.',
    solve:
      'Aggiungere il comune al suo CPT nell’elenco e importarlo di nuovo. Se l’invito è solo per alcune province o alcuni CPT, dirlo: zerosei impostazioni invitati "LC, SO"',
  },
  'CPT-04': {
    means: 'I plessi di un istituto stanno in comuni di più CPT: l’istituto compare in tutti, ma è contato una volta.',
    solve: 'Non c’è nulla da fare.',
  },
  'CPT-05': {
    means: 'Chi si iscrive si dichiara Presidente di un CPT, ma l’elenco ne indica un altro: vale l’elenco.',
    solve:
      'Se è cambiato il Presidente, importare l’elenco aggiornato; altrimenti: zerosei correggi FILE:RIGA --ruolo …',
  },
  'CPT-06': {
    means: 'Chi dirige un istituto invitato presiede anche un CPT: è già coinvolto, e non lo si sollecita.',
    solve: 'Non c’è nulla da fare.',
  },
  'CPT-07': {
    means: 'L’elenco degli istituti dichiara un CPT, ma i comuni dell’istituto appartengono a un altro.',
    solve: 'Guardare quale dei due elenchi sbaglia, correggerlo e importarlo di nuovo.',
  },
} satisfies Partial<RuleHelp>;
