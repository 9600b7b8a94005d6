/** Where what stands in the examples can be found. */
export const EXAMPLES_APART = 'Gli esempi si possono provare nel percorso inventato di «zerosei demo».';

/** What the help says around the words of each command. */
export const helpText = {
  introduction: `Formazione «zerosei»: dalle anagrafi e dalle risposte del modulo ai fogli firme.

  zerosei importa CARTELLA   legge i file del percorso
  zerosei verifica           mostra che cosa non torna
  zerosei fogli              prepara i fogli firme`,
  /** Headings, by those of the library that lays the help out. */
  titles: {
    'Usage:': 'Uso:',
    'Arguments:': 'Argomenti:',
    'Options:': 'Opzioni:',
    'Global Options:': 'Opzioni generali:',
    'Commands:': 'Comandi:',
  } as Readonly<Record<string, string>>,
  examples: 'Esempi:',
  help: 'mostra questo aiuto',
  options: '[opzioni]',
  command: '[comando]',
};
