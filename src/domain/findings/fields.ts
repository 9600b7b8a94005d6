import type { ResponseRow, SourceFile } from '../facts.js';
import { type Origin, originName } from '../origin.js';
import type { Finding, RuleId } from './finding.js';

/** The fields that a rule is about, the telling one first: where in the row to look. */
const FIELDS: { readonly [Rule in RuleId]?: readonly string[] } = {
  'REG-01': ['code', 'instituteCode'],
  'REG-03': ['code', 'institution', 'instituteCode'],
  'REG-04': ['code', 'institution', 'instituteCode'],
  'REG-05': ['code', 'institution', 'instituteCode'],
  'REG-06': ['code', 'institution', 'instituteCode'],
  'REG-07': ['code', 'institution'],
  'REG-08': ['code', 'institution', 'instituteCode'],
  'REG-09': ['surname', 'instituteCode'],
  'CPT-01': ['presidentSurname'],
  'CPT-02': ['mandateTo', 'mandateFrom', 'presidentSurname'],
  'CPT-05': ['isPresident', 'role'],
  'CPT-06': ['presidentSurname'],
  'CPT-07': ['cpt'],
  'ISC-04': ['role', 'surname'],
  'REG-12': ['institution', 'code'],
  'REG-13': ['code', 'institution'],
  'FIL-03': ['surname', 'givenName', 'fullName', 'institution', 'municipality'],
  'ISC-01': ['surname', 'fullName', 'givenName'],
  'ISC-02': ['surname', 'fullName'],
  'ISC-03': ['role'],
  'ISC-05': ['session'],
  'ISC-06': ['submittedAt'],
  'ISC-10': ['fullName', 'surname'],
  'ISC-11': ['email'],
  'DUP-03': ['surname', 'fullName'],
  'DUP-04': ['surname', 'fullName'],
  'DUP-05': ['email'],
  'DUP-06': ['role'],
  'DEL-01': ['principal', 'delegate', 'delegation', 'isDelegate', 'role'],
  'DEL-02': ['delegate', 'delegation', 'isDelegate', 'principal', 'role'],
  'DEL-03': ['delegate', 'principal'],
  'DEL-04': ['session'],
  'DEL-05': ['principal', 'delegate', 'role'],
  'DEL-06': ['role'],
  'DEL-07': ['institution', 'code', 'role'],
  'DEL-08': ['delegate', 'principal'],
  'DEL-09': ['actDate'],
  'DEL-10': ['to', 'from'],
  'DEL-11': ['delegate', 'delegation', 'isDelegate', 'principal', 'role'],
  'DEL-14': ['protocol'],
  'DEL-15': ['delegate', 'role'],
  'DEL-16': ['protocol'],
  'DEC-02': ['answer'],
  'SES-01': ['start', 'code'],
  'SES-06': ['date'],
};

/** Rules about what may be said in one of several columns: the one to look at is the first that says something. */
const SAID_SOMEWHERE: ReadonlySet<RuleId> = new Set(['DEL-02', 'DEL-11']);

/** Where findings are looked up: the columns of the files, and the responses by their rows. */
export interface Sources {
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly rows: ReadonlyMap<string, ResponseRow>;
}

/** Adds to a finding the column, by title and letter, in which each of its rows should be looked at. */
export function pointed(finding: Finding, { files, rows }: Sources): Finding {
  const fields = FIELDS[finding.rule];
  if (!fields) return finding;
  const inOrder = (origin: Origin): readonly string[] => {
    const row = rows.get(originName(origin));
    if (row && finding.rule === 'FIL-03')
      return fields.filter((field) => row[field as keyof ResponseRow] === finding.values.value);
    return row && SAID_SOMEWHERE.has(finding.rule)
      ? fields.filter((field) => saysSomething(row[field as keyof ResponseRow]))
      : fields;
  };
  return { ...finding, origins: finding.origins.map((origin) => withColumn(origin, inOrder(origin), files)) };
}

const saysSomething = (cell: unknown): boolean =>
  typeof cell === 'string' && !/^no?$/i.test(cell.trim()) && cell !== '';

function withColumn(origin: Origin, fields: readonly string[], files: ReadonlyMap<string, SourceFile>): Origin {
  if (origin.letter !== undefined) return origin;
  const columns = files.get(origin.file)?.columns ?? [];
  const column = fields.map((name) => columns.find(({ field }) => field === name)).find(Boolean);
  return column ? { ...origin, column: column.title, letter: column.letter } : origin;
}
