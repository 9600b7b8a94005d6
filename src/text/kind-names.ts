import type { Kind } from '../domain/facts.js';

/** What each kind of file is called. */
const NAMES: Readonly<Record<Kind, string>> = {
  schools: 'anagrafe delle scuole',
  services: 'elenco dei servizi 0–3',
  cpts: 'elenco dei CPT',
  heads: 'elenco dei dirigenti',
  sessions: 'elenco degli incontri',
  responses: 'risposte del modulo',
  acts: 'atti di delega',
  answers: 'risposte ai dubbi',
  settings: 'impostazioni',
  attendance: 'presenze',
};

/** The words by which `--tipo` names a kind. */
export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  schools: 'scuole',
  services: 'servizi',
  cpts: 'cpt',
  heads: 'dirigenti',
  sessions: 'incontri',
  responses: 'risposte',
  acts: 'deleghe',
  answers: 'dubbi',
  settings: 'impostazioni',
  attendance: 'presenze',
};

/** A kind in words. */
export const kindName = (kind: string): string => NAMES[kind as Kind] ?? kind;
