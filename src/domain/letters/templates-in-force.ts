import { type Decided, decisionsOf } from '../decisions.js';
import { Failure } from '../failure.js';
import { readTemplate, type Template } from './read-template.js';
import { FIELDS_OF, TEMPLATE_KINDS, TEMPLATE_NAMES, type TemplateKind } from './templates.js';

/** The text of each template, by its kind. */
export type TemplateTexts = { readonly [Kind in TemplateKind]: string };

/** The decision that says what each template is, of those of which there is one: the last. */
export const templateDecisions = (decisions: readonly Decided[]) =>
  new Map(decisionsOf(decisions, 'template').map((one) => [one.template, one]));

/** What each letter is written from: what the office said last, else what ships with the program. */
export function templateTexts(decisions: readonly Decided[], shipped: TemplateTexts): TemplateTexts {
  const given = [...templateDecisions(decisions)].map(([kind, { text }]) => [kind, text] as const);
  return { ...shipped, ...Object.fromEntries(given) };
}

/** The templates in force, ready to be filled in; fails on one that an earlier version took and this does not. */
export function templatesIn(texts: TemplateTexts): { readonly [Kind in TemplateKind]: Template } {
  const read = TEMPLATE_KINDS.map((kind) => {
    const found = readTemplate(texts[kind], FIELDS_OF[kind]);
    if ('faults' in found) {
      throw new Failure({ kind: 'bad-templates', files: [{ file: TEMPLATE_NAMES[kind], faults: found.faults }] });
    }
    return [kind, found.template] as const;
  });
  return Object.fromEntries(read) as { [Kind in TemplateKind]: Template };
}
