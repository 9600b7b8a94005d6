import type { PersonMatter } from '../issued.js';
import type { Missing } from '../records.js';

/** What a letter is written from: a text for each thing that an institute may owe, or that a person is told. */
export type TemplateKind = Missing | PersonMatter;

/** The name of each template: of its file, and in the commands. */
export const TEMPLATE_NAMES: { readonly [Kind in TemplateKind]: string } = {
  nobody: 'sollecito-nessuno',
  delegate: 'sollecito-delegato',
  unrecognised: 'sollecito-delegato-da-riconoscere',
  act: 'sollecito-atto',
  confirmation: 'conferma',
  waiting: 'attesa',
  promotion: 'promozione',
};

export const TEMPLATE_KINDS = Object.keys(TEMPLATE_NAMES) as TemplateKind[];

const OF_COURSE = ['percorso', 'anno', 'nota', 'modulo', 'incontri', 'termine', 'firma'] as const;
const OF_PERSON = ['nome', 'cognome'] as const;
const OF_INSTITUTE = ['istituto', 'denominazione', 'comune', 'delegati'] as const;

/** What a template may name in braces: a fact of the course, or of whoever is written to. */
export type TemplateField = (typeof OF_COURSE | typeof OF_INSTITUTE | typeof OF_PERSON)[number];

const REMINDER: readonly TemplateField[] = [...OF_INSTITUTE, ...OF_COURSE];

const PERSONAL: readonly TemplateField[] = [
  ...OF_PERSON,
  ...OF_COURSE.filter((field) => field !== 'termine' && field !== 'modulo'),
];

/** The fields that each template knows. */
export const FIELDS_OF: { readonly [Kind in TemplateKind]: readonly TemplateField[] } = {
  nobody: REMINDER.filter((field) => field !== 'delegati'),
  delegate: REMINDER,
  unrecognised: REMINDER,
  act: REMINDER,
  confirmation: PERSONAL,
  waiting: PERSONAL,
  promotion: PERSONAL,
};
