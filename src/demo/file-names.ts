/** The files of the course, named as files are named in offices. */
export const DEMO_FILES = {
  settings: 'Impostazioni del corso.csv',
  lastYear: 'Anagrafe statali 2024-25.csv',
  state: 'Anagrafe statali 2025-26.csv',
  privateNurseries: 'Anagrafe paritarie 2025-26.csv',
  institutes: 'Elenco istituti con CPT.csv',
  cpts: 'Elenco CPT.csv',
  services: 'Servizi 0-3.csv',
  heads: 'Dirigenti 2025-26.csv',
  sessions: 'Calendario incontri.csv',
  acts: 'Registro deleghe.csv',
  first: 'Iscrizioni zerosei (Risposte) - Risposte del modulo 1.csv',
  copy: 'Copia di Iscrizioni zerosei (Risposte) - Risposte del modulo 1.csv',
  second: 'Iscrizioni zerosei (Risposte) - Risposte del modulo 1 (1).csv',
  microsoft: 'Iscrizioni servizi 0-3(1-90).xlsx',
} as const;
