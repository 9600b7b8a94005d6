import process from 'node:process';
import fc from 'fast-check';

// The properties draw the same for the same commit: what has passed does not fail where nothing was changed.
// `DRAWS=7 npm test` draws others; a failure is told with its seed, and its case becomes a test of its own.
fc.configureGlobal({ seed: Number(process.env['DRAWS'] ?? 1) });
