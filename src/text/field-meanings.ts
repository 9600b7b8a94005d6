import type { Field } from '../domain/form-fields.js';

/** What a question asks that fills in a field, for who has to choose among them. */
const MEANINGS: { readonly [F in Field]: string } = {
  submittedAt: 'quando è stata inviata la risposta',
  responseId: 'il numero della risposta',
  surname: 'il cognome di chi risponde',
  givenName: 'il nome di chi risponde',
  fullName: 'cognome e nome di chi risponde',
  email: 'l’e-mail di chi risponde',
  accountEmail: 'l’indirizzo con cui chi risponde è entrato nel modulo',
  phone: 'il telefono di chi risponde',
  role: 'che lavoro fa chi risponde, o in che qualità partecipa',
  code: 'il codice meccanografico dell’istituto',
  institution: 'l’istituto, il plesso o il servizio da cui viene',
  municipality: 'il comune dell’istituto',
  province: 'la provincia dell’istituto',
  cpt: 'il CPT dell’istituto',
  session: 'a quale incontro partecipa',
  delegate: 'chi partecipa al posto del dirigente',
  delegateSurname: 'il cognome di chi partecipa al posto del dirigente',
  delegateGivenName: 'il nome di chi partecipa al posto del dirigente',
  delegateEmail: 'l’e-mail di chi partecipa al posto del dirigente',
  principal: 'il dirigente al cui posto partecipa chi risponde',
  principalSurname: 'il cognome del dirigente al cui posto si partecipa',
  principalGivenName: 'il nome del dirigente al cui posto si partecipa',
  principalEmail: 'l’e-mail del dirigente al cui posto si partecipa',
  delegation: 'di una delega, chi manda chi, in parole',
  isDelegate: 'se chi risponde partecipa come delegato, sì o no',
  isPresident: 'se chi risponde presiede un CPT, sì o no',
};

/** `delegante: il dirigente al cui posto partecipa chi risponde`. */
export const fieldMeant = (word: string, field: Field): string => `${word}: ${MEANINGS[field]}`;
