import { schoolCode } from './codes.js';
import { PROVINCE_LETTERS } from './territory.js';

/** A plesso of an institute. */
interface Site {
  readonly code: string;
  readonly name: string;
  readonly type: SiteType;
  readonly municipality: string;
}
export type SiteType = 'AA' | 'EE' | 'MM';

export interface Institute {
  readonly code: string;
  /** `IC A. MANZONI`, as the ministry writes it. */
  readonly name: string;
  readonly municipality: string;
  readonly sites: readonly Site[];
}

/** A paritaria: no institute above it. */
export interface PrivateNursery {
  readonly code: string;
  readonly name: string;
  readonly municipality: string;
}

// Dedication, comune, comune of the second nursery where it has one. The last five have no nursery.
const INSTITUTES: readonly (readonly [string, string, string?])[] = [
  ['A. MANZONI', 'Montalto', 'Montalto'],
  ['G. RODARI', 'Montalto', 'Rocca Serena'],
  ['VIA DEI TIGLI', 'Montalto'],
  ['L. DA VINCI', 'Montalto', 'Montalto'],
  ['D. ALIGHIERI', 'Rocca Serena', "Ca' de' Salici"],
  ['G. PASCOLI', 'Fontanarsa', "Pian dell'Orto"],
  ['SAN GIORIO AL PONTE', 'San Giorio al Ponte'],
  ['CASCINALTA', 'Cascinalta'],
  ['ALESSANDRO MANZONI', 'Borgofiume', 'Borgofiume'],
  ['G. VERDI', 'Borgofiume', 'Isola Verdina'],
  ["CA' DE' SALICI", "Ca' de' Salici"],
  ['PONTELUNGO', 'Pontelungo Verdina', 'Mottabella'],
  ['MOTTABELLA', 'Mottabella', 'Lagoscuro'],
  ['M. MONTESSORI', 'Castelrovere', 'Castelrovere'],
  ['C. COLLODI', 'Castelrovere'],
  ['S. ELMO IN COLLE', "Sant'Elmo in Colle", 'Vallombrina'],
  ["TORRE D'AQUILONE", "Torre d'Aquilone"],
  ['CORTESELVA', 'Corteselva', 'Frassinalto'],
  ['A. VOLTA', 'Lagoscuro', 'Limonsola'],
  ['I. CALVINO', 'Lagoscuro'],
  ['SANTA PERLA', 'Santa Perla', 'Portovasco'],
  ['RIVALUNGA', 'Rivalunga'],
  ['A.MANZONI', 'Altavena', 'Pietracalda'],
  ['G. GALILEI', 'Altavena'],
  ['MONTE ZEFIRO', 'Monte Zefiro', 'Roncalbello'],
  ["VIGOLO' 'DON BOSCO'", 'Vigolò'],
  ['SOPRASELVA', 'Sopraselva'],
  ['E. DE AMICIS', 'Pianaura', 'Pianaura'],
  ['VIA DANTE', 'Pianaura'],
  ['CAMPOFREDDO', 'Campofreddo Basso'],
  ['MELZANA', 'Melzana'],
  ["CORNARE'", 'Cornarè'],
  ["1' IC OSSALBA", 'Ossalba'],
  ['TREBISOLA', 'Trebisola'],
  ['ISOLA VERDINA', 'Isola Verdina'],
  ['G. UNGARETTI', 'Montalto'],
  ['G. LEOPARDI', 'Borgofiume'],
  ['E. MONTALE', 'Castelrovere'],
  ['F. PETRARCA', 'Lagoscuro'],
  ['L. ARIOSTO', 'Pianaura'],
];
const WITH_NURSERY = 35;
const LOWER_SECONDARY = 28;

const NURSERY_NAMES = ['ARCOBALENO', 'IL GIRASOLE', 'B. MUNARI', 'PETER PAN', 'LA COCCINELLA', 'R. AGAZZI', 'COLLODI'];

/** The forty institutes with their 120 plessi. */
export const makeInstitutes = (letters = PROVINCE_LETTERS): Institute[] =>
  INSTITUTES.map(([dedication, municipality, second], index) => {
    const core = String(801 + index);
    const nurseries = index < WITH_NURSERY ? [municipality, ...(second ? [second] : [])] : [];
    return {
      code: schoolCode(letters, 'IC', core, '00'),
      name: dedication.includes('IC ') ? dedication : `IC ${dedication}`,
      municipality,
      sites: [
        ...nurseries.map((place, at) => nursery(letters, core, at, index, place)),
        site(letters, 'EE', core, `PRIMARIA ${dedication}`, municipality),
        ...(index < LOWER_SECONDARY ? [site(letters, 'MM', core, `SECONDARIA ${dedication}`, municipality)] : []),
      ],
    };
  });

const nursery = (letters: string, core: string, at: number, index: number, municipality: string): Site => ({
  code: schoolCode(letters, 'AA', core, `0${at + 1}`),
  name: `INFANZIA ${NURSERY_NAMES[(index * 2 + at) % NURSERY_NAMES.length]}`,
  type: 'AA',
  municipality,
});

const site = (letters: string, type: SiteType, core: string, name: string, municipality: string): Site => ({
  code: schoolCode(letters, type, core, '01'),
  name,
  type,
  municipality,
});

/** An institute merged into another last summer: last year's registry has it, this year's has not. */
export function makeClosedInstitute(): Institute {
  return {
    code: schoolCode(PROVINCE_LETTERS, 'IC', '845', '00'),
    name: "IC VIGOLO' ALTO",
    municipality: 'Vigolò',
    sites: [
      {
        code: schoolCode(PROVINCE_LETTERS, 'AA', '845', '01'),
        name: 'INFANZIA LE BETULLE',
        type: 'AA',
        municipality: 'Vigolò',
      },
    ],
  };
}

const PRIVATE_NURSERIES: readonly (readonly [string, string])[] = [
  ['SAN GIUSEPPE', 'Montalto'],
  ['SAN GIUSEPPE', 'Borgofiume'],
  ['SAN GIUSEPPE', 'Lagoscuro'],
  ["SCUOLA DELL'INFANZIA", 'Cascinalta'],
  ["SCUOLA DELL'INFANZIA", 'Gorlabella'],
  ['MARIA BAMBINA', 'Castelrovere'],
  ['ASILO INFANTILE "GLI ANGELI CUSTODI"', 'Altavena'],
  ['SACRO CUORE', 'Pianaura'],
  ['FONDAZIONE ASILO LUIGI FERRABOSCHI', 'Frassinalto'],
  ['CASA DEI BAMBINI', 'Montalto'],
  ['SANTA LUCIA', 'Sopraselva'],
  ["L'AQUILONE", "Torre d'Aquilone"],
  ['DIVINA PROVVIDENZA', 'Ossalba'],
  ['IL PICCOLO PRINCIPE', 'Limonsola'],
];

/** Fourteen paritarie, three of them called San Giuseppe. */
export const makePrivateNurseries = (): PrivateNursery[] =>
  PRIVATE_NURSERIES.map(([name, municipality], index) => ({
    // The newer paritarie, with 500 in the middle, have no check character: ours never end their core in 5.
    code: schoolCode(PROVINCE_LETTERS, '1A', `${11 + index}1`, '00'),
    name,
    municipality,
  }));
