import type { Random } from './random.js';

/** Somebody who does not exist. */
export interface Someone {
  readonly surname: string;
  readonly givenName: string;
}

const WOMEN =
  `Alessandra Alice Anna Antonella Arianna Barbara Beatrice Bianca Camilla Carla Caterina Cecilia Chiara Claudia
  Cristina Daniela Debora Elena Elisa Emanuela Erica Federica Flavia Francesca Gabriella Giada Gloria Ilaria Irene Laura
  Letizia Lidia Lorena Lucia Luisa Manuela Marina Marta Michela Monica Nadia Nicoletta Paola Patrizia Raffaella Roberta
  Rosa Sara Serena Silvia Simona Sofia Sonia Stefania Tiziana Valentina Valeria Vanessa Veronica Viviana`.split(/\s+/);

const MEN = `Alberto Andrea Carlo Claudio Davide Enrico Fabio Filippo Gianluca Giorgio Lorenzo Luca Marco Massimo Matteo
  Mauro Michele Paolo Pietro Roberto Simone Stefano Tommaso Vincenzo`.split(/\s+/);

const SURNAMES = `Barbieri Basile Bassi Battaglia Bellini Benedetti Bernardi Bertolini Bianchi Bonetti Bosco Bruni Bruno
  Caputo Carboni Caruso Castelli Cattaneo Cavalli Conte Conti Coppola Costa Damico Deangelis Donati Esposito Fabbri
  Farina Ferrara Ferrari Ferretti Ferri Fiore Fontana Fumagalli Galli Gallo Garofalo Gatti Gentile Giordano Giuliani
  Grassi Grasso Greco Guerra Guidi Leone Lombardi Lombardo Longo Mancini Marchetti Mariani Marini Marino Martinelli
  Martini Mauri Mazza Melis Messina Milani Montanari Monti Morelli Moretti Mosca Napolitano Negri Neri Olivieri Orlando
  Pace Pagano Palmieri Palumbo Parisi Pellegrini Pellegrino Piras Poli Ricci Rinaldi Riva Rizzi Rizzo Romano Romeo
  Rossetti Rossi Ruggiero Russo Sala Salvi Sanna Santini Santoro Serra Silvestri Sorrentino Testa Valente Valentini
  Villa Villani Vitale Vitali Zanella`.split(/\s+/);

// Names as names really are: particles, apostrophes, accents, letters that no Italian keyboard has.
const UNUSUAL_SURNAMES = [
  'De Luca',
  "D'Angelo",
  "Dell'Orto",
  'Lo Presti',
  'Di Stefano',
  'Della Valle',
  'Bonfà',
  'Cantù',
  'Popović',
  'Şerban',
  'Łukasik',
  'Van Houten',
];
const UNUSUAL_NAMES = ['Maria Grazia', 'Anna Maria', 'Niccolò', 'Maria José', 'Zoè', 'Desirée', 'Ștefania'];

/** Draws people, each with a name that nobody drawn before has. */
export function nameMaker(random: Random): () => Someone {
  const taken = new Set<string>();
  const draw = (): Someone => ({
    surname: random.pick(random.below(12) === 0 ? UNUSUAL_SURNAMES : SURNAMES),
    givenName: random.pick(random.below(15) === 0 ? UNUSUAL_NAMES : random.below(8) === 0 ? MEN : WOMEN),
  });
  return () => {
    for (;;) {
      const someone = draw();
      const name = `${someone.surname} ${someone.givenName}`;
      if (taken.has(name)) continue;
      taken.add(name);
      return someone;
    }
  };
}
