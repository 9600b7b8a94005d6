import { fold } from '../../domain/text.js';

const YES = new Set(['SI', 'S', 'YES', 'Y', 'TRUE', 'VERO', 'X', '1', 'OK', 'CERTO', 'CHECKED', 'SELEZIONATO']);
const NO = new Set(['NO', 'N', 'FALSE', 'FALSO', '0', 'NOT SELECTED', 'UNCHECKED']);

/** Sì or no as people and forms write it; undefined for anything else. A check mark (`✓`, `☑`) is a yes. */
export function readYesNo(text: string): boolean | undefined {
  const word = fold(text);
  if (YES.has(word) || /^\s*[✓✔☑✗×]\s*$/u.test(text)) return true;
  if (NO.has(word)) return false;
  const first = /^(SI|NO)\b/.exec(word)?.[1];
  return first === undefined || word.length > 60 ? undefined : first === 'SI';
}
