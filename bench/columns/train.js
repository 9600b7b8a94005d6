/** Learns the model of column titles from all the labelled headings and writes it where the program reads it. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formsOf, hands } from './corpus.js';
import { learn } from './learn.js';

const forms = hands.flatMap(formsOf);
const model = learn(forms);
const path = join(import.meta.dirname, '../../src/ingest/columns/model.json');
const learnedFrom = createHash('sha256').update(JSON.stringify(forms)).digest('hex').slice(0, 16);
writeFileSync(path, `${JSON.stringify({ learnedFrom, ...model })}\n`);
process.stdout.write(
  `${forms.length} forms, ${model.meanings.length} meanings, ${model.clues.names.split('\n').length} clues
`,
);
