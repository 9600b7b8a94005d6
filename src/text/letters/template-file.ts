import { FIELDS_OF, TEMPLATE_NAMES, type TemplateField, type TemplateKind } from '../../domain/letters/templates.js';
import { TEMPLATE_MARK } from './own.js';

/** What each field says. */
const FIELD_MEANINGS: { readonly [Field in TemplateField]: string } = {
  istituto: 'il codice dell’istituto',
  denominazione: 'il nome dell’istituto',
  comune: 'il comune dell’istituto',
  delegati: 'chi è stato indicato come delegato, e per quale incontro',
  nome: 'il nome della persona',
  cognome: 'il cognome della persona',
  percorso: 'il titolo del percorso',
  anno: 'l’anno educativo e scolastico',
  nota: 'la nota dell’invito, con il suo protocollo (impostazioni nota.numero e nota.data)',
  modulo: 'l’indirizzo web del modulo (impostazione lettere.modulo)',
  incontri: 'gli incontri: giorno, ore, sede, titolo',
  termine: 'l’ultimo giorno per iscriversi, se è uno solo e non è passato',
  firma: 'la firma (impostazione lettere.firma)',
};

/** Template as a file that somebody edits: what can be written, then the text. */
export function templateFile(kind: TemplateKind, text: string): string {
  const fields = FIELDS_OF[kind];
  const widest = Math.max(...fields.map(({ length }) => length));
  const lines = [
    `${TEMPLATE_MARK}${TEMPLATE_NAMES[kind]}`,
    '# Le righe con # prima dell’oggetto non fanno parte della lettera. Al posto di ogni campo va quello che dice:',
    ...fields.map((field) => `#   ${`{${field}}`.padEnd(widest + 2)}  ${FIELD_MEANINGS[field]}`),
    '# Una riga con un campo che non ha nulla da dire non si scrive. Un campo da solo sulla riga ne fa una per ogni cosa.',
    '# Salvato il file: zerosei lettere modelli FILE',
    '',
    text.trimEnd(),
    '',
  ];
  return `\uFEFF${lines.join('\n').replaceAll('\n', '\r\n')}`;
}
