import { Chalk } from 'chalk';
import type { Severity } from '../domain/severity.js';

/** Paints a heading by how grave it is; colour is never the only sign. Off, the text stays as it is. */
export function severityPainter(on: boolean): (severity: Severity, text: string) => string {
  const { bold, dim, red, yellow } = new Chalk({ level: on ? 1 : 0 });
  const paint = { errore: (text: string) => bold(red(text)), avviso: yellow, nota: dim };
  return (severity, text) => paint[severity](text);
}

/** Paints what the eye should go to; off, the text stays as it is. */
export const strongPainter = (on: boolean): ((text: string) => string) => new Chalk({ level: on ? 1 : 0 }).bold;
