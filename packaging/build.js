// @ts-check
// `npm run build`: the program as it ships, in `dist`.
import { build } from './bundle.js';

await build();
