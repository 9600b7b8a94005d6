import { isFoldedGivenName } from '../../domain/identity/names/given-names.js';
import { bareName } from '../../domain/people/titles.js';
import { remembered } from '../../domain/remembered.js';
import { fold } from '../../domain/text.js';
import { codeInside, isLikeSchoolCode } from '../values/codes.js';
import { readDateParts } from '../values/moments.js';
import { isMangledPhone } from '../values/phones.js';
import { readYesNo } from '../values/yes-no.js';

/** What a single value can look like; a value may have several shapes (`Milano` is a place, a province, perhaps a surname). */
export const SHAPES = [
  'email',
  'code',
  'codeAndName',
  'taxCode',
  'moment',
  'date',
  'phone',
  'number',
  'yesNo',
  'province',
  'letters',
  'words',
  'person',
  'named',
  'delegation',
  'given',
  'role',
  'school',
  'session',
  'cpt',
  'long',
] as const;
export type Shape = (typeof SHAPES)[number];

const ROLE =
  /\b(?:DIRIGENT|DS\b|DOCENT|INSEGNANT|MAESTR|EDUCATOR|EDUCATRIC|COORDINAT|PEDAGOGIST|PRESIDENT|DELEGAT|REFERENT|DSGA|COLLABORAT|VICARI|FORMATOR|TUTOR|RESPONSABIL|FUNZIONAR|ASSISTENT|AUSILIAR|REGGENT|PRESIDE\b|PSICOLOG|ATELIERIST|FUNZIONE STRUMENTALE|AMMINISTRATIV|(?:DOC|INS|EDUC|COORD|COLL)\b)/;
/** Words of a sentence that says who delegates whom. */
const DELEGATION =
  /\bDELEG|\bSOSTITU|\b(?:PER|IN) (?:CONTO|VECE|NOME|RAPPRESENTANZA|MIA VECE)\b|\bAL (?:MIO|SUO) POSTO\b|\bIO STESS[OA]\b|\bDI PERSONA\b|^NESSUN[OA]?\b/;
const SCHOOL =
  /\b(?:IC|ICS|IIS|IS|ISTITUT\w*|IST|SCUOL\w*|INFANZIA|MATERNA|NIDO|ASILO|MICRONIDO|PLESSO|DIREZIONE DIDATTICA|COMPRENSIVO|SEZIONE PRIMAVERA|POLO|PARITARIA|FONDAZIONE|COOPERATIVA|COOP|SPAZIO GIOCO|CENTRO|PRIMARIA|SERVIZI\w*)\b/;
const MONTH = 'GENNAIO|FEBBRAIO|MARZO|APRILE|MAGGIO|GIUGNO|LUGLIO|AGOSTO|SETTEMBRE|OTTOBRE|NOVEMBRE|DICEMBRE';
const WEEKDAY = 'LUNEDI|MARTEDI|MERCOLEDI|GIOVEDI|VENERDI|SABATO|DOMENICA|LUN|MAR|MER|GIO|VEN|SAB';
const SESSION = new RegExp(
  String.raw`\b(?:${MONTH})\b|\b(?:${WEEKDAY})\b.*\d|\b(?:LUNEDI|MARTEDI|MERCOLEDI|GIOVEDI|VENERDI|SABATO)\b|\bINCONTR[OI]\b|\bSESSION[EI]\b|\bEDIZION[EI]\b|\bTURNO\b|\b\d{1,2} \d{1,2} 20\d\d\b|\bORE \d|^\d{1,2} \d{1,2}\b.*\p{L}`,
  'u',
);
/** A name with something of the person behind it: `Rossi Maria, docente`. */
const NAMED = /^\p{Lu}[\p{L}'’]+(?: \p{L}[\p{L}'’]+){1,4} ?[,;(–-]/u;
const CPT = /\b(?:CPT|AMBITO|COORDINAMENTO|PIANO DI ZONA)\b/;
const TAX_CODE = /^[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]$/;
const PROVINCES =
  `AG AL AN AO AP AQ AR AT AV BA BG BI BL BN BO BR BS BT BZ CA CB CE CH CL CN CO CR CS CT CZ EN FC FE FG FI FM FR GE GO GR IM
  IS KR LC LE LI LO LT LU MB MC ME MI MN MO MS MT NA NO NU OR PA PC PD PE PG PI PN PO PR PT PU PV PZ RA RC RE RG RI RM RN RO SA
  SI SO SP SR SS SU SV TA TE TN TO TP TR TS TV UD VA VB VC VE VI VR VT VV`.split(/\s+/);
const PROVINCE_NAMES =
  'BERGAMO,BRESCIA,COMO,CREMONA,LECCO,LODI,MONZA,MONZA BRIANZA,MONZA E BRIANZA,MONZA E DELLA BRIANZA,MONZA E DELLA BRIANZA MB,MILANO,MANTOVA,PAVIA,SONDRIO,VARESE,TORINO,ROMA,NAPOLI,GENOVA,BOLOGNA,VENEZIA,VERONA,PADOVA,FIRENZE,BARI,PALERMO,CATANIA,NOVARA,PIACENZA,PARMA,TRENTO,BOLZANO'.split(
    ',',
  );
const PROVINCE = new Set([...PROVINCES, ...PROVINCE_NAMES]);

/** A person named with a title that is a role by itself, without it: `Ins. Chiara De Luca`. */
function untitled(value: string): string {
  if (!ROLE.test(fold(value))) return value;
  const bare = bareName(value);
  const words = fold(bare).split(' ');
  return words.length > 1 && words.some(isFoldedGivenName) && !ROLE.test(words.join(' ')) ? bare : value;
}

/** All the shapes that a value has; the same values are looked at by every kind of file. */
export const shapesOf = remembered((written: string): ReadonlySet<Shape> => {
  const value = untitled(written);
  const folded = fold(value);
  const shapes = new Set<Shape>();
  const mark = (shape: Shape, holds: boolean) => {
    if (holds) shapes.add(shape);
  };
  mark('email', /^\S+@\S+\.\S+$/.test(value) || folded === 'ANONYMOUS');
  mark('code', isLikeSchoolCode(value));
  mark('taxCode', TAX_CODE.test(folded.replaceAll(' ', '')));
  mark('phone', isPhone(value) && readDateParts(value, false) === undefined);
  mark('number', /^\d{1,7}$/.test(value));
  mark('yesNo', readYesNo(value) !== undefined);
  mark('province', PROVINCE.has(folded.replace(/^(?:PROVINCIA (?:DI )?|PROV )|\bPROVINCIA (?:DI )?/, '').trim()));
  mark('role', ROLE.test(folded) && folded.length < 90);
  mark('cpt', CPT.test(folded));
  mark('delegation', DELEGATION.test(folded));
  mark('long', value.length > 60);
  markDates(value, folded, mark);
  markNames(value, folded, mark);
  return shapes;
});

type Mark = (shape: Shape, holds: boolean) => void;

function markDates(value: string, folded: string, mark: Mark): void {
  const parts = readDateParts(value, true);
  const serial = /^\d{5}([.,]\d+)?$/.test(value);
  mark('moment', parts?.clock !== undefined && !(serial && !/[.,]/.test(value)));
  mark('date', parts !== undefined);
  mark('session', (!serial && parts !== undefined) || (SESSION.test(folded) && folded.length < 200));
}

function markNames(value: string, folded: string, mark: Mark): void {
  const words = folded.split(' ');
  const letters = /^[\p{L}\p{M}'’‘`´.,\- ]+$/u.test(value) && words.length <= 6 && value.length <= 50;
  const school = SCHOOL.test(folded.replace(/\b(?:\p{L} ){1,3}\p{L}\b/gu, (initials) => initials.replaceAll(' ', '')));
  const known = words.filter(isFoldedGivenName).length;
  const bare = letters && !school && !ROLE.test(folded);
  mark('letters', bare);
  mark('words', bare && words.length >= 2);
  mark('given', bare && known === words.length);
  mark('person', bare && known > 0 && known < words.length);
  mark('named', NAMED.test(value));
  mark('school', school);
  mark('codeAndName', words.length > 1 && (codeInside(value)?.rest.length ?? 0) >= 4);
}

const isPhone = (value: string): boolean => {
  const digits = value.replace(/\D/g, '').length;
  return (
    isMangledPhone(value) ||
    (/^[+(]?[\d\s./()+-]+$/.test(value) && digits >= 6 && digits <= 14 && !/^\d{5}[.,]/.test(value))
  );
};
