import type { ResponseRow } from '../facts.js';
import { isFoldedGivenName } from '../identity/names/given-names.js';
import { words } from '../text.js';

/** A response while its answers are read. */
export type Draft = { -readonly [Key in keyof ResponseRow]: ResponseRow[Key] };

/** A cell that holds a person and what they do, taken apart. */
export interface NamedRole {
  readonly name: string;
  readonly role: string;
}

/** Words by which a role begins, and which nobody is called. */
const ROLE =
  'dirigent[ei]|docent[ei]|insegnant[ei]|educat(?:ore|rice)|coordinat(?:ore|rice)|pedagogista|presidente|' +
  'referente|dsga|d\\.?s\\.?|collaborat(?:ore|rice)|vicari[oa]|vicepreside|responsabile|funzionari[oa]|atelierista|' +
  'fiduciari[oa]|funzione strumentale';
/** Words that begin a role, where they stand apart from the name: somebody may be called so. */
const ROLE_APART = `${ROLE}|delegat[oa]|preside|reggente|maestr[ao]|ins\\.?|prof\\.?(?:ssa)?|professor(?:e|essa)|doc\\.|tutor|format(?:ore|rice)|assistente|ausiliari[oa]|psicolog[oa]|staff|genitore|personale`;
/** What may stand before a role: `il`, `la`, `1°`, `primo`, `ex`. */
const BEFORE = String.raw`(?:(?:il|la|in qualità di|1[°ªa]?|prim[oa]|second[oa]|vice|ex)\s+|l['’]\s*)?`;
const END = String.raw`(?![\p{L}\p{N}])`;
/** What specifies a role before the name that follows it. */
const TRAIT = String.raw`(?:scolastic[oa]|pedagogic[oa]|didattic[oa]|reggente|titolare|vicari[oa]|cpt|(?:(?:di|della|del)\s+|dell['’]\s*|all['’]\s*)?(?:scuola|infanzia|primaria|nido|asilo|sostegno|plesso|sede|dirigente|ds))`;

const IS_ROLE = new RegExp(`^${BEFORE}(?:${ROLE_APART})${END}`, 'iu');
const IN_BRACKETS = /\s*\(([^()]*)\)/gu;
const PARTING = /(\s*[,;|\n]\s*|\s+[-–—/]\s+)/u;
/** Without any of these signs a cell is one piece. */
const PARTED = /[(,;|\n]|\s[-–—/]\s/u;
const BEHIND = new RegExp(String.raw`^(\S+(?:\s+\S+)+?)\s+(${BEFORE}(?:${ROLE})${END}.*)$`, 'iu');
const IN_FRONT = new RegExp(
  String.raw`^(${BEFORE}(?:${ROLE})${END}\.?(?:\s+${TRAIT}${END})*)\s*[:.]?\s+(\p{L}[\p{L}'’.]*(?:\s+\p{L}[\p{L}'’.]*)+)$`,
  'iu',
);

/**
 * The name and the role of a cell that holds both: `Rossi Maria, docente`, `ROSSI MARIA - Dirigente scolastica`, `Rossi
 * Maria (docente infanzia)`, `Docente di sostegno Rossi Maria`. Undefined if it holds a name alone, or a second person.
 */
export function namedRole(cell: string): NamedRole | undefined {
  const apart = roleBesideName(cell);
  return apart ?? joined(BEHIND.exec(cell)?.slice(1)) ?? joined(IN_FRONT.exec(cell)?.slice(1).toReversed());
}

/** The same for a cell of one of two names: the role stands apart from it. */
export const roleBesideName = (cell: string): NamedRole | undefined =>
  PARTED.test(cell) ? (inBrackets(cell) ?? inPieces(cell)) : undefined;

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

const joined = ([name = '', role = '']: readonly string[] = []): NamedRole | undefined => checked(name, role);

function inBrackets(cell: string): NamedRole | undefined {
  const roles: string[] = [];
  const name = cell.replace(IN_BRACKETS, (whole, inside: string) => {
    if (!isRole(inside)) return whole;
    roles.push(inside.trim());
    return '';
  });
  return checked(name, roles.join(', '));
}

/** A piece of the cell that is a role, at its beginning or anywhere behind the name. */
function inPieces(cell: string): NamedRole | undefined {
  const pieces = cell.split(PARTING);
  const roles: string[] = [];
  let name = '';
  // Pieces stand at even places, what parts them between.
  for (let at = 0; at < pieces.length; at += 2) {
    const piece = pieces[at] as string;
    if (isRole(piece)) roles.push(piece.trim());
    else name += (name === '' ? '' : (pieces[at - 1] as string)) + piece;
  }
  return checked(name, roles.join(', '));
}

const isRole = (piece: string): boolean => IS_ROLE.test(piece.trim());

/** Something must be left for the name, and no other person may stand in what is taken for the role. */
function checked(name: string, role: string): NamedRole | undefined {
  const left = name.trim();
  const isWhole = role !== '' && /\p{L}{2}/u.test(left) && !words(role).some(isFoldedGivenName);
  return isWhole ? { name: left, role } : undefined;
}
