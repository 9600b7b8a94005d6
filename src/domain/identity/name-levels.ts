import type { Level } from './compare/field.js';

/**
 * Levels of surname agreement. Relatives have one surname, lookalikes nearly one name, namesakes by chance the same,
 * and then often the same name in their addresses.
 */
export const SURNAME_LEVELS: readonly Level[] = [
  { name: 'same', match: 0.88, chance: 1e-3, forms: 1, near: { homonym: 0.97, household: 0.7, lookalike: 0.95 } },
  { name: 'part', match: 0.03, chance: 1e-4, forms: 2, near: { homonym: 0.01, household: 0.02, lookalike: 0.01 } },
  { name: 'familiar', match: 1e-4, chance: 1e-4, forms: 3, near: { homonym: 1e-5 } },
  { name: 'slip', match: 0.04, chance: 1e-3, forms: 40, near: { homonym: 0.001, household: 0.01, lookalike: 0.01 } },
  { name: 'initial', match: 0.003, chance: 2e-4, near: { homonym: 0.001 } },
  {
    name: 'similar',
    match: 0.02,
    chance: 4e-3,
    forms: 300,
    near: { homonym: 0.001, household: 0.01, lookalike: 0.01 },
  },
  {
    name: 'different',
    match: 0.03,
    chance: 0.994,
    contrary: true,
    near: { homonym: 1e-5, household: 0.25, lookalike: 0.01, namesake: 1e-5 },
  },
];

/** Levels of given name agreement: the very thing in which relatives differ. */
export const GIVEN_LEVELS: readonly Level[] = [
  { name: 'same', match: 0.85, chance: 1e-2, forms: 1, near: { homonym: 0.93, lookalike: 0.4 } },
  { name: 'part', match: 0.04, chance: 1e-3, forms: 2, near: { homonym: 0.03, lookalike: 0.08 } },
  { name: 'familiar', match: 0.03, chance: 2e-3, forms: 3, near: { homonym: 0.01, lookalike: 0.08 } },
  { name: 'slip', match: 0.03, chance: 4e-3, forms: 40, near: { homonym: 0.001, lookalike: 0.1 } },
  { name: 'initial', match: 0.01, chance: 1e-3, vague: true, near: { homonym: 0.01, lookalike: 0.005 } },
  { name: 'similar', match: 0.015, chance: 1e-2, forms: 300, vague: true, near: { homonym: 0.001, lookalike: 0.25 } },
  {
    name: 'different',
    match: 0.025,
    chance: 0.97,
    contrary: true,
    near: { homonym: 1e-5, lookalike: 0.085, namesake: 1e-5 },
  },
];
