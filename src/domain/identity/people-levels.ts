import type { Level } from './compare/field.js';
import { GIVEN_LEVELS, SURNAME_LEVELS } from './name-levels.js';

/**
 * Levels of workplaces: the same; the same comune, one institute unknown; two institutes of one comune; one province;
 * different. Teachers change school and head two institutes: another workplace says little.
 */
export const WORKPLACE_LEVELS: readonly Level[] = [
  {
    name: 'same',
    match: 0.85,
    chance: 2e-3,
    forms: 1,
    near: { homonym: 0.9, household: 0.5, colleague: 1, lookalike: 0.5 },
  },
  {
    name: 'municipality',
    match: 0.06,
    chance: 3e-3,
    forms: 1,
    near: { homonym: 0.06, household: 0.05, lookalike: 0.1 },
  },
  { name: 'neighbour', match: 0.01, chance: 7e-3, forms: 1, near: { homonym: 0.02, household: 0.15, lookalike: 0.3 } },
  {
    name: 'province',
    match: 0.03,
    chance: 0.1,
    near: { homonym: 0.01, household: 0.2, colleague: 1e-3, lookalike: 0.05 },
  },
  {
    name: 'different',
    match: 0.05,
    chance: 0.88,
    near: { homonym: 0.01, household: 0.1, colleague: 1e-3, lookalike: 0.05 },
  },
];

/** A slip seldom falls on the last vowel, where it makes another surname; and one's own address seldom has it too. */
export const PEOPLE_SURNAME_LEVELS: readonly Level[] = [
  ...SURNAME_LEVELS.map((level) => (level.name === 'similar' ? { ...level, frail: true as const } : level)),
  {
    ...{ name: 'letter', match: 0.01, chance: 1e-3, forms: 40, frail: true },
    near: { homonym: 1e-3, household: 0.01, lookalike: 0.05 },
  },
  {
    ...{ name: 'ending', match: 0.002, chance: 1e-4, forms: 3, contrary: true, parting: true, capped: true },
    near: { homonym: 1e-5, household: 0.001, lookalike: 0.05 },
  },
  {
    ...{ name: 'confirmed', match: 5e-4, chance: 1e-4, forms: 40, contrary: true, parting: true, capped: true },
    near: { homonym: 1e-5, household: 0.001, lookalike: 0.05 },
  },
];

/** Relatives share surname, mailbox and telephone: another given name is somebody else, whatever else agrees. */
export const PEOPLE_GIVEN_LEVELS: readonly Level[] = [
  ...GIVEN_LEVELS.map((level) => (level.contrary ? { ...level, match: 0.005, capped: true as const } : level)),
  { name: 'letter', match: 1e-5, chance: 1e-5 },
  {
    ...{ name: 'ending', match: 0.004, chance: 3e-3, forms: 20, contrary: true, parting: true, capped: true },
    near: { lookalike: 0.2, homonym: 1e-5 },
  },
  {
    ...{ name: 'confirmed', match: 0.001, chance: 3e-3, forms: 300, contrary: true, parting: true, capped: true },
    near: { lookalike: 0.1, homonym: 1e-5 },
  },
];
