import { listCluesOf } from '../../src/ingest/columns/list-model.js';

/** How lists are learned: few of them, and short titles. */
export const AS_LISTS = { penalty: 0.2, least: 2, dropped: 0, sharpened: 1, clues: listCluesOf };
