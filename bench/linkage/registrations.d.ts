import type { Mention } from '../../src/domain/identity/identity.js';

/** Registrations of so many people, as mentions with the number of the person. */
export function registrations(count: number, seed: number): { person: number; mention: Mention }[];
