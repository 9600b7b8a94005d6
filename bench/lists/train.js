/** Learns the model of the titles of lists from all the labelled lists and writes it where the program reads it. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { learn } from '../columns/learn.js';
import { hands, listsOf, noLists } from './corpus.js';
import { AS_LISTS } from './settings.js';

const lists = hands.flatMap(listsOf);
const model = learn([...lists, ...noLists()], AS_LISTS);
const path = join(import.meta.dirname, '../../src/ingest/columns/list-model.json');
const learnedFrom = createHash('sha256').update(JSON.stringify(lists)).digest('hex').slice(0, 16);
writeFileSync(path, `${JSON.stringify({ learnedFrom, ...model })}\n`);
process.stdout.write(
  `${lists.length} lists, ${model.meanings.length} meanings, ${model.clues.names.split('\n').length} clues\n`,
);
