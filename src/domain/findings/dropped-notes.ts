import { filesByLabel } from '../versions.js';
import type { Check } from './check.js';
import { finding } from './finding.js';

/** ISC-08: a response says something in a column that is not kept (health, diet, free notes): read it in the file. */
export const findDroppedNotes: Check = ({ facts, responses }) => {
  const files = filesByLabel(facts.files);
  return responses.flatMap(({ key, row }) => {
    if (!row.droppedIn || row.droppedIn.length === 0) return [];
    const columns = files.get(row.origin.file)?.columns ?? [];
    const titles = columns.filter(({ letter }) => row.droppedIn?.includes(letter)).map(({ title }) => title);
    return [finding('ISC-08', 'avviso', [key, ...titles], [row.origin], { columns: titles })];
  });
};
