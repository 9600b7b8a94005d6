/** How a list can be shown. */
export const LIST_FORMATS = ['testo', 'csv', 'json'] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

/** How a roster can be written. */
export const ROSTER_FORMATS = ['pdf', 'csv'] as const;
export type RosterFormat = (typeof ROSTER_FORMATS)[number];
