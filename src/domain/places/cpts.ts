import type { CptRow, SourceFile } from '../facts.js';
import { groupBy, unique } from '../group.js';
import { compareText } from '../origin.js';
import { words } from '../text.js';
import { compareVersions, rowsInForce } from '../versions.js';
import { halfKeys, municipalityKey } from './municipality.js';
import type { Cpt } from './place.js';

/** The CPTs with their comuni, and the way back from a comune or a name. */
export interface CptIndex {
  readonly byCode: ReadonlyMap<string, Cpt>;
  /** Codes of the CPTs of a comune, by `municipalityKey` or Belfiore code: one, or several for a great city. */
  readonly byMunicipality: ReadonlyMap<string, readonly string[]>;
  /** Code of the CPT that a text names, by `cptNameKey`; undefined where two share the name. */
  readonly byName: ReadonlyMap<string, string | undefined>;
}

/** The rows of one CPT in one file. */
type Group = readonly CptRow[];

/**
 * The CPTs in force. Lists of both shapes (a row a CPT, a row a comune) complete each other; where two disagree, the
 * newer list wins, and a comune that it gives to another CPT has moved there.
 */
export function indexCpts(rows: readonly CptRow[], files: ReadonlyMap<string, SourceFile>): CptIndex {
  const inForce = rowsInForce(rows, files, ({ code, origin }) => `${codeKey(code)}\u0000${origin.file}`);
  const newestFirst = [...inForce.values()].sort((a, b) => -compareGroups(a, b, files));
  const groups = groupBy(newestFirst, ([row]) => codeKey((row as CptRow).code));
  const byMunicipality = assignMunicipalities(groups);
  const cpts = [...groups.values()].map((group) => mergeGroups(group, byMunicipality));
  cpts.sort((a, b) => compareText(a.code, b.code));
  return { byCode: new Map(cpts.map((cpt) => [cpt.code, cpt])), byMunicipality, byName: indexNames(cpts, groups) };
}

const codeKey = (code: string): string => words(code).join('-');

function compareGroups(a: Group, b: Group, files: ReadonlyMap<string, SourceFile>): number {
  const [fileA, fileB] = [a[0]?.origin.file ?? '', b[0]?.origin.file ?? ''];
  const [versionA, versionB] = [files.get(fileA)?.version, files.get(fileB)?.version];
  return (
    (versionA && versionB ? compareVersions(versionA, versionB) : 0) ||
    compareText(fileA, fileB) ||
    compareText(a[0]?.code ?? '', b[0]?.code ?? '')
  );
}

/** Comune → CPTs, by the newest list that names the comune. Of each CPT only its newest list of comuni counts. */
function assignMunicipalities(groups: ReadonlyMap<string, readonly Group[]>): Map<string, string[]> {
  const lists = [...groups.values()].flatMap((group) => group.find((rows) => namesOf(rows).length > 0) ?? []);
  const assigned = new Map<string, { file: string; rank: number; codes: string[] }>();
  const ranks = rankFiles(groups);
  for (const { code, municipalities, origin } of lists) {
    for (const name of municipalities) {
      const key = municipalityKey(name);
      const rank = ranks.get(origin.file) ?? 0;
      const held = assigned.get(key);
      if (!held || rank < held.rank) assigned.set(key, { file: origin.file, rank, codes: [canonical(code, groups)] });
      else if (rank === held.rank) held.codes.push(canonical(code, groups));
    }
  }
  const known = new Map([...assigned].map(([key, { codes }]) => [key, unique(codes).sort(compareText)]));
  // Either name of a comune of two languages is known too, unless a comune is called so.
  for (const name of lists.flatMap(({ municipalities }) => municipalities))
    for (const half of halfKeys(name)) if (!known.has(half)) known.set(half, known.get(municipalityKey(name)) ?? []);
  return known;
}

const namesOf = (rows: Group): string[] => rows.flatMap(({ municipalities }) => municipalities);

/** How a code is written in the newest list that has it. */
const canonical = (code: string, groups: ReadonlyMap<string, readonly Group[]>): string =>
  groups.get(codeKey(code))?.[0]?.[0]?.code ?? code;

/** Age of each file, 0 the newest: groups come newest first. */
function rankFiles(groups: ReadonlyMap<string, readonly Group[]>): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  for (const group of groups.values()) {
    group.forEach((rows) => {
      const file = rows[0]?.origin.file ?? '';
      if (!ranks.has(file)) ranks.set(file, ranks.size);
    });
  }
  return ranks;
}

function mergeGroups(groups: readonly Group[], byMunicipality: ReadonlyMap<string, readonly string[]>): Cpt {
  const rows = groups.flat();
  const newest = rows[0] as CptRow;
  const municipalities = namesOf(groups.find((group) => namesOf(group).length > 0) ?? []);
  const kept = municipalities.filter((name) => byMunicipality.get(municipalityKey(name))?.includes(newest.code));
  const area = first(rows, 'socialArea');
  const province = first(rows, 'province');
  const leadMunicipality = first(rows, 'leadMunicipality');
  return {
    code: newest.code,
    name: first(rows, 'name') ?? area ?? newest.code,
    ...(province !== undefined && { province }),
    ...(leadMunicipality !== undefined && { leadMunicipality }),
    municipalities: unique(kept).sort(compareText),
    origin: newest.origin,
  };
}

const first = <Field extends keyof CptRow>(rows: readonly CptRow[], field: Field): CptRow[Field] | undefined =>
  rows.find((row) => row[field] !== undefined)?.[field];

/** Words that every CPT's name is made of. */
const COMMON = new Set(
  `CPT C P T COORDINAMENTO COMITATO PEDAGOGICO TERRITORIALE TERRITORIALI AMBITO ATS SOCIALE PIANO ZONA ZEROSEI 0 6
   PER DI DEL DELL DELLA DELLAMBITO LAMBITO L`.split(/\s+/),
);

/** The name of a CPT without the words that all have: `CPT dell'Ambito di Desio` is `DESIO`. */
const cptNameKey = (text: string): string =>
  words(text)
    .filter((word) => !COMMON.has(word))
    .join(' ');

function indexNames(
  cpts: readonly Cpt[],
  groups: ReadonlyMap<string, readonly Group[]>,
): ReadonlyMap<string, string | undefined> {
  const index = new Map<string, string | undefined>();
  for (const cpt of cpts) {
    const areas = (groups.get(codeKey(cpt.code)) ?? []).flat().flatMap(({ socialArea }) => socialArea ?? []);
    const keys = [cpt.name, cpt.leadMunicipality ?? '', ...areas].map(cptNameKey);
    for (const key of unique(keys))
      index.set(key, index.has(key) && index.get(key) !== cpt.code ? undefined : cpt.code);
  }
  index.delete('');
  return index;
}

/** Code of the CPT that a cell names by code, name, social area or lead comune; undefined if it names none, or two. */
export function findCpt(text: string, index: CptIndex): string | undefined {
  if (index.byCode.has(text)) return text;
  const key = codeKey(text);
  for (const code of index.byCode.keys()) if (codeKey(code) === key) return code;
  return index.byName.get(cptNameKey(text));
}
