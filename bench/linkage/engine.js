import { grouping, joinGroups, strongestFirst } from '../../dist/domain/identity/group/grouping.js';
import { linkRecords } from '../../dist/domain/identity/linkage.js';

/** Clusters rows under a specification; gives the group number of each row. */
export function clusterRows(rows, specification, { leastBits = 0, apart = () => false } = {}) {
  const contents = rows.map((row) => JSON.stringify(row));
  const order = rows.map((_, i) => i).sort((a, b) => (contents[a] < contents[b] ? -1 : contents[a] > contents[b] ? 1 : a - b));
  const sorted = order.map((i) => rows[i]);
  const linkage = linkRecords(sorted, order.map((i) => contents[i]), specification);
  const groups = grouping(rows.length);
  joinGroups(groups, linkage.links, strongestFirst(linkage.links), { leastBits, together: linkage.together, apart: (a, b) => apart(order[a], order[b]) });
  const result = new Array(rows.length);
  order.forEach((row, position) => {
    result[row] = groups.groupOf(position);
  });
  return { groups: result, linkage, order };
}
