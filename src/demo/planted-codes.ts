import { mistyped, schoolCode } from './codes.js';
import type { Plant, Planter } from './plant.js';
import { makeClosedInstitute, type SiteType } from './schools.js';
import { OTHER_PROVINCE_LETTERS, PROVINCE_LETTERS } from './territory.js';

const NOWHERE = { code: '', municipality: '' };

/** Codes and schools written as people write them. */
export function plantedCodes({ teacher, institute }: Planter): Plant[] {
  const codeOf = (position: number): string => institute(position).code;
  const siteOf = (position: number, type: SiteType): string =>
    institute(position).sites.find((site) => site.type === type)?.code ?? '';
  return [
    {
      what: 'Codice in minuscolo, con uno spazio in mezzo: letto senza dire nulla.',
      answers: [
        teacher(6, ['Albricci', 'Noemi'], { code: ` ${codeOf(6).slice(0, 4)} ${codeOf(6).slice(4)}`.toLowerCase() }),
      ],
    },
    {
      what: 'Lettera O al posto dello zero: è l’unica correzione sicura.',
      rule: 'REG-03',
      answers: [
        teacher(7, ['Bertazzoli', 'Agnese'], { code: codeOf(7).slice(0, 4) + codeOf(7).slice(4).replaceAll('0', 'O') }),
      ],
    },
    {
      what: 'Cifra sbagliata nel codice: il carattere finale non torna, si propone il codice vicino dello stesso comune.',
      rule: 'REG-03',
      answers: [teacher(13, ['Cavagnari', 'Elvira'], { code: mistyped(codeOf(13)) })],
    },
    {
      what: 'Codice ben formato di una scuola che non è nell’anagrafe.',
      rule: 'REG-03',
      answers: [teacher(13, ['Dallatorre', 'Mirella'], { code: schoolCode(PROVINCE_LETTERS, 'IC', '888', '00') })],
    },
    {
      what: 'Codice troncato.',
      rule: 'REG-01',
      answers: [teacher(18, ['Fregonese', 'Ivana'], { code: codeOf(18).slice(0, 6) })],
    },
    {
      what: 'Codice del plesso dell’infanzia al posto di quello dell’istituto.',
      rule: 'REG-05',
      answers: [teacher(15, ['Gasparotto', 'Luciana'], { code: siteOf(15, 'AA') })],
    },
    {
      what: 'Codice della secondaria dello stesso istituto.',
      rule: 'REG-05',
      answers: [teacher(22, ['Lovisetto', 'Marisa'], { code: siteOf(22, 'MM') })],
    },
    {
      what: 'Solo «IC Manzoni»: in provincia sono tre.',
      rule: 'REG-12',
      answers: [teacher(0, ['Malavolti', 'Ines'], { ...NOWHERE, institution: 'IC Manzoni' })],
    },
    {
      what: 'Solo il nome, ma con il comune: l’istituto si riconosce.',
      answers: [teacher(8, ['Nespolini', 'Carlotta'], { ...NOWHERE, institution: 'I.C. "A. Manzoni" di Borgofiume' })],
    },
    {
      what: 'Paritaria «San Giuseppe» senza codice e senza comune: sono tre.',
      rule: 'REG-12',
      answers: [teacher(0, ['Orsolani', 'Suor Agata'], { ...NOWHERE, institution: 'Scuola San Giuseppe' })],
    },
    {
      what: 'Codice di un istituto soppresso l’estate scorsa: c’è solo nell’anagrafe dell’anno prima.',
      rule: 'REG-08',
      answers: [
        teacher(25, ['Pedrazzini', 'Loredana'], { code: makeClosedInstitute().code, institution: 'IC Vigolò Alto' }),
      ],
    },
    {
      what: 'Istituto di un’altra regione.',
      rule: 'REG-06',
      answers: [
        teacher(0, ['Quaranta', 'Livia'], {
          code: schoolCode(OTHER_PROVINCE_LETTERS, 'IC', '810', '00'),
          institution: 'IC Selvalunga Centro',
          municipality: 'Selvalunga',
        }),
      ],
    },
    {
      what: 'Istituto comprensivo senza scuola dell’infanzia: non è tra i destinatari.',
      rule: 'REG-07',
      answers: [teacher(36, ['Ravanelli', 'Bruna'])],
    },
    {
      what: 'Lo stesso comune scritto in tre modi: Vigolò, VIGOLO’ e Vigolo.',
      answers: ["VIGOLO'", 'Vigolo', 'Vigolò'].map((municipality, index) =>
        teacher(25, ['Scaramella', ['Adele', 'Berta', 'Cinzia'][index] as string], { municipality }),
      ),
    },
  ];
}
