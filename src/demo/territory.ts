/** A region and a province that are on no map; so are their comuni, and their letters on no car. */
export const REGION = 'VALDORIA';
export const PROVINCE = 'MONTALTO';
export const PROVINCE_LETTERS = 'MX';
/** The region next door, present in the national registry as every other region is. */
export const OTHER_REGION = 'PIANDOLCE';
export const OTHER_PROVINCE = 'SELVALUNGA';
export const OTHER_PROVINCE_LETTERS = 'QX';

/** The territory of a CPT; the first comune is the lead one. */
export interface Area {
  readonly cpt: string;
  readonly name: string;
  readonly municipalities: readonly [string, ...string[]];
}

/** The six CPT of the province. Trebisola belongs to none: the office has still to say which. */
export const AREAS: readonly Area[] = [
  {
    cpt: 'CPT1',
    name: "CPT dell'Ambito di Montalto",
    municipalities: ['Montalto', 'Rocca Serena', "Pian dell'Orto", 'Fontanarsa', 'San Giorio al Ponte', 'Cascinalta'],
  },
  {
    cpt: 'CPT2',
    name: 'CPT Ambito di Borgofiume',
    municipalities: ['Borgofiume', "Ca' de' Salici", 'Pontelungo Verdina', 'Isola Verdina', 'Mottabella'],
  },
  {
    cpt: 'CPT3',
    name: "Coordinamento Pedagogico Territoriale per l'ambito di Castelrovere",
    municipalities: [
      'Castelrovere',
      "Sant'Elmo in Colle",
      'Vallombrina',
      "Torre d'Aquilone",
      'Corteselva',
      'Frassinalto',
    ],
  },
  {
    cpt: 'CPT4',
    name: 'CPT Ambito di Lagoscuro',
    municipalities: ['Lagoscuro', 'Limonsola', 'Santa Perla', 'Portovasco', 'Rivalunga'],
  },
  {
    cpt: 'CPT5',
    name: "C.P.T. dell'Ambito di Altavena",
    municipalities: ['Altavena', 'Pietracalda', 'Monte Zefiro', 'Roncalbello', 'Vigolò', 'Sopraselva'],
  },
  {
    cpt: 'CPT6',
    name: 'CPT Ambito di Pianaura',
    municipalities: ['Pianaura', 'Campofreddo Basso', 'Melzana', 'Gorlabella', 'Cornarè', 'Ossalba'],
  },
];
export const WITHOUT_CPT = 'Trebisola';

const MUNICIPALITIES = [...AREAS.flatMap(({ municipalities }) => municipalities), WITHOUT_CPT];

/** CPT of a comune, undefined for the one that has none. */
export const areaOf = (municipality: string): Area | undefined =>
  AREAS.find(({ municipalities }) => municipalities.includes(municipality));

/** A cadastral code (Belfiore) for a comune; no real comune has one beginning by X. */
export const belfioreCode = (municipality: string): string =>
  `X${String(101 + MUNICIPALITIES.indexOf(municipality)).padStart(3, '0')}`;

/** Spelling of the ministry: capitals, accents as apostrophes. */
export const ministrySpelling = (text: string): string =>
  text
    .toUpperCase()
    .normalize('NFD')
    .replace(/\u0300|\u0301/g, "'");
