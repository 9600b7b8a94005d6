import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { wideWorkbook } from '../../test/ingest/reading/zip-writer.js';

// A small workbook whose rows fill the first and the last column that Excel has, to be given to `zerosei leggi`.
// node bench/run.js bench/reading/wide.ts FILE.xlsx [rows]
const [, , file, rows = '5000'] = process.argv;
if (file === undefined) throw new Error('Which file to write?');
writeFileSync(file, wideWorkbook(Number(rows)));
