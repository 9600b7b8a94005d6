import { Chalk } from 'chalk';
import type { Severity } from '../domain/severity.js';

/** Paints a heading by how grave it is; colour is never the only sign. Off, the text stays as it is. */
export function severityPainter(on: boolean): (severity: Severity, text: string) => string {
  const { bold, dim, red, yellow } = new Chalk({ level: on ? 1 : 0 });
  const paint = { errore: (text: string) => bold(red(text)), avviso: yellow, nota: dim };
  return (severity, text) => paint[severity](text);
}

/** Paints what the eye should go to; off, the text stays as it is. */
export function strongPainter(on: boolean): (text: string) => string {
  const { bold } = new Chalk({ level: on ? 1 : 0 });
  // Alone: chalk joins whatever else it is given, as a list that is gone through gives each line's place too.
  return (text) => bold(text);
}
