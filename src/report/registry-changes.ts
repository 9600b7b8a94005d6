import type { SchoolRow } from '../domain/facts.js';
import type { RegistryChange, RowChange } from '../domain/plan/registry-changes.js';
import { type RegistryCount, registryText } from '../text/registry-changes.js';

/** Schools told of each kind of change; for programs there are all. */
const EXAMPLES = 3;

/** What a registry changes, counted, with the first of each. */
export function registryLines(change: RegistryChange): string[] {
  const { file, before, yearBefore, region, added, gone, renamed, moved } = change;
  const told: readonly (readonly [RegistryCount, readonly string[]])[] = [
    ['added', added.map(named)],
    ['gone', gone.map(named)],
    ['renamed', renamed.map(({ was, is }) => registryText.renamed(is.code, was.name ?? '', is.name ?? ''))],
    ['moved', moved.map((one) => registryText.moved(named(one.is), instituteOf(one.was), instituteOf(one.is)))],
  ];
  const lines = told.filter(([, all]) => all.length > 0);
  return [
    registryText.head(file, before, yearBefore, region),
    ...(lines.length === 0 ? [registryText.same] : []),
    ...lines.map(([what, all]) => registryText.line(what, all.length, all.slice(0, EXAMPLES))),
    ...(lines.some(([, all]) => all.length > EXAMPLES) ? [registryText.whole] : []),
    ...(gone.length > 0 ? [registryText.gone] : []),
  ];
}

const named = ({ code, name = '', municipality = '' }: SchoolRow): string =>
  `${code} (${[name, municipality].filter(Boolean).join(', ')})`;
const instituteOf = ({ instituteCode }: SchoolRow): string => instituteCode ?? registryText.noInstitute;

/** The same for programs, whole. */
export const registryAsObject = ({ file, year, before, yearBefore, region, ...changes }: RegistryChange) => ({
  nome: file,
  anno: year ?? null,
  rispetto_a: before,
  anno_di_prima: yearBefore ?? null,
  regione: region,
  nuovi: changes.added.map(schoolAsObject),
  tolti: changes.gone.map(schoolAsObject),
  rinominati: changes.renamed.map(changeAsObject),
  passati_a_un_altro_istituto: changes.moved.map(changeAsObject),
});

const schoolAsObject = ({ code, name, municipality, province, instituteCode }: SchoolRow) => ({
  codice: code,
  denominazione: name ?? null,
  comune: municipality ?? null,
  provincia: province ?? null,
  istituto: instituteCode ?? null,
});

const changeAsObject = ({ was, is }: RowChange) => ({
  ...schoolAsObject(is),
  denominazione_di_prima: was.name ?? null,
  istituto_di_prima: was.instituteCode ?? null,
});
