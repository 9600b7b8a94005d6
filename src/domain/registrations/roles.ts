import type { Capacity } from '../records.js';
import { remembered } from '../remembered.js';
import { fold } from '../text.js';

/** A role as read: the capacity in which one attends, and whether the role is one that the office knows. */
export interface ReadRole {
  readonly capacity: Capacity;
  readonly known: boolean;
}

// From the most telling word to the least: the first that fits decides.
const ROLES: readonly (readonly [RegExp, Capacity])[] = [
  [/\bDELEGAT[OAI]\b|\bSU DELEGA\b|\bIN SOSTITUZIONE DEL (DS|DIRIGENTE)/, 'DELEGATO_DS'],
  [
    /\bPRESIDENTE\b.*\b(CPT|COORDINAMENTO|COORDINATORE|C P T)\b|\bPRESIDENTE COORDINATORE\b|^PRESIDENTE$/,
    'PRESIDENTE_CPT',
  ],
  // A vicario or collaboratore of the head is a teacher, not the head and not by that a delegate.
  [/\bVICARI[OA]\b|\bCOLLABORAT(ORE|RICE)\b|\bSTAFF\b/, 'ALTRO'],
  [/\bD ?S ?G ?A\b|\bDIRETTORE SGA\b|\bASSISTENTE AMM|\bSEGRETERIA\b|\bPERSONALE ATA\b/, 'ALTRO'],
  [/\bREGGENTE\b|\bREGGENZA\b/, 'DS_REGGENTE'],
  [/\bDIRIGENTE\b(?! TECNICO)|^D ?S\b|\bPRESIDE\b|\bCAPO D? ?ISTITUTO\b|\bDIRETT(ORE|RICE) DIDATTIC[OA]\b/, 'DS'],
  [/\bFORMAT(ORE|RICE)\b|\bRELAT(ORE|RICE)\b/, 'FORMATORE'],
  [/\bDIRIGENTE TECNICO\b|\b(?:DELL)?UFFICIO\b|\bUSR\b|\bUST\b|\bFUNZIONARI[OA]\b/, 'UFFICIO'],
  [
    /\b(RESPONSABILE|REFERENTE|COORDINAT(ORE|RICE)|FIDUCIARI[OA]) (DI|DEL|DELLA) (PLESSO|SEDE|SCUOLA)\b/,
    'DOCENTE_INFANZIA',
  ],
  [/\bCOORDINAT(ORE|RICE|RICI|ORI)\b|\bPEDAGOGIST[AI]\b|\bCOORDINAMENTO\b/, 'COORD_PEDAGOGICO'],
  [/\bPRIMARIA\b|\bSECONDARIA\b|\bSOSTEGNO\b(?!.*INFANZIA)/, 'ALTRO'],
  [/\bDOCENTE\b|\bDOCENTI\b|\bINSEGNANT[EI]\b|\bMAESTR[AO]\b|\bINS\b|\bPROF(ESSOR(E|ESSA))?\b/, 'DOCENTE_INFANZIA'],
  [/\bEDUCAT(ORE|RICE|RICI|ORI|RICE NIDO)\b|\bEDUCAT(ORE|RICE)\b/, 'EDUCATORE'],
  [/\bREFERENTE\b|\bRESPONSABILE\b|\bGESTORE\b|\bALTRO\b|\bGENITORE\b/, 'ALTRO'],
];

/** What a role written on the form means; undefined if nothing was written. */
export const readRole = (text: string | undefined): ReadRole | undefined =>
  text === undefined ? undefined : roleIn(text);

const roleIn = remembered((text: string): ReadRole => {
  const folded = fold(text.replace(/\/[ao]\b|\/(trice|rice)\b|\([ao]\)/gi, ''));
  const found = ROLES.find(([pattern]) => pattern.test(folded));
  return found ? { capacity: found[1], known: true } : { capacity: 'ALTRO', known: false };
});

/** Whether a yes/no answer says yes: `Sì`, `SI'`, `X`, `Yes`, `VERO`. */
export function saysYes(text: string | undefined): boolean {
  return text !== undefined && /^(SI|S|X|YES|Y|TRUE|VERO|1)\b/.test(fold(text));
}
