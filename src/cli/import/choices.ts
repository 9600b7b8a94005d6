import type { Kind } from '../../domain/facts.js';
import { KIND_WORDS } from '../../text/kind-names.js';
import { readText } from '../files.js';
import type { GlobalOptions, World } from '../world.js';

/** What the person says of the files instead of leaving it to be found out. */
export interface ReadingChoices {
  readonly kind?: Kind;
  readonly profile?: { readonly name: string; readonly text: string };
  readonly encoding?: string;
  readonly sheet?: string;
  readonly asOf?: string;
  readonly complete: boolean;
  /** The session of a signed roster that does not say its own. */
  readonly session?: string;
  /** And the edition. */
  readonly edition?: string;
}

interface Given extends GlobalOptions {
  readonly tipo?: string;
  readonly profilo?: string;
  readonly codifica?: string;
  readonly foglio?: string;
  readonly data?: string;
  readonly completo?: boolean;
  readonly incontro?: string;
  readonly edizione?: string;
}

/** The choices given by options; a profile is read from its file. */
export async function readingChoices(world: World, given: Given): Promise<ReadingChoices> {
  const { tipo, profilo, codifica, foglio, data, completo, incontro, edizione } = given;
  const kind = (Object.keys(KIND_WORDS) as Kind[]).find((known) => KIND_WORDS[known] === tipo);
  return {
    ...(kind && { kind }),
    ...(profilo !== undefined && { profile: { name: profilo, text: await readText(world, profilo) } }),
    ...(codifica !== undefined && { encoding: codifica }),
    ...(foglio !== undefined && { sheet: foglio }),
    ...(data !== undefined && { asOf: data }),
    complete: completo === true,
    ...(incontro !== undefined && { session: incontro }),
    ...(edizione !== undefined && { edition: edizione }),
  };
}
