import process from 'node:process';
import { runnerImport } from 'vite';

// Runs a TypeScript bench without building it first: node bench/run.js bench/places/names.ts [arguments]
const [script] = process.argv.splice(2, 1);
if (script === undefined) throw new Error('Which bench?');
await runnerImport(script);
