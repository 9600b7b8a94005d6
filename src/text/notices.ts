/** What a command says of its own work under a code: nothing to decide, but who reads it may ask what it means. */
interface Notice {
  readonly title: string;
  readonly means: string;
  readonly solve: string;
}

export const NOTICES: Readonly<Record<string, Notice>> = {
  'FIL-05': {
    title: 'Stesso contenuto di un file già importato',
    means:
      'Il file, anche se ha un altro nome, contiene le stesse righe di uno già in archivio: non si aggiunge e non si conta nulla due volte.',
    solve: 'Non c’è nulla da fare.',
  },
  'FIL-07': {
    title: 'Righe ignorate',
    means:
      'Alcune righe del file non sono dati: righe vuote, totali, titoli ripetuti, note fuori dalla tabella, risposte che il programma del modulo dice non completate o annullate. L’importazione dice quali sono e perché.',
    solve:
      'Non c’è nulla da fare. Se una di quelle righe era una persona, guardare come è letto il file: zerosei leggi FILE',
  },
  'FIL-08': {
    title: 'File senza righe',
    means:
      'Nel file ci sono i titoli delle colonne, ma nessuna riga sotto: di solito l’esportazione è stata fatta prima delle risposte, o con un filtro.',
    solve: 'Esportare di nuovo e importare: zerosei importa FILE',
  },
  'FOG-01': {
    title: 'Fogli preparati con errori ancora aperti',
    means:
      'I fogli firme si stampano anche se qualcosa aspetta una decisione: le persone in dubbio sono stampate tutte e due, e chi ha una delega contesa è stampato nella propria veste.',
    solve:
      'Guardare gli errori prima di portare i fogli al banco: zerosei verifica --gravita errore. Per il banco: zerosei fogli INCONTRO --elenco-interno',
  },
  'FOG-05': {
    title: 'Caratteri che non si possono stampare',
    means:
      'In un nome c’è un segno che nessuno dei caratteri tipografici del foglio ha: al suo posto è stampato quello che più gli somiglia.',
    solve: 'Guardare il nome sul foglio; se è scritto male nel file: zerosei correggi FILE:RIGA --cognome …',
  },
  'PRV-02': {
    title: 'Colonne non importate perché non necessarie',
    means:
      'Codice fiscale, salute, diete e note libere non servono ai fogli firme e non si conservano: nell’archivio non ce n’è traccia.',
    solve:
      'Quello che c’è scritto si legge nel file originale; in quali righe e colonne c’è qualcosa: zerosei verifica --regola ISC-08',
  },
};
