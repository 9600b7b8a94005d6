import { posix } from 'node:path';
import { Failure } from '../../domain/failure.js';
import { MOST_SHEETS, tooLarge } from './limits.js';
import { foreignArchive } from './not-a-table.js';
import { isTrue, readWholeXml } from './workbook-xml.js';
import type { Archive } from './zip.js';

/** Where the parts of a workbook are. */
export interface WorkbookParts {
  /** Sheets with cells, in the order of their tabs; sheets that are only a chart hold no table. */
  readonly sheets: readonly SheetPart[];
  readonly texts?: string;
  readonly styles?: string;
  /** Days count from 1904, as old Macs did. */
  readonly from1904: boolean;
}

export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

interface Relation {
  readonly kind: string;
  readonly part: string;
}

/** Finds the parts by the relations that the archive declares: programs differ in folders and names. */
export async function workbookParts(file: string, archive: Archive): Promise<WorkbookParts> {
  const main = [...(await relationsOf(archive, '')).values()].find(({ kind }) => kind === 'officeDocument');
  const workbook = main?.part ?? 'xl/workbook.xml';
  const foreign = foreignArchive(archive.names);
  if (!archive.has(workbook) || workbook.endsWith('.bin') || (foreign && foreign !== 'zip'))
    throw new Failure({ kind: 'not-a-table', file, looksLike: foreign ?? 'zip' });
  const relations = await relationsOf(archive, workbook);
  const part = (wanted: string) =>
    [...relations.values()].find(({ kind, part }) => kind === wanted && archive.has(part));
  const [texts, styles] = [part('sharedStrings')?.part, part('styles')?.part];
  const { sheets, from1904 } = await readMain(file, archive, workbook, relations);
  return { sheets, from1904, ...(texts !== undefined && { texts }), ...(styles !== undefined && { styles }) };
}

async function readMain(
  file: string,
  archive: Archive,
  workbook: string,
  relations: ReadonlyMap<string, Relation>,
): Promise<{ sheets: SheetPart[]; from1904: boolean }> {
  const sheets: SheetPart[] = [];
  let from1904 = false;
  await readWholeXml(archive.part(workbook), {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = isTrue(attributes.date1904);
      if (name !== 'sheet') return;
      const [, id] = Object.entries(attributes).find(([key]) => key.endsWith(':id')) ?? [];
      const relation = relations.get(id ?? '');
      if (!relation) throw new Error('a sheet without its part');
      if (relation.kind !== 'worksheet') return;
      const hidden = attributes.state === 'hidden' || attributes.state === 'veryHidden';
      if (sheets.push({ name: attributes.name ?? '', part: relation.part, hidden }) > MOST_SHEETS)
        throw tooLarge(file, 'sheets');
    },
  });
  return { sheets, from1904 };
}

/** The relations of a part by their id; those of the archive itself have no part. */
async function relationsOf(archive: Archive, part: string): Promise<ReadonlyMap<string, Relation>> {
  const folder = posix.dirname(`/${part}`);
  const declared = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  const relations = new Map<string, Relation>();
  if (!archive.has(declared)) return relations;
  await readWholeXml(archive.part(declared), {
    open(name, { Id = '', Type = '', Target = '', TargetMode }) {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      relations.set(Id, { kind: posix.basename(Type), part: posix.resolve(folder, decoded(Target)) });
    },
  });
  return relations;
}

function decoded(target: string): string {
  const plain = target.replaceAll('\\', '/');
  try {
    return decodeURI(plain);
  } catch {
    return plain;
  }
}
