/** A service for children from 0 to 3: it has the office's own id, never a codice meccanografico. */
export interface Service {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly municipality: string;
  readonly manager: string;
}

const SERVICES: readonly (readonly [string, string, string, string])[] = [
  ['Nido comunale Il Girasole', 'Nido', 'Montalto', 'Comune di Montalto'],
  ['Nido comunale La Lumachina', 'Nido', 'Montalto', 'Comune di Montalto'],
  ['Micronido Piccoli Passi', 'Micronido', 'Rocca Serena', 'Cooperativa Sociale Il Melograno'],
  ['Centro prima infanzia Girotondo', 'Centro per la prima infanzia', 'Fontanarsa', 'Comune di Fontanarsa'],
  ['Nido comunale La Trottola', 'Nido', 'Borgofiume', 'Comune di Borgofiume'],
  ['Nido Bimbi & Co.', 'Nido', 'Mottabella', 'Bimbi & Co. s.r.l.'],
  ['Nido famiglia La Casetta', 'Nido famiglia', 'Isola Verdina', 'Associazione La Casetta'],
  ['Nido comunale Raggio di Sole', 'Nido', 'Castelrovere', 'Comune di Castelrovere'],
  ['Sezione primavera Le Primule', 'Sezione primavera', 'Castelrovere', 'Cooperativa Sociale Il Melograno'],
  ['Micronido La Città dei Bruchi', 'Micronido', 'Corteselva', 'Cooperativa Sociale Il Bruco'],
  ['Nido comunale La Vela', 'Nido', 'Lagoscuro', 'Comune di Lagoscuro'],
  ['Nido aziendale Il Nuvolo', 'Nido', 'Santa Perla', 'Cartiera di Santa Perla S.p.A.'],
  ['Nido comunale Il Larice', 'Nido', 'Altavena', 'Comune di Altavena'],
  ['Micronido Le Nuvole', 'Micronido', 'Sopraselva', 'Parrocchia di Sopraselva – ente gestore'],
  ['Nido comunale La Giostra', 'Nido', 'Pianaura', 'Comune di Pianaura'],
];

/** The fifteen services of the office's list. */
export const makeServices = (): Service[] =>
  SERVICES.map(([name, type, municipality, manager], index) => ({
    id: `S${String(index + 1).padStart(3, '0')}`,
    name,
    type,
    municipality,
    manager,
  }));
