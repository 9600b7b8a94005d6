/** What a name says that is no school: a service 0–3, or a body (a comune, a cooperative, an office, a university). */
export type Guest = 'service' | 'body';

/** Words of schools that mean none here: `asilo nido`, `nido d'infanzia`, `servizi per l'infanzia`, `ufficio scuola`. */
const NO_SCHOOL =
  /\b(?:(?:ASIL[OI] )?(?:MICRO)?NID[OI](?: D INFANZIA)?|PRIMA INFANZIA|(?:SERVIZI|SERVIZIO|UFFICIO|SETTORE|AREA|CENTRO|COORDINAMENTO|ASSESSORATO)(?: (?:EDUCATIV[OI]|PUBBLICA|ISTRUZIONE|PER|ALL|ALLA|DELL|DELLA|DI|D|L|E))* (?:INFANZIA|SCUOLA|SCUOLE))\b/g;

const SCHOOL =
  /\b(?:SCUOL[AE]|SC|INFANZIA|INF|MATERN[AE]|MAT|ASIL[OI]|ICS?|I C|COMPRENSIV[OI]|COMPR?|CIRCOLO|DIDATTIC[AO]|D D|DD|ISTITUT[OI]|IST|PLESSO)\b/;

const SERVICE =
  /\b(?:NID[OI]|MICRO ?NID[OI]|SEZ(?:ION[EI])? PRIMAVERA|SPAZI?O? (?:GIOCO|GIOCHI|BAMBIN[OI]|BIMB[OI]|FAMIGLI[AE])|CENTR[OI] (?:PER )?(?:LE |LA |I )?(?:FAMIGLI[AE]|BAMBINI|BIMBI|PRIMA INFANZIA)|TEMPO (?:PER )?(?:LE )?FAMIGLI[AE]|PRIMA INFANZIA|SERVIZI?O? EDUCATIV[OI]|SERVIZI?O? (?:PER L |ALL )INFANZIA|LUDOTEC(?:A|HE)|BABY PARKING|TAGESMUTTER|ZEROTRE|(?:ZERO|0) (?:TRE|3))\b/;

const BODY =
  /^(?:COMUNE|CITTA (?:DI|METROPOLITANA)|PROVINCIA (?:DI|AUTONOMA)|REGIONE)\b|\b(?:UNIONE (?:DEI |DI )?COMUNI|UNIONE MONTANA|COMUNITA (?:MONTANA|SOCIALE)|COOPERATIV[AE]|COOP|ONLUS|IMPRESA SOCIALE|AZIENDA|ASST|ATS|ASL|ASP|UNIVERSITA|POLITECNICO|ATENEO|USR|UST|UAT|USP|UFFICI|UFFICIO|PROVVEDITORATO|FONDAZIONE|FISM|ASSOCIAZIONE|APS|ODV|CONSORZIO|ENTE|MINISTERO|MIM|MIUR|ASSESSORATO|SETTORE|MUNICIPIO|PARROCCHIA|DIOCESI|AMBITO (?:TERRITORIALE|SOCIALE|DISTRETTUALE|DI)|PIANO DI ZONA|CPT|COORDINAMENTO (?:PEDAGOGICO|TERRITORIALE)|COMITATO|SRL|SRLS|LIBER[OA] PROFESSIONISTA)\b/g;

/**
 * What the words of a name say it is, where that is no school; undefined where they name a school too (`nido e scuola
 * dell'infanzia`, `scuola comunale`), or say nothing of it.
 */
export function guestIn(words: readonly string[]): Guest | undefined {
  const text = words.join(' ');
  const rest = text.replace(NO_SCHOOL, ' ');
  if (SCHOOL.test(rest)) return undefined;
  if (SERVICE.test(text)) return 'service';
  return bodiesIn(text).size > 0 ? 'body' : undefined;
}

/** The words name a school, a service or a body: no person is called so. */
export const isNoPerson = (words: readonly string[]): boolean =>
  SCHOOL.test(words.join(' ')) || guestIn(words) !== undefined;

/** The words for bodies in a name. A body may be a listed place only where the list calls it by the same word. */
export function bodiesIn(text: string): ReadonlySet<string> {
  return new Set((text.match(BODY) ?? []).map((word) => (word.startsWith('COOP') ? 'COOP' : word)));
}
