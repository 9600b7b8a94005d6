import { readTemplate, type Template } from '../../domain/letters/read-template.js';
import { FIELDS_OF, TEMPLATE_KINDS, type TemplateKind } from '../../domain/letters/templates.js';
import { DEFAULT_TEMPLATES } from '../../text/letters/templates.js';

/** What each letter is written from. */
export function templatesInForce(): { readonly [Kind in TemplateKind]: Template } {
  const read = TEMPLATE_KINDS.map((kind) => [kind, templateOf(kind, DEFAULT_TEMPLATES[kind])] as const);
  return Object.fromEntries(read) as { [Kind in TemplateKind]: Template };
}

function templateOf(kind: TemplateKind, text: string): Template {
  const read = readTemplate(text, FIELDS_OF[kind]);
  if ('faults' in read) throw new Error(`template ${kind}: ${JSON.stringify(read.faults)}`);
  return read.template;
}
