import { coverageByCpt, homeCpt } from '../domain/coverage/by-cpt.js';
import { currentHeads } from '../domain/coverage/calls.js';
import { namedBy } from '../domain/coverage/missing.js';
import { toRemind } from '../domain/coverage/to-remind.js';
import { unique } from '../domain/group.js';
import type { Picture } from '../domain/picture.js';
import { coverageText } from '../text/coverage.js';
import type { XlsxSheet } from './as-xlsx.js';

type Seen = Pick<Picture, 'coverage' | 'cpts' | 'offices' | 'registrations' | 'sessions'>;

/** Titles of the file for the mail merge. */
export const REMINDER_TITLES = [
  ...['istituto', 'denominazione', 'comune', 'provincia', 'peo', 'pec', 'dirigente'],
  ...['cpt', 'presidente', 'manca', 'delegato'],
];

/** A line for each institute to write to: what a mail merge needs, and nothing else. */
export function reminderSheet(picture: Seen): XlsxSheet {
  const headOf = currentHeads(picture);
  const cpts = new Map(coverageByCpt(picture.coverage, picture).map((cpt) => [cpt.code, cpt]));
  return {
    name: coverageText.reminderSheet,
    columns: REMINDER_TITLES.map((title) => ({ title })),
    rows: toRemind(picture).map((one) => {
      const { institute, missing } = one;
      const head = headOf.get(institute.code);
      const president = cpts.get(homeCpt(one, picture.cpts))?.president;
      return [
        ...[institute.code, institute.name, institute.municipality, institute.province, institute.email, institute.pec],
        head && nameOf(head),
        one.cpts.map((code) => picture.cpts.get(code)?.name ?? code).join(', '),
        president?.mandate && president.state === 'in_carica' ? nameOf(president.mandate) : undefined,
        coverageText.missing(missing),
        unique(namedBy(one).map(({ name }) => name)).join(', '),
      ];
    }),
  };
}

const nameOf = ({ surname, givenName }: { readonly surname: string; readonly givenName: string }): string =>
  `${surname} ${givenName}`.trim();
