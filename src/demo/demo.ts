import { compareText } from '../domain/origin.js';
import { renderXlsx } from '../report/as-xlsx.js';
import { actTable, plantedInActs } from './act-table.js';
import { type Answer, FIRST_EXPORT, type Form } from './answers.js';
import { type Course, makeCourse } from './course.js';
import { type CsvHabit, type CsvTable, csvBytes } from './csv.js';
import { DEMO_FILES as F } from './file-names.js';
import { schoolFormTable, serviceFormSheet } from './form-tables.js';
import { cptTable, headTable, instituteTable, serviceTable, sessionTable, settingTable } from './office-tables.js';
import { type Plant, planterOf } from './plant.js';
import { plantedChoices } from './planted-choices.js';
import { plantedCodes } from './planted-codes.js';
import { plantedDelegations } from './planted-delegations.js';
import { type PlantedMistake, plantedInFiles } from './planted-files.js';
import { plantedNames } from './planted-names.js';
import { makeRegistrations } from './registrations.js';
import { lastYearRegistry, privateRegistry, stateRegistry } from './registry-tables.js';
import { DEMO_TODAY } from './sessions.js';

/** A file of the fictional course. */
export interface DemoFile {
  readonly name: string;
  readonly content: Uint8Array;
}

export interface DemoCourse {
  readonly files: readonly DemoFile[];
  readonly mistakes: readonly PlantedMistake[];
}

/** Answers to the form of the schools at its first export, what the later export adds, and those to the other form. */
const SIZES = { first: 300, later: 110, services: 90 } as const;

/** The files of a course that never was, in a province that is on no map: the same bytes at every call. */
export const demoFiles = async (): Promise<readonly DemoFile[]> => (await demoCourse()).files;

/** The same, with the list of the mistakes planted in them. */
export async function demoCourse(): Promise<DemoCourse> {
  const course = makeCourse();
  const planter = planterOf(course);
  const plants = [
    ...plantedCodes(planter),
    ...plantedNames(planter),
    ...plantedChoices(planter),
    ...plantedDelegations(planter, course),
  ];
  const answers = allAnswers(course, plants);
  const tables = officeTables(course);
  return {
    files: [...csvFiles(course, tables, answers), await microsoftFile(answersTo('services', answers))],
    mistakes: [
      ...plants.map((plant) => located(plant, answers)),
      ...plantedInFiles(tables),
      ...plantedInActs().map(({ row, ...seen }) => ({ file: F.acts, rows: [row], ...seen })),
    ],
  };
}

/** All the answers by time, the planted ones among them: together they are as many as the exports hold. */
function allAnswers(course: Course, plants: readonly Plant[]): Answer[] {
  const planted = plants.flatMap((plant) => plant.answers);
  const bulk = makeRegistrations(course, {
    first: SIZES.first - planted.filter((answer) => answer.form === 'schools' && answer.at < FIRST_EXPORT).length,
    later: SIZES.later - planted.filter((answer) => answer.form === 'schools' && answer.at >= FIRST_EXPORT).length,
    services: SIZES.services - planted.filter((answer) => answer.form === 'services').length,
  });
  return [...planted, ...bulk].sort((a, b) => compareText(a.at, b.at));
}

const answersTo = (form: Form, answers: readonly Answer[]): Answer[] =>
  answers.filter((answer) => answer.form === form);

/** Row of an answer: below the titles, in the order of the form that it answers. The later export repeats the first. */
function located({ what, rule, answers }: Plant, all: readonly Answer[]): PlantedMistake {
  const [{ form, at }] = answers as [Answer];
  const file = form === 'services' ? F.microsoft : at < FIRST_EXPORT ? F.first : F.second;
  const order = answersTo(form, all);
  const rows = answers.filter((answer) => answer.form === form).map((answer) => order.indexOf(answer) + 2);
  return { file, rows: rows.sort((a, b) => a - b), what, ...(rule && { rule }) };
}

const officeTables = (course: Course) => ({
  state: stateRegistry(course.institutes),
  institutes: instituteTable(course),
  cpts: cptTable(course),
  heads: headTable(course),
  sessions: sessionTable(),
  services: serviceTable(course),
});

function csvFiles(course: Course, tables: ReturnType<typeof officeTables>, answers: readonly Answer[]): DemoFile[] {
  const schools = answersTo('schools', answers);
  const early = schools.filter(({ at }) => at < FIRST_EXPORT);
  const first = csvFile(F.first, schoolFormTable(early, 'dots'), PLAIN);
  return [
    csvFile(F.settings, settingTable(), EXCEL_UTF8),
    csvFile(F.lastYear, lastYearRegistry(course.institutes), PLAIN),
    csvFile(F.state, tables.state, PLAIN),
    csvFile(F.privateNurseries, privateRegistry(course.privateNurseries), PLAIN),
    csvFile(F.institutes, tables.institutes, EXCEL),
    csvFile(F.cpts, tables.cpts, EXCEL_UTF8),
    csvFile(F.services, tables.services, EXCEL),
    csvFile(F.heads, tables.heads, EXCEL_UTF8),
    csvFile(F.acts, actTable(course), EXCEL),
    csvFile(F.sessions, tables.sessions, { ...EXCEL_UTF8, encoding: 'utf-8', announced: true }),
    first,
    { name: F.copy, content: first.content },
    csvFile(F.second, schoolFormTable(schools, 'colons'), { ...PLAIN, quoted: true }),
  ];
}

const PLAIN: CsvHabit = { encoding: 'utf-8', separator: ',' };
const EXCEL: CsvHabit = { encoding: 'windows-1252', separator: ';' };
const EXCEL_UTF8: CsvHabit = { encoding: 'utf-8-bom', separator: ';' };

const csvFile = (name: string, table: CsvTable, habit: CsvHabit): DemoFile => ({
  name,
  content: csvBytes(table, habit),
});

async function microsoftFile(answers: readonly Answer[]): Promise<DemoFile> {
  const sheets = [{ name: 'Form1', ...serviceFormSheet(answers) }];
  return {
    name: F.microsoft,
    content: await renderXlsx({ title: 'Iscrizioni servizi 0-3', date: DEMO_TODAY, sheets }),
  };
}
