import type { RuleHelp } from './rule-help.js';

/** What the rules on registrations, duplicates and decisions mean. */
export const PEOPLE_RULES = {
  'ISC-01': {
    means: 'Della persona si conosce solo il cognome, solo il nome o solo un’iniziale.',
    solve: 'Scrivere il nome intero: zerosei correggi FILE:RIGA --cognome … --nome …',
  },
  'ISC-02': {
    means:
      'Un elenco o un altro invio della stessa persona ha cognome e nome al contrario; oppure, di un nome in una sola cella, non è sicuro quale sia il cognome.',
    solve: 'Se sono davvero invertiti: zerosei correggi FILE:RIGA --cognome … --nome …',
  },
  'ISC-03': {
    means: 'Il ruolo scritto non è tra quelli conosciuti: sul foglio è stampato com’è scritto.',
    solve:
      'Dire una volta per tutte che cosa significa, o lasciarlo com’è: «zerosei dubbi», oppure: zerosei correggi --scritto "RUOLO SCRITTO" --lascia',
  },
  'ISC-04': {
    means: 'Chi si iscrive si dichiara DS, ma l’elenco dei dirigenti ne indica un altro.',
    solve: 'Se l’elenco è vecchio, importarlo aggiornato; altrimenti: zerosei correggi FILE:RIGA --ruolo …',
  },
  'ISC-05': {
    means: 'Non si capisce a quale incontro la persona voglia partecipare: per ora non è su nessun foglio.',
    solve: 'Dire l’incontro con «zerosei dubbi», oppure: zerosei correggi FILE:RIGA --sposta :INCONTRO',
  },
  'ISC-06': {
    means:
      'L’iscrizione è arrivata dopo il termine dell’incontro: prende posto dopo chi della sua categoria era in tempo.',
    solve: 'Non c’è nulla da fare.',
  },
  'ISC-07': {
    means: 'La stessa persona ha inviato più volte il modulo per lo stesso incontro e istituto: vale l’ultimo invio.',
    solve: 'Non c’è nulla da fare. L’impostazione «invii_ripetuti» dice che cosa conta.',
  },
  'ISC-08': {
    means: 'Nel file originale la riga dice qualcosa in colonne che non si conservano (note, salute, diete).',
    solve: 'Leggerlo nel file originale: qui non resta nulla.',
  },
  'ISC-09': {
    means: 'La persona è iscritta a più incontri.',
    solve:
      'Se gli incontri sono repliche dello stesso, impostare «invii_ripetuti» su ultimo, o ritirarla da uno con «zerosei correggi».',
  },
  'ISC-10': {
    means: 'In una sola riga si sono iscritte più persone: sul foglio avrebbero una firma sola.',
    solve:
      'Usare il comando che il rilievo propone (zerosei correggi FILE:RIGA --dividi …): ognuna conserva l’ora dell’invio.',
  },
  'ISC-11': {
    means: 'L’indirizzo e-mail scritto non può funzionare: non serve a riconoscere la persona né a scriverle.',
    solve: 'Non c’è nulla da fare per i fogli; per scriverle, chiedere l’indirizzo.',
  },
  'DUP-01': {
    means: 'La stessa iscrizione compare in più righe uguali: è contata una volta.',
    solve: 'Non c’è nulla da fare.',
  },
  'DUP-02': {
    means: 'Due invii della stessa persona, nello stesso momento e per lo stesso incontro, dicono cose diverse.',
    solve: 'Dire quale vale: zerosei correggi FILE:RIGA --ruolo … oppure --istituto …',
  },
  'DUP-03': {
    means:
      'Due persone si somigliano, ma non è certo che siano la stessa: finché non si decide sono stampate tutte e due.',
    solve: 'Decidere con «zerosei dubbi», uno per uno o in un foglio di Excel.',
  },
  'DUP-04': {
    means: 'Lo stesso nome compare per istituti diversi: può essere una persona sola o due omonimi.',
    solve: 'Decidere con «zerosei dubbi».',
  },
  'DUP-05': {
    means:
      'Molti si sono iscritti con la stessa casella, di solito quella della scuola: non è un segno che siano la stessa persona.',
    solve: 'Non c’è nulla da fare.',
  },
  'DUP-06': {
    means:
      'La stessa persona si è iscritta allo stesso incontro con due ruoli: firma una volta sola, nella qualità più alta.',
    solve: 'Se il ruolo stampato non è quello giusto: zerosei correggi PERSONA --ruolo …',
  },
  'DEC-01': {
    means: 'Alcune decisioni dicono che due persone sono la stessa, altre che sono diverse: per loro non vale nessuna.',
    solve: 'Cercarle in «zerosei storia» e annullarne una: zerosei annulla N',
  },
  'DEC-02': {
    means:
      'Nel foglio dei dubbi è stata scritta una scuola o un incontro che in archivio non c’è: il dubbio resta aperto.',
    solve: 'Scrivere uno dei codici proposti e importare di nuovo il foglio, oppure rispondere con «zerosei dubbi».',
  },
} satisfies Partial<RuleHelp>;
