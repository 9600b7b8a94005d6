import type { Draft } from '../../domain/registrations/named-role.js';
import { codeInside } from '../values/codes.js';

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
