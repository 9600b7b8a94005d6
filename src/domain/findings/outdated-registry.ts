import { schoolYearOf } from '../calendar.js';
import type { SourceFile } from '../facts.js';
import { compareText } from '../origin.js';
import type { Check, CheckView } from './check.js';
import { finding } from './finding.js';

/** REG-11: the newest ministerial registry is of a school year before the course's. */
export const findOutdatedRegistry: Check = (view) => {
  const courseYear = yearOfCourse(view);
  const years = view.facts.files.filter(isMinistry).flatMap(({ version }) => version.schoolYear ?? []);
  const newest = years.sort(compareText).at(-1);
  if (newest === undefined || courseYear === undefined || firstYear(newest) >= firstYear(courseYear)) return [];
  return [finding('REG-11', 'avviso', [newest, courseYear], [], { schoolYear: written(newest), courseYear })];
};

const isMinistry = ({ shape }: SourceFile): boolean =>
  shape !== undefined && shape !== 'institutes' && shape !== 'sites';

/** The year set for the course, else that of its first session. */
function yearOfCourse({ settings, sessions }: CheckView): string | undefined {
  const first = sessions.map(({ session }) => session.date).sort(compareText)[0];
  return settings.courseYear || (first && schoolYearOf(first));
}

const firstYear = (schoolYear: string): string => schoolYear.slice(0, 4);

/** `202526`, as the ministry writes it, is 2025/26. */
const written = (schoolYear: string): string => schoolYear.replace(/^(\d{4})(\d{2})$/, '$1/$2');
