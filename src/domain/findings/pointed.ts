import type { ResponseRow, SourceFile } from '../facts.js';
import type { Origin } from '../origin.js';
import type { Finding } from './finding.js';
import type { Rule } from './rule.js';
import { RULES } from './rules.js';

/** Where findings are looked up: the columns of the files, and the responses by their rows. */
export interface Sources {
  readonly files: ReadonlyMap<string, SourceFile>;
  rowAt(origin: Origin): ResponseRow | undefined;
}

/** Adds to a finding the column, by title and letter, in which each of its rows should be looked at. */
export function pointed(finding: Finding, { files, rowAt }: Sources): Finding {
  const { fields, isMeant } = RULES[finding.rule] as Rule<Finding['values']>;
  if (fields.length === 0) return finding;
  const inOrder = (origin: Origin): readonly string[] => {
    const row = isMeant && rowAt(origin);
    return row ? fields.filter((field) => isMeant(row[field as keyof ResponseRow], finding.values)) : fields;
  };
  return { ...finding, origins: finding.origins.map((origin) => withColumn(origin, inOrder(origin), files)) };
}

function withColumn(origin: Origin, fields: readonly string[], files: ReadonlyMap<string, SourceFile>): Origin {
  if (origin.letter !== undefined) return origin;
  const columns = files.get(origin.file)?.columns ?? [];
  const column = fields.map((name) => columns.find(({ field }) => field === name)).find(Boolean);
  return column ? { ...origin, column: column.title, letter: column.letter } : origin;
}
