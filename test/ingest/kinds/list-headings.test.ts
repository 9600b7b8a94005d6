import { expect, test } from 'vitest';
import { batchOf, tableFrom, tableOf } from '../tables.js';

/** What each column fills, by its letter. */
const fieldsOf = async (text: string) => {
  const { kind, columns } = await batchOf(tableFrom(text));
  return [kind, ...columns.map(({ field }) => field ?? '-')];
};

test.each([
  [
    'CODICE MECCANOGRAFICO DELL’ISTITUZIONE SCOLASTICA;DENOMINAZIONE COMPLETA;COMUNE DI UBICAZIONE DELLA SEDE LEGALE;INDIRIZZO DI POSTA ELETTRONICA ORDINARIA (PEO);INDIRIZZO DI POSTA ELETTRONICA CERTIFICATA (PEC);CODICE FISCALE ISTITUTO',
    'LCIC80100X;IC Uno;Lecco;lcic80100x@istruzione.it;lcic80100x@pec.istruzione.it;92012340135',
    ['schools', 'code', 'name', 'municipality', 'email', 'pec', '-'],
  ],
  [
    'Istituto: codice;Istituto: denominazione;Sede: codice;Sede: denominazione;Sede: comune;Sede: referente',
    'LCIC80100X;IC Uno;LCAA80101T;Infanzia Due;Lecco;Rossi Anna',
    ['schools', 'instituteCode', 'instituteName', 'code', 'name', 'municipality', '-'],
  ],
  [
    'Id servizio;Denominazione del servizio;Tipologia unità d’offerta;Comune in cui è ubicata la struttura;Ente titolare/gestore;Referente;Fax;Posta elettronica',
    'N1;Nido Alfa;nido;Lecco;Comune di Lecco;Rossi Anna;0341 123456;alfa@nido.example',
    ['services', 'id', 'name', 'type', 'municipality', 'manager', '-', '-', 'email'],
  ],
  [
    'COD_MECC_SEDE;DENOM_SEDE;COGNOME_DS;NOME_DS;TIPO_INCARICO;DT_INIZIO_INC;DT_FINE_INC;EMAIL_DS;EMAIL_IST',
    'LCIC80100X;IC Uno;Rossi;Anna;titolare;01/09/2025;31/08/2028;anna.rossi@scuola.example;lcic80100x@istruzione.it',
    ['heads', 'instituteCode', '-', 'surname', 'givenName', 'kind', 'from', 'to', 'email', '-'],
  ],
  [
    'School code;School;Surname;First name;Appointment type;Start date;End date',
    'LCIC80100X;IC Uno;Rossi;Anna;titolare;01/09/2025;31/08/2028',
    ['heads', 'instituteCode', '-', 'surname', 'givenName', 'kind', 'from', 'to'],
  ],
  [
    'Codice identificativo del CPT;Denominazione del Coordinamento Pedagogico Territoriale;Comune capofila dell’ambito;Elenco dei comuni afferenti all’ambito;Presidente in carica;Data di inizio del mandato;Scade il',
    'C1;CPT di Lecco;Lecco;Lecco, Malgrate;Rossi Anna;03/10/2024;02/10/2027',
    ['cpts', 'code', 'name', 'leadMunicipality', 'municipalities', 'presidentSurname', 'mandateFrom', 'mandateTo'],
  ],
  [
    'Codice / Code;Data/Datum;Ora di inizio;Orario di conclusione;Di cosa si parla;Presso;Adesioni entro;N. max iscritti;Relatrice/Relatore;Tutor d’aula',
    'I1;12/03/2026;9:00;12:30;Il curricolo;Auditorium;05/03/2026;80;Neri Ugo;Rossi Anna',
    ['sessions', 'code', 'date', 'start', 'end', 'title', 'venue', 'deadline', 'seats', 'speakers', '-'],
  ],
  [
    'Cod. mecc.;DS che delega;Persona delegata (cognome e nome);Qualifica del delegato;A che incontro;Data di sottoscrizione dell’atto;Prot.;del;Istruttore della pratica',
    'LCIC80100X;Rossi Anna;Neri Ugo;docente;I1;01/03/2026;123/U;02/03/2026;Riva Elena',
    ['acts', 'code', 'principal', 'delegate', '-', 'session', 'actDate', 'protocol', 'protocolDate', '-'],
  ],
])('%s', async (titles, row, expected) => {
  expect(await fieldsOf([titles, row, row, row].join('\n'))).toEqual(expected);
});

test('what stands under a group of somebody else is not the president’s', async () => {
  const titles = ['Codice CPT', 'Comuni', 'Nominativo', 'E-mail', 'Cognome'];
  const table = tableOf(titles, [['C1', 'Lecco', 'Rossi Anna', 'a.rossi@lecco.example', 'Neri']]);
  const groups = [undefined, undefined, 'Presidente', 'Vicepresidente', 'Vicepresidente'];
  const columns = table.columns.map((column, at) => ({
    ...column,
    ...(groups[at] !== undefined && { group: groups[at] }),
  }));

  const batch = await batchOf({ ...table, columns });

  expect(batch.columns.map(({ field }) => field)).toEqual([
    'code',
    'municipalities',
    'presidentSurname',
    undefined,
    undefined,
  ]);
});

test('a title is not believed where the values are of another kind', async () => {
  const names = ['Rossi Anna', 'Neri Ugo', 'Riva Elena'];
  const rows = names.map((name, at) => `LCIC80${at}00X;IC ${at};${at}@scuola.example;${name}`);
  expect(await fieldsOf(`Codice;Denominazione;Dirigente;E-mail\n${rows.join('\n')}`)).toEqual([
    'schools',
    'code',
    'name',
    '-',
    '-',
  ]);
});

test('the day of a decree beside its period does not make a form of a list of heads', async () => {
  const titles = 'Cod. mecc.;Istituto;Cognome DS;Nome DS;Incarico;Dal;Al;DSGA;Data decreto;E-mail istituto';
  const row =
    'LCIC80100X;IC Uno;Rossi;Anna;titolare;01/09/2025;31/08/2028;Riva Elena;12/07/2025;lcic80100x@istruzione.it';
  expect(await fieldsOf(`${titles}\n${row}`)).toEqual([
    ...['heads', 'instituteCode', '-', 'surname', 'givenName', 'kind', 'from', 'to', '-', '-', '-'],
  ]);
});

test('a delegate shortened is one; who stands in for others in the next column is not', async () => {
  const titles = 'Mecc.;DS;Deleg.;Vale dal;Vale al;Prot. ns.;Sostituto';
  const row = 'LCIC80100X;Rossi Anna;Neri Ugo;01/09/2025;31/08/2026;12/U;Riva Elena';
  expect(await fieldsOf(`${titles}\n${row}`)).toEqual([
    ...['acts', 'code', 'principal', 'delegate', 'from', 'to', 'protocol', '-'],
  ]);
});

test('days from which somebody is in charge do not make a form of a list', async () => {
  const presidents = 'Cod. CPT;Ambito;Cogn. Pres.;Nome Pres.;Nominata/o il\nC1;Lecco;Rossi;Anna;03/10/2024';
  await expect(batchOf(tableFrom(presidents))).rejects.toMatchObject({
    problem: { kind: 'missing-column', column: 'comuni' },
  });
});
