import { type FormColumn, sideOf, type WhyLeftOut } from '../../domain/form-column.js';
import { isField } from '../../domain/form-fields.js';
import { withoutTaxCodes } from '../../domain/tax-code.js';
import { wholeTitle } from '../table.js';
import { asksName, type FormMapping } from './form-mapping.js';
import { aboutOf } from './meanings.js';
import type { ProgramUse } from './programs.js';
import type { ReadColumn, Use } from './read-columns.js';
import { shapesOf } from './shapes.js';
import { tellingWords } from './telling-words.js';

type Known = ReadonlyMap<number, ProgramUse>;

/**
 * What each column of a form was understood as, for a person to see: what it fills in with an example of its answers, or
 * why it is left out. No answer of a column left out is shown: it may be what must not be kept.
 */
export function formColumns(
  read: readonly ReadColumn[],
  known: Known,
  mapping: Omit<FormMapping, 'shown'>,
): FormColumn[] {
  const used = new Set([...[...mapping.columns.values()].flat(), ...mapping.checks.map(({ column }) => column)]);
  return read.map((own) => {
    const { column } = own;
    const shown = { letter: column.letter, title: withoutTaxCodes(wholeTitle(column)) };
    const maybe = mapping.unsure.find((one) => one.column === column)?.candidates;
    const now = [...mapping.columns].find(([, columns]) => columns.includes(column))?.[0];
    if (maybe) return { ...shown, use: { maybe, ...(now && { now }) }, ...exampleOf(own) };
    if (!used.has(column) || !isField(own.use)) return leftOutColumn(shown, own, known, mapping);
    const side = known.has(column.index) ? undefined : sideOf(own.use);
    return {
      ...shown,
      use: { field: own.use },
      ...exampleOf(own),
      ...(own.onlyOfDelegates
        ? { onlyOfDelegates: true as const }
        : side && { because: tellingWords(column, side).map(withoutTaxCodes) }),
    };
  });
}

function leftOutColumn(
  shown: Pick<FormColumn, 'letter' | 'title'>,
  own: ReadColumn,
  known: Known,
  mapping: Omit<FormMapping, 'shown'>,
): FormColumn {
  const isName = mapping.accountName.includes(own.column) && !asksName(mapping);
  if (isName) return { ...shown, use: { field: 'fullName' }, ...exampleOf(own) };
  return { ...shown, use: { leftOut: whyLeftOut(own, known.get(own.column.index)) } };
}

function whyLeftOut({ column, use, meaning }: ReadColumn, known: ProgramUse | undefined): WhyLeftOut {
  if (known === 'ignored') return 'program';
  if (known === 'accountName') return 'account';
  if (known === 'unused') return 'declared';
  if (isField(use)) return 'noSession';
  if (use === 'unused' && wholeTitle(column) === '') return 'other';
  return use === 'unused' ? (aboutOf(meaning) ?? 'unsure') : use;
}

/** The first answer that says something; of who delegates or is delegated, the first that looks like a name. */
function exampleOf({ answers, use }: ReadColumn): { readonly example?: string } {
  const first = firstKept(answers.times.keys());
  const named = OTHER_PEOPLE.has(use) ? firstKept(answers.times.keys(), looksLikeName) : undefined;
  const example = named ?? first;
  return example === undefined ? {} : { example };
}

function firstKept(answers: Iterable<string>, fits: (answer: string) => boolean = () => true): string | undefined {
  for (const answer of answers) {
    const kept = withoutTaxCodes(answer);
    if (kept !== '' && fits(kept)) return kept;
  }
  return undefined;
}

const OTHER_PEOPLE: ReadonlySet<Use> = new Set<Use>(['delegate', 'principal', 'delegation']);

function looksLikeName(answer: string): boolean {
  const shapes = shapesOf(answer);
  return shapes.has('person') || shapes.has('named');
}
