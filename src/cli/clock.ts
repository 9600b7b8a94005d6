import { italianTime } from '../domain/rome.js';

/** Rome's wall clock at an instant, `2026-03-12T09:30:17`: asking the platform takes as long as a tenth of a short command. */
export const romeTime = (at: Date): string => italianTime(at.toISOString().slice(0, 19), '+00:00');
