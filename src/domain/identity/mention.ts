/** Where a person is named: in their own response, a list of heads or CPTs, the response of somebody else, a sheet signed. */
type MentionSource = 'response' | 'head' | 'president' | 'delegate' | 'principal' | 'walk-in';

/** A person named somewhere, with what is said of them there. All of it may be missing but the key. */
export interface Mention {
  /** Content key: unique, and the same whenever the same row is read. */
  readonly key: string;
  readonly source: MentionSource;
  /** Who a list says that it is: the same for all mentions of one person, another for everybody else on that list. */
  readonly bearer?: string;
  /** Key of the response that names them: whoever wrote it is somebody else. */
  readonly namedBy?: string;
  readonly surname?: string;
  readonly givenName?: string;
  /** Both names in one cell. */
  readonly fullName?: string;
  readonly email?: string;
  /** The registry or the office's lists give that address as a school's or a service's: many may write from it. */
  readonly isMailbox?: true;
  readonly phone?: string;
  /** Capacity (`DS`, `DOCENTE_INFANZIA` …), or the role as written. */
  readonly role?: string;
  /** Code of the institute. */
  readonly institute?: string;
  /** Code of the plesso or paritaria. */
  readonly school?: string;
  /** Id of the service 0–3. */
  readonly service?: string;
  /** The place as written, where it was not recognised. */
  readonly institution?: string;
  readonly municipality?: string;
  readonly province?: string;
  readonly sessions?: readonly string[];
  /** When it was submitted, on the Italian wall clock. */
  readonly at?: string;
}
