import type { Capacity } from '../domain/records.js';

/** "In qualità di", as printed on a roster or shown in a list. */
export const CAPACITY_NAMES: { readonly [Known in Capacity]: string } = {
  DS: 'DS',
  DS_REGGENTE: 'DS reggente',
  DELEGATO_DS: 'Delegato/a DS',
  PRESIDENTE_CPT: 'Presidente CPT',
  COORD_PEDAGOGICO: 'Coordinatore pedagogico',
  DOCENTE_INFANZIA: 'Docente infanzia',
  EDUCATORE: 'Educatore/trice',
  FORMATORE: 'Formatore/trice',
  UFFICIO: "Personale dell'Ufficio",
  ALTRO: 'Altro',
};

/** Name of a capacity; a role that the program does not know is given as written. */
export const capacityName = (capacity: Capacity, role?: string): string =>
  (capacity === 'ALTRO' && role) || CAPACITY_NAMES[capacity];
