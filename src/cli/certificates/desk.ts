import type { Registered } from '../../domain/certificates/register.js';
import type { Store } from '../../store/store.js';
import type { View } from '../archive.js';
import type { DecideOptions } from '../decide.js';
import type { ListOptions } from '../listing.js';

export interface CertificateOptions extends ListOptions, DecideOptions {
  readonly cartella: string;
  readonly unico?: boolean;
  readonly riemetti?: boolean;
  readonly ristampa?: boolean;
  readonly registro?: boolean;
  readonly verifica?: string;
  readonly annulla?: string;
  readonly concedi?: boolean;
}

/** All that the work of this command is thought out on. */
export interface Desk {
  readonly store: Store;
  readonly seen: ReturnType<Store['history']>;
  readonly view: View;
  readonly register: readonly Registered[];
}
