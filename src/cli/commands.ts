import { ARCHIVE } from './declarations/archive.js';
import { CERTIFICATES } from './declarations/certificates.js';
import { COURSE } from './declarations/course.js';
import { DECIDING } from './declarations/deciding.js';
import type { Declare } from './declarations/declare.js';
import { FILES } from './declarations/files.js';
import { LETTERS } from './declarations/letters.js';
import { LOOKING } from './declarations/looking.js';
import { PRIVACY } from './declarations/privacy.js';
import { TELLING } from './declarations/telling.js';

/** Every command, in the order of the work; what it does is loaded only when it is asked for. */
export const COMMANDS: readonly Declare[] = [
  ...FILES,
  ...LOOKING,
  ...DECIDING,
  ...COURSE,
  ...LETTERS,
  ...CERTIFICATES,
  ...TELLING,
  ...ARCHIVE,
  ...PRIVACY,
];
