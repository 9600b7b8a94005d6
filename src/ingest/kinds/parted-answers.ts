import type { ResponseRow } from '../../domain/facts.js';
import { codeInside } from '../values/codes.js';
import { namedRole, roleBesideName } from '../values/named-role.js';

/** A response while its answers are read. */
export type Draft = { -readonly [Key in keyof ResponseRow]: ResponseRow[Key] };

/** A role beside the name is none of it; it is the answer where no question asks for the role. */
export function partRole(answer: Draft, asksRole: boolean): void {
  for (const field of ['fullName', 'surname', 'givenName'] as const) {
    const written = answer[field];
    const parts = written && (field === 'fullName' ? namedRole(written) : roleBesideName(written));
    if (!parts) continue;
    answer[field] = parts.name;
    if (!asksRole) answer.role ??= parts.role;
  }
}

/** Questions under which a list of schools may be offered as `MIIC8AB00X – IC Manzoni`, which answers both. */
export const PARTED = ['code', 'institution'] as const;

/** Takes a code and the name of its school apart where one answer holds both. */
export function partCode(answer: Draft, field: (typeof PARTED)[number]): void {
  const parts = answer[field] === undefined ? undefined : codeInside(answer[field]);
  if (parts === undefined) return;
  const { code, institution } = answer;
  answer.code = field === 'code' ? parts.code : (code ?? parts.code);
  if (field === 'institution') answer.institution = parts.rest || parts.code;
  else if (parts.rest !== '') answer.institution = institution ?? parts.rest;
}
