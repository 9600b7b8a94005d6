import { schoolCode } from './codes.js';
import type { CsvTable } from './csv.js';
import { type Institute, makeClosedInstitute, type PrivateNursery, type SiteType } from './schools.js';
import {
  belfioreCode,
  ministrySpelling,
  OTHER_PROVINCE,
  OTHER_PROVINCE_LETTERS,
  OTHER_REGION,
  PROVINCE,
  REGION,
} from './territory.js';

const NONE = 'Non Disponibile';
const AREA = 'NORD OVEST';

const STATE_TITLES =
  'ANNOSCOLASTICO,AREAGEOGRAFICA,REGIONE,PROVINCIA,CODICEISTITUTORIFERIMENTO,DENOMINAZIONEISTITUTORIFERIMENTO,CODICESCUOLA,DENOMINAZIONESCUOLA,INDIRIZZOSCUOLA,CAPSCUOLA,CODICECOMUNESCUOLA,DESCRIZIONECOMUNE,DESCRIZIONECARATTERISTICASCUOLA,DESCRIZIONETIPOLOGIAGRADOISTRUZIONESCUOLA,INDICAZIONESEDEDIRETTIVO,INDICAZIONESEDEOMNICOMPRENSIVO,INDIRIZZOEMAILSCUOLA,INDIRIZZOPECSCUOLA,SITOWEBSCUOLA,SEDESCOLASTICA'.split(
    ',',
  );
const PRIVATE_TITLES =
  'ANNOSCOLASTICO,AREAGEOGRAFICA,REGIONE,PROVINCIA,CODICESCUOLA,DENOMINAZIONESCUOLA,INDIRIZZOSCUOLA,CAPSCUOLA,CODICECOMUNESCUOLA,DESCRIZIONECOMUNE,DESCRIZIONETIPOLOGIAGRADOISTRUZIONESCUOLA,INDIRIZZOEMAILSCUOLA,INDIRIZZOPECSCUOLA,SITOWEBSCUOLA'.split(
    ',',
  );
const TYPE_NAMES: Readonly<Record<SiteType, string>> = {
  AA: 'SCUOLA INFANZIA',
  EE: 'SCUOLA PRIMARIA',
  MM: 'SCUOLA PRIMO GRADO',
};

interface Where {
  readonly region: string;
  readonly province: string;
}
const HERE: Where = { region: REGION, province: PROVINCE };
const NEXT_DOOR: Where = { region: OTHER_REGION, province: OTHER_PROVINCE };

/** The ministry's registry of state schools, this year's: all regions, so the region next door as well. */
export const stateRegistry = (institutes: readonly Institute[]): CsvTable => [
  STATE_TITLES,
  ...institutes.flatMap((institute) => stateRows('202526', HERE, institute)),
  ...stateRows('202526', NEXT_DOOR, instituteNextDoor()),
];

/** Last year's: with an institute that has been merged since. */
export const lastYearRegistry = (institutes: readonly Institute[]): CsvTable => [
  STATE_TITLES,
  ...[...institutes, makeClosedInstitute()].flatMap((institute) => stateRows('202425', HERE, institute)),
  ...stateRows('202425', NEXT_DOOR, instituteNextDoor()),
];

/** The ministry's registry of paritarie. */
export const privateRegistry = (nurseries: readonly PrivateNursery[]): CsvTable => [
  PRIVATE_TITLES,
  ...nurseries.map(({ code, name, municipality }, index) => [
    ...['202526', AREA, REGION, PROVINCE, code, name],
    ...place(municipality, index),
    'SCUOLA INFANZIA NON STATALE',
    index % 3 === 0 ? NONE : `INFANZIA${code.slice(4, 7)}@PARITARIE.EXAMPLE`,
    NONE,
    NONE,
  ]),
];

function stateRows(year: string, { region, province }: Where, institute: Institute): string[][] {
  const row = (code: string, name: string, type: string, municipality: string, number: number): string[] => {
    const itself = code === institute.code;
    return [
      ...[year, AREA, region, province, institute.code, institute.name, code, name],
      ...place(municipality, number),
      ...['NORMALE', type, itself ? 'SI' : 'NO', NONE, `${institute.code}@istruzione.example`],
      ...[itself ? `${institute.code.toLowerCase()}@pec.istruzione.example` : NONE, NONE, 'NO'],
    ];
  };
  return [
    row(institute.code, institute.name, 'ISTITUTO COMPRENSIVO', institute.municipality, 1),
    ...institute.sites.map((site, index) =>
      row(site.code, site.name, TYPE_NAMES[site.type], site.municipality, index + 2),
    ),
  ];
}

const STREETS = ['VIA ROMA', 'VIA DEI MILLE', "PIAZZA LIBERTA'", 'VIA DELLE SCUOLE', 'VIALE EUROPA'];

function place(municipality: string, number: number): string[] {
  const street = `${STREETS[number % STREETS.length]} ${number * 3 + 2}`;
  const postalCode = `00${belfioreCode(municipality).slice(1)}`;
  return [street, postalCode, belfioreCode(municipality), ministrySpelling(municipality)];
}

const instituteNextDoor = (): Institute => ({
  code: schoolCode(OTHER_PROVINCE_LETTERS, 'IC', '810', '00'),
  name: 'IC SELVALUNGA CENTRO',
  municipality: 'Selvalunga',
  sites: [
    {
      code: schoolCode(OTHER_PROVINCE_LETTERS, 'AA', '810', '01'),
      name: 'INFANZIA LO SCOIATTOLO',
      type: 'AA',
      municipality: 'Selvalunga',
    },
  ],
});
