import { describe, expect, test } from 'vitest';
import { nameWords } from '../../../src/domain/places/name-words.js';

const guestOf = (name: string) => nameWords(name).guest;

describe('what a name says that is no school', () => {
  test.each([
    'Nido comunale',
    "Nido d'infanzia «Il Pulcino»",
    "Asilo nido d'infanzia comunale",
    'ASILI NIDO COMUNALI',
    'Micro-nido Primi Passi',
    'Micronido aziendale',
    'Spazio Gioco Arcobaleno',
    'Centro per le famiglie',
    'Centro Famiglie di Boscoverde',
    'Sezione primavera Girotondo',
    'Servizi educativi 0-3',
    "Servizi per l'infanzia del comune",
    'Cooperativa Sole, asilo nido La Luna',
    'Comune di Boscoverde - Nido comunale',
    'Tempo per le famiglie',
  ])('a service: %s', (name) => expect(guestOf(name)).toBe('service'));

  test.each([
    'Comune di Boscoverde',
    'Comune Boscoverde - Ufficio scuola',
    'Ufficio Scuola Comune di Boscoverde',
    'Settore istruzione, Comune di Boscoverde',
    "Unione dei Comuni Lombarda Valle d'Oro",
    'Coop. Soc. Il Sole',
    'COOPERATIVA SOCIALE GIROTONDO ONLUS',
    'Azienda speciale consortile',
    'ASST Lecco',
    'ATS Brianza',
    'Università degli Studi di Milano-Bicocca',
    'USR Lombardia',
    'Ufficio Scolastico Territoriale di Lecco',
    'Fondazione Brusa',
    'FISM Lecco',
    'FISM provinciale',
    'CPT Lecco',
    'Città di Boscoverde',
    'Parrocchia di San Fermo',
  ])('a body: %s', (name) => expect(guestOf(name)).toBe('body'));

  test.each([
    'Nido e scuola dell’infanzia Prato Fiorito',
    "Nido integrato alla scuola dell'infanzia San Fermo",
    "Scuola dell'infanzia comunale di Boscoverde",
    "Scuola dell'infanzia del Comune di Boscoverde",
    'Scuola materna Fondazione Brusa',
    'Asilo infantile Fondazione Brusa',
    "Scuola dell'infanzia FISM San Fermo",
    'Scuola Primavera',
    'IC Boscoverde',
    'I.C. Via Regione Siciliana',
    'Istituto Comprensivo Unità d’Italia',
    'Manzoni, Comune di Boscoverde',
    'Infanzia Unione Europea',
    'Girotondo',
    'Direzione didattica',
  ])('perhaps a school: %s', (name) => expect(guestOf(name)).toBeUndefined());

  test('a school called Primavera keeps its name; a sezione primavera is a service', () => {
    expect(nameWords('Scuola Primavera').words).toEqual(['PRIMAVERA']);
    expect(nameWords('Sezione primavera Girotondo')).toMatchObject({ words: ['GIROTONDO'], guest: 'service' });
  });
});
