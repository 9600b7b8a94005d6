import { squash } from '../text.js';

/** A province: its two letters, its name as the ministry writes it, its region. */
export interface Province {
  readonly letters: string;
  readonly name: string;
  readonly region: string;
}

// Letters, name and, after a slash, other spellings in use.
const BY_REGION: Readonly<Record<string, string>> = {
  ABRUZZO: "CH CHIETI, AQ L'AQUILA, PE PESCARA, TE TERAMO",
  BASILICATA: 'MT MATERA, PZ POTENZA',
  CALABRIA: 'CZ CATANZARO, CS COSENZA, KR CROTONE, RC REGGIO CALABRIA/REGGIO DI CALABRIA, VV VIBO VALENTIA',
  CAMPANIA: 'AV AVELLINO, BN BENEVENTO, CE CASERTA, NA NAPOLI, SA SALERNO',
  'EMILIA ROMAGNA':
    "BO BOLOGNA, FE FERRARA, FC FORLI'-CESENA/FORLI', MO MODENA, PR PARMA, PC PIACENZA, RA RAVENNA, " +
    "RE REGGIO EMILIA/REGGIO NELL'EMILIA, RN RIMINI",
  'FRIULI-VENEZIA G.': 'GO GORIZIA, PN PORDENONE, TS TRIESTE, UD UDINE',
  LAZIO: 'FR FROSINONE, LT LATINA, RI RIETI, RM ROMA, VT VITERBO',
  LIGURIA: 'GE GENOVA, IM IMPERIA, SP LA SPEZIA, SV SAVONA',
  LOMBARDIA:
    'BG BERGAMO, BS BRESCIA, CO COMO, CR CREMONA, LC LECCO, LO LODI, MB MONZA E DELLA BRIANZA/MONZA/MONZA E BRIANZA/' +
    'MONZA BRIANZA, MI MILANO, MN MANTOVA, PV PAVIA, SO SONDRIO, VA VARESE',
  MARCHE: 'AN ANCONA, AP ASCOLI PICENO, FM FERMO, MC MACERATA, PU PESARO E URBINO/PESARO',
  MOLISE: 'CB CAMPOBASSO, IS ISERNIA',
  PIEMONTE:
    'AL ALESSANDRIA, AT ASTI, BI BIELLA, CN CUNEO, NO NOVARA, TO TORINO, VB VERBANO-CUSIO-OSSOLA/VERBANIA, VC VERCELLI',
  PUGLIA: 'BA BARI, BT BARLETTA-ANDRIA-TRANI, BR BRINDISI, FG FOGGIA, LE LECCE, TA TARANTO',
  SARDEGNA: 'CA CAGLIARI, NU NUORO, OR ORISTANO, SS SASSARI, SU SUD SARDEGNA',
  SICILIA:
    'AG AGRIGENTO, CL CALTANISSETTA, CT CATANIA, EN ENNA, ME MESSINA, PA PALERMO, RG RAGUSA, SR SIRACUSA, TP TRAPANI',
  TOSCANA:
    'AR AREZZO, FI FIRENZE, GR GROSSETO, LI LIVORNO, LU LUCCA, MS MASSA-CARRARA/MASSA, PI PISA, PT PISTOIA, PO PRATO, SI SIENA',
  'TRENTINO-ALTO ADIGE': 'BZ BOLZANO, TN TRENTO',
  UMBRIA: 'PG PERUGIA, TR TERNI',
  "VALLE D' AOSTA": "AO AOSTA/VALLE D'AOSTA",
  VENETO: 'BL BELLUNO, PD PADOVA, RO ROVIGO, TV TREVISO, VE VENEZIA, VR VERONA, VI VICENZA',
};

// First letters of codes that are not those of the province today: Forlì, Pesaro, the three schools of Bolzano.
const CODE_LETTERS: Readonly<Record<string, string>> = { FO: 'FC', PS: 'PU', TB: 'BZ', LB: 'BZ', IB: 'BZ' };

const provinces = new Map<string, Province>();
for (const [region, list] of Object.entries(BY_REGION)) {
  for (const item of list.split(', ')) {
    const letters = item.slice(0, 2);
    const [name = '', ...others] = item.slice(3).split('/');
    const province = { letters, name, region };
    for (const spelling of [letters, name, ...others])
      provinces.set(spelling, province).set(squash(spelling), province);
  }
}

/** The province that a text names, by letters or by name: `MB`, `Monza e Brianza`, `(MB)`, `prov. di Como`. */
export function provinceOf(text: string): Province | undefined {
  const asWritten = provinces.get(text);
  if (asWritten) return asWritten;
  const name = squash(text);
  return provinces.get(name) ?? provinces.get(name.replace(/^PROV(?:INCIA)?(?:DI|DELLA)?/, ''));
}

/** The province that the first two letters of a codice meccanografico stand for. */
export function provinceOfCode(code: string): Province | undefined {
  const letters = code.slice(0, 2);
  return provinces.get(CODE_LETTERS[letters] ?? letters);
}

/** True if two texts name the same region: `Friuli-Venezia G.` and `FRIULI VENEZIA GIULIA` do. */
export function sameRegion(a: string, b: string): boolean {
  const [short = '', long = ''] = [squash(a), squash(b)].sort((x, y) => x.length - y.length);
  return short.length >= 5 && long.startsWith(short);
}
