import type { Specification } from '../../../src/domain/identity/compare/field.js';
import { grouping, joinGroups, strongestFirst } from '../../../src/domain/identity/group/grouping.js';
import { bindRecords, linkRecords } from '../../../src/domain/identity/linkage.js';
import { compareText } from '../../../src/domain/origin.js';

/**
 * Groups the rows of any table by who or what they are about, taking each match that is more likely than not.
 * `sourceOf` says which list a row is from where rows are to be linked between lists only, at most one of each list.
 */
export function clusterRows<Row>(
  rows: readonly Row[],
  specification: Specification<Row>,
  sourceOf?: (row: Row) => number,
): number[] {
  const texts = rows.map((row) => JSON.stringify(row));
  const order = rows
    .map((_, index) => index)
    .sort((a, b) => compareText(texts[a] as string, texts[b] as string) || a - b);
  const sorted = order.map((index) => rows[index] as Row);
  const contents = order.map((index) => texts[index] as string);
  const sources = sourceOf && sorted.map(sourceOf);

  const comparable = sources && ((a: number, b: number) => sources[a] !== sources[b]);
  const linkage = linkRecords(bindRecords(sorted, specification), contents, comparable);
  const groups = grouping(rows.length);
  const sourcesIn = (group: number) => groups.members(group).map((record) => sources?.[record]);
  joinGroups(groups, linkage.links, strongestFirst(linkage.links), {
    leastBits: 0,
    together: linkage.together,
    apart: (left, right) =>
      sources !== undefined && sourcesIn(left).some((source) => sourcesIn(right).includes(source)),
  });

  const result = new Array<number>(rows.length);
  order.forEach((row, record) => {
    result[row] = groups.groupOf(record);
  });
  return result;
}
