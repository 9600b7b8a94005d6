import { build } from '../packaging/bundle.js';

/** Before any test: the bundle that the program runs from. */
export default build;
