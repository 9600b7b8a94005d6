// @ts-check
// Runs a bench with the sources that it asks for, compiled: node bench/run.js bench/places/names.ts [arguments]
import { pathToFileURL } from 'node:url';
import { compiled } from './compiled.js';

const [script] = process.argv.splice(2, 1);
if (script === undefined) throw new Error('Which bench?');
await import(pathToFileURL(await compiled(script)).href);
