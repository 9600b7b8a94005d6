import type { Heading } from './headings.js';

/** The ideas that titles of forms are made of, each with the words that express it (folded, initials joined). */
const VOCABULARY = {
  surname: /\bCOGNOM[EI]\b|\bSURNAME\b|\bLAST ?NAME\b|\bFAMILY NAME\b/,
  given: /\bNOM[EI]\b|^NAME$|\bFIRST ?NAME\b|\bGIVEN ?NAME\b|\bPRENOME\b/,
  names:
    /\bNOMINATIV|^SIG\b|\bGENERALITA\b|\bSOTTOSCRITT|\bFULL ?NAME\b|(?<!FIRST |LAST |GIVEN |FAMILY )(?<!^)\bNAME\b|\bNOME COMPLETO|\bNOME PER ESTESO|\bANAGRAFIC|\bCHIAMA\b|\bIDENTITA\b/,
  participant:
    /\bPARTECIPANT|\bCORSIST|\bISCRITT[OA]\b|\bISCRIVENTE|\bINTERESSAT|\bCANDIDAT|\bDISCENT|\bRISPONDENT|\bPERSONA CHE (?:PARTECIP|SI ISCRIV|INTERVERR)|\bCHI (?:PARTECIP|SI ISCRIV|INTERV|VERRA|SARA PRESENTE)|\bPERSONA?\b/,
  compiler: /\bCOMPILATOR|\bCHI COMPILA|\bCHE COMPILA|\bRICHIEDENT|\bREFERENT|\bSEGRETERIA\b/,
  email:
    /\bE ?MAIL\b|\bMAIL\b|\bPOSTA ELETTRONICA\b|\bPE[OC]\b|\bCASELLA\b|\b(?:INDIRIZZO|RECAPITO) (?:ELETTRONICO|DIGITALE)\b/,
  contact: /\bRECAPIT|\bCONTATT|\bRINTRACCIAR|\bREPERIBIL/,
  phone: /\bTELEFON|\bCELLULAR|\bTEL\b|\bCELL?\b|\bMOBILE\b|\bPHONE\b|\bWHATSAPP\b|\bFISSO\b/,
  code: /\bCODICE\b|\bCOD\b|\bCODE\b/,
  schoolCode: /\bMECCANOGRAF|\bMECC\b|\bCM\b|\bCODICE (?:MIUR|MIM|MINISTERIALE)\b/,
  school:
    /\bISTITUT|\bISTITUZION|\bSCUOL|\bIC\b|\bPLESS|\bSERVIZI(?:O|) (?:EDUCATIV|INFANZIA|0)|\bSERVIZIO\b(?! (?:PRESTAT|ATTIV))|\bNIDO\b|\bNIDI\b|\bSTRUTTUR|\bENTE\b|\bORGANIZZAZION|\bCOOPERATIV|\bDENOMINAZION|\bAFFILIAZION|\bSCHOOL\b|\bINSTITUT/,
  work: /\bSEDE DI (?:SERVIZIO|LAVORO|APPARTENENZA)|\bLUOGO DI (?:LAVORO|SERVIZIO)|\bPRESTA SERVIZIO|\bIN SERVIZIO\b|\bDI SERVIZIO\b|\bLAVORA\b|\bLAVORI\b|\bINSEGNA\b|\bOPERA\b|\bAPPARTENENZA\b|\bAPPARTIENE\b|\bPROVENIENZA\b|\bPROVIENE\b|\bLAVORATIVA\b|\bWORKPLACE\b/,
  place: /\bSEDE\b|\bSEDI\b|\bLUOGO\b/,
  municipality: /\bCOMUN[EI]\b|\bCITTA\b|\bLOCALITA\b|\bPAESE\b|\bMUNICIPALITY\b|\bCITY\b|\bTOWN\b/,
  province: /\bPROVINCI|\bPROV\b|\bU[SA]T\b|\bUFFICIO SCOLASTICO\b|\bAMBITO PROVINCIALE\b/,
  cpt: /\bCPT\b|\bCOORDINAMENT\w* PEDAGOGIC|\bAMBIT[OI]\b|\bPIANO DI ZONA\b/,
  president: /\bPRESIDEN(?:TE|TI|TESSA|ZA)\b|\bPRESIEDE\b/,
  session:
    /\bINCONTR[OI]\b|\bINC\b|\bSESSION|\bTURN[OI]\b|\bEDIZION|\bGIORNAT|\bSEMINARI|\bAPPUNTAMENT|\bEVENT[OI]\b|\bWORKSHOP|\bLABORATOR|\bQUANDO\b|\bCALENDARI|\bTAPP[AE]\b|\bMODUL[OI]\b|\bCONVEGN|\bCORS[OI]\b|\bLEZION|\bFORMAZION|\bMEETING|\bWHEN\b|\bWEBINAR|\bFASCIA ORARIA/,
  choice:
    /\b(?:PRE)?SCEL|\bSCEGL|\bPREFER|\bSELEZION|\bPARTECIPAZIONE\b|\bPARTECIPER[AO]\b|\bPARTECIPARE\b|\bPRENOT|\bADERI|\bADESION|\bISCRIVER|\bDISPONIBIL|\bOPZION|\bINTERVENIRE\b/,
  date: /\bDAT[AE]\b|\bGIORN[OI]\b|\bDAY\b/,
  time: /\bOR[AE]\b|\bORARI[OA]?\b|\bTIME\b/,
  submission:
    /\bINFORMAZIONI CRONOLOGICHE\b|\bTIMESTAMP\b|\bMARCA TEMPORALE\b|\b(?:DATA|ORA|GIORNO|MOMENTO)(?: E ORA| ORA| E ORARIO)?(?: DI| DELL?A?)? ?(?:INVI|INOLTRO|COMPIL|COMPLET|ISCRIZION|REGISTRAZION|INSERIMENT|RISPOST|RICEZION|SOTTOMISS|TRASMISS|CREAZION|ARRIVO|ADESION|PRENOTAZION)|\bINVIAT[OA] IL\b|\bRICEVUT[OA] IL\b|\bCOMPILAT[OA] IL\b|\bCOMPLETION TIME\b|\bSUBMITDATE\b|\bSUBMI(?:TTED|SSION)\b|\bISCRITT[OA] IL\b|\bREGISTRAT[OA] IL\b/,
  role: /\bRUOL|\bQUALIFIC|\bFUNZION|\bPROFIL|\bINCARIC|\bMANSION|\bQUALITA DI\b|\bTITOLO PARTECIP|\bCHE TITOLO\b|\bPOSIZION|\bPROFESSION|\bVESTE\b|\bROLE\b|\bJOB\b|\bCATEGORI|\bOCCUPAZION|\bLEI E\b|\bCHI SEI\b|\bTIPOLOGIA (?:DI )?(?:PARTECIP|UTENT|PERSONALE|ISCRITT)|\bPARTECIP\w+ COME\b|\bATTIVITA SVOLTA\b|\bFIGURA\b|\bCARICA\b|\bCOMPIT[OI]\b/,
  delegate:
    /\bDELEGAT[OAIE]\b(?! (?:DA|DAL|DALLA|DI)\b)|\bSOSTITUT[OAIE]\b|\bSOSTITUTRICE\b|\bAL (?:SUO|MIO|TUO|VOSTRO|PROPRIO|LORO) POSTO\b|\bIN (?:SUA|MIA|TUA|VOSTRA|PROPRIA|LORO) (?:VECE|ASSENZA|RAPPRESENTANZA|SOSTITUZIONE)\b|\b(?:LA|LO|MI|TI|VI|LI|IL DS) (?:SOSTITUIR|SOSTITUISC|RAPPRESENT)|\bSOSTITUIT[OA] DA\b|\bFACENTE VECI\b|\bPER SUO CONTO\b/,
  principal:
    /\bDELEGANT|\bCHE (?:LA |LO |MI |TI |VI )?(?:HA |ABBIA )?DELEG|\bDELEGA (?:DI|DEL|DELLA|DA)\b|\bDELEGAT[OA] (?:DA|DAL|DALLA|DI)\b|\bPER CONTO D|\bIN SOSTITUZIONE D|\bIN VECE D|\bAL POSTO D|\bIN RAPPRESENTANZA D|\bSOSTITUIT[OA]\b(?! DA)|\bCHI (?:SOSTITUISC|RAPPRESENT|DELEGA|HA DELEGATO)|\bRAPPRESENTAT[OA]\b|\bDA CHI\b|^DI CHI$/,
  head: /\bDIRIGENT|\bDS\b|\bPRESIDE\b|\bCAPO (?:DI |D )?ISTITUTO\b/,
  delegation: /\bDELEG/,
  delegating:
    /\bDELEGARE\b|\bDELEGHER|\bHA DELEGATO\b|\bINTEND\w+ DELEG|\bDELEGA (?:UN|QUALCUN|ALTR|A )|\bDI PERSONA\b|\bPERSONALMENTE\b/,
  ofOther:
    /\b(?:DEL|DELLA|DELL|DI) (?:\w+ )?(?:\w+ )?(?:DELEGAT[OA]|DELEGANTE|SOSTITUT[OA])\b|(?<!SUO |UN )\bDELEGAT[OA]$|\bDI CHI (?:SOSTITU|PARTECIP|RAPPRES|VERRA)/,
  absence:
    /\bDELEGA\b|\bDELEGH|\bDELEGARE\b|\bIMPOSSIBILIT|\bIMPEDI|\bASSENZ|\bNON (?:POTESSE|PUO|POTRA|PARTECIP|PRESENT)|\bSOSTITUZION/,
  personal: /\bPERSONAL|\bPRIVAT|\bINDIVIDUAL|\bSUO\b|\bSUA\b|\bPROPRI/,
  id: /^(?:ID|N|NR|NUM|NUMERO|PROGR|PROGRESSIVO|RESPONSE ID)(?: (?:DI )?(?:RISPOSTA|ISCRIZIONE|ORDINE|SCHEDA|PRATICA|RICHIESTA|RESPONSE ID))?$/,
  second:
    /\bALTERNATIV|\bSECONDA (?:SCELTA|PREFERENZA|OPZIONE)|\bRISERVA\b|\bSUBORDIN|\bREGGENZA\b|\bULTERIOR|\bTITOLARITA\b/,
  kindOf:
    /\bTIP[OI]\b(?! DI PARTECIP)|\bTIPOLOGIA\b|\bORDINE\b|\bGRADO\b|\bSTATALE\b|\bGESTIONE\b|\bGESTORE\b|\bCLASSE\b|\bSEZIONE\b|\bANNI\b|\bQUANT[IAEO]\b|\bNUMERO DI (?!TEL|CELL)|\bSITO\b|\bINDIRIZZO\b(?! E?)/,
  aside:
    /\bCOME (?:HA|HAI|E VENUT)|\bSAPUTO\b|\bPERCHE\b|\bMOTIV|\bTEM[AI]\b|\bARGOMENT|\bGIA (?:PARTECIP|FREQUENT)|\bPRECEDENT|\bMEZZO\b|\bTRASPORT|\bPARCHEGG|\bVALUT|\bSODDISF|\bGRADIMENT|\bALLEG|\bUPLOAD|\bCARICA (?:IL|LA|L|QUI)\b|\bATTESTAT|\bMODALITA\b/,
  confirm: /\bCONFERM\w* (?:E MAIL|EMAIL|MAIL|INDIRIZZO|POSTA|L|LA|DELL)|\bRIPET|\bRISCRIV|\bVERIFICA\b/,
  consent:
    /\bPRIVACY\b|\bINFORMATIVA\b|\bCONSENS|\bACCONSENT|\bAUTORIZZ|\bTRATTAMENTO\b|\bPRESA VISIONE\b|\bGDPR\b|\b2016 679\b|\bLIBERATORI|\bDICHIAR[OA]\b|\bACCETT/,
  taxCode: /\bCODICE FISCALE\b|\bCF\b|\bCOD FISC|\bTAX\b/,
  care: /\bALLERG|\bINTOLLER|\bDIET|\bALIMENTAR|\bMENU\b|\bPRANZ|\bPAST[OI]\b|\bBUFFET|\bCOFFEE|\bCATERING|\bVEGETARIAN|\bVEGAN|\bCELIAC|\bGLUTINE|\bDISABIL|\bACCESSIBIL|\bBARRIER|\bCARROZZ|\bSALUTE\b|\bPATOLOG|\bHANDICAP|\bESIGENZ|\bNECESSIT|\bMOTORI[AE]\b|\bLINGUA DEI SEGNI|\bLIS\b|\bSANITARI|\bCIBO\b|\bCIBI\b|\bBISOGN|\bSUPPORT|\bAUSILI\b|\bGRAVIDANZ|\bMEDIC/,
  notes:
    /\bNOT[EA]\b|\bOSSERVAZION|\bCOMMENT|\bSUGGERIMENT|\bRICHIEST|\bDOMAND|\bQUESIT|\bCOMUNICAZION|^ALTRO$|\bASPETTATIV|\bMESSAGGI|\bSEGNALAZ|\bAGGIUNG|\bPROPOST/,
  private:
    /\bNASCITA\b|\bNAT[OA] (?:A|IL)\b|\bRESIDEN|\bDOMICILI|\bSESSO\b|\bGENERE\b|\bETA\b|\bCITTADINANZ|\bCAP\b|^INDIRIZZO$|\bABITAZION|\bVIA\b|\bTITOLO DI STUDIO|\bANZIANITA/,
  technical:
    /\bSEED\b|\bLASTPAGE\b|\bLAST PAGE\b|\bULTIMA PAGINA\b|\bSTARTLANGUAGE\b|\bSTART ?DATE\b|\bDATESTAMP\b|\bIPADDR\b|\bINDIRIZZO IP\b|\bREFURL\b|\bSTART TIME\b|\bORA DI INIZIO\b|\bLAST MODIFIED\b|\bULTIM\w+ MODIFICA\b|\bPUNTEGGIO\b|\bTOTAL POINTS\b|\bTOTALE PUNTI\b|\bQUIZ\b|\bTOKEN\b|\bUSER AGENT\b|\bPOINTS\b|\bPUNTI\b|\bFEEDBACK\b|^STATO$|\bDURATA\b/,
} as const;

export type Concept = keyof typeof VOCABULARY;

/** The ideas that a title expresses, and those of its condition (`se delegato, …`) apart. */
export interface Ideas {
  readonly asks: ReadonlySet<Concept>;
  readonly condition: ReadonlySet<Concept>;
}

/** Whose answer is asked for is said outside brackets: `Partecipante (DS o suo delegato)` asks for the participant. */
const WHOSE: ReadonlySet<Concept> = new Set([
  'delegate',
  'principal',
  'head',
  'delegation',
  'delegating',
  'ofOther',
  'absence',
  'participant',
  'compiler',
]);

/** What a title is about. */
export function ideasOf({ asks, hint, condition }: Heading): Ideas {
  const told = [...conceptsIn(hint)].filter((concept) => !WHOSE.has(concept));
  return { asks: new Set([...conceptsIn(asks), ...told]), condition: conceptsIn(condition) };
}

function conceptsIn(words: string): Set<Concept> {
  const entries = Object.entries(VOCABULARY) as [Concept, RegExp][];
  return new Set(entries.filter(([, pattern]) => pattern.test(words)).map(([concept]) => concept));
}
