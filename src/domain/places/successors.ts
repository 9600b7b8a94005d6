import type { Decided } from '../decisions.js';
import { groupBy } from '../group.js';
import { compareText } from '../origin.js';
import { rememberedOf } from '../remembered.js';
import { fold } from '../text.js';
import { municipalityKey } from './municipality.js';
import { isLight, nameWords } from './name-words.js';
import type { School } from './place.js';
import type { Places } from './places.js';
import { codeParts } from './school-code.js';

/**
 * Why a code seems to have taken the place of another. `sites`: so many of the plessi of an institute are now of it. Else
 * the same name in the same comune, the same e-mail, the same PEC.
 */
export type SuccessorReason =
  | { readonly why: 'sites'; readonly sites: number; readonly of: number }
  | { readonly why: 'name' | 'email' | 'pec' };

/** A code in force that seems to have taken the place of one that is gone, and why. */
export interface Successor {
  readonly school: School;
  readonly reasons: readonly SuccessorReason[];
}

/**
 * Of what is asked who took its place, where a closed school is named: of its institute, if that is gone too; of the school
 * itself where the institute was split, and the registries tell where this plesso went.
 */
export function goneSchool(school: School, places: Pick<Places, 'schools' | 'heirs'>): School {
  const institute = places.schools.get(school.institute ?? '');
  if (!institute?.closed || institute === school) return school;
  if (heirsOfSite(school, places).length === 0) return institute;
  return places.heirs.has(institute.code) || successorsOf(institute, places).length > 1 ? school : institute;
}

/**
 * The school that was decided to have taken the place of another, or of its institute: but not where the registries tell
 * that this plesso went elsewhere.
 */
export function heirOf(school: School, places: Pick<Places, 'schools' | 'heirs'>): School | undefined {
  const own = places.heirs.get(school.code);
  const heir = own ?? (school.closed ? places.heirs.get(school.institute ?? '') : undefined);
  if (own || !heir) return own;
  const went = heirsOfSite(school, places);
  return went.length === 0 || went.some((one) => one.school.institute === heir.institute) ? heir : undefined;
}

type Known = Pick<Places, 'schools'>;

/**
 * The codes that may have taken the place of one that the newest registry no longer has, the likeliest first; of an institute
 * that was split, several. Evidence of the registries alone: a person decides.
 */
export function successorsOf(gone: School, places: Known): readonly Successor[] {
  return isInstitute(gone) ? heirsOfInstitute(gone, places) : heirsOfSite(gone, places);
}

/** An institute may have gone into one that was there before. */
function heirsOfInstitute(gone: School, places: Known): Successor[] {
  const sites = [...places.schools.values()].filter(
    ({ code, institute, formerInstitute }) =>
      code !== gone.code && (institute === gone.code || formerInstitute === gone.code),
  );
  const now = sites.flatMap((site) => instituteNow(site, gone, places) ?? []);
  const tally = groupBy(now, (code) => code);
  const alike = openIn(gone, places).filter((one) => isInstitute(one) && reasonsFor(gone, one).length > 0);
  const found = new Map(
    [...[...tally.keys()].flatMap((code) => places.schools.get(code) ?? []), ...alike].map((one) => [one.code, one]),
  );
  const heirs = [...found.values()].filter(({ closed }) => !closed);
  return ranked(
    heirs.map((school) => ({
      school,
      reasons: [
        ...[tally.get(school.code)?.length ?? 0].flatMap((count) =>
          count > 0 ? [{ why: 'sites' as const, sites: count, of: sites.length }] : [],
        ),
        ...reasonsFor(gone, school),
      ],
    })),
  );
}

/** The institute that a plesso of one that is gone belongs to now: under its own code, or under the one that took its place. */
function instituteNow(site: School, gone: School, places: Known): string | undefined {
  if (!site.closed) return site.institute === gone.code ? undefined : site.institute;
  const [first, second] = heirsOfSite(site, places);
  return first && second === undefined ? first.school.institute : undefined;
}

/** A school goes on under a code of its type that was not there before: one that was is another school. */
const heirsOfSite = (gone: School, places: Known): Successor[] =>
  ranked(
    openIn(gone, places)
      .filter(({ code, kind, arrived }) => arrived === true && kind === gone.kind && typeOf(code) === typeOf(gone.code))
      .map((school) => ({ school, reasons: reasonsFor(gone, school) }))
      .filter(({ reasons }) => reasons.length > 0),
  );

/** The letters of a code that say the type of school: a liceo of the same owner has not taken the place of another. */
const typeOf = (code: string): string => codeParts(code).type;

const isInstitute = ({ code, institute }: School): boolean => code === institute;

/** The open schools of the comune of a school. */
const openIn = ({ municipality = '' }: School, { schools }: Known): readonly School[] =>
  openByComune(schools).get(municipalityKey(municipality)) ?? [];

const openByComune = rememberedOf((schools: Places['schools']) =>
  groupBy(
    [...schools.values()].filter(({ closed }) => !closed),
    ({ municipality = '' }) => municipalityKey(municipality),
  ),
);

function reasonsFor(gone: School, one: School): SuccessorReason[] {
  const same = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && fold(a) === fold(b);
  return [
    ...(isNamedAlike(gone, one) ? [{ why: 'name' as const }] : []),
    ...(same(gone.email, one.email) ? [{ why: 'email' as const }] : []),
    ...(same(gone.pec, one.pec) ? [{ why: 'pec' as const }] : []),
  ];
}

/** All the telling words of one name are in the other; those of the comune tell nothing in it. */
function isNamedAlike(a: School, b: School): boolean {
  const comune = new Set(nameWords(`${a.municipality ?? ''} ${b.municipality ?? ''}`).words);
  const telling = ({ name }: School) => nameWords(name).words.filter((word) => !isLight(word) && !comune.has(word));
  const [mine, theirs] = [telling(a), telling(b)];
  const within = (some: readonly string[], all: readonly string[]) => some.every((word) => all.includes(word));
  return mine.length > 0 && theirs.length > 0 && (within(mine, theirs) || within(theirs, mine));
}

const sitesIn = ({ reasons }: Successor): number =>
  reasons.reduce((sum, reason) => sum + (reason.why === 'sites' ? reason.sites : 0), 0);

const ranked = (found: readonly Successor[]): Successor[] =>
  found.toSorted(
    (a, b) =>
      sitesIn(b) - sitesIn(a) || b.reasons.length - a.reasons.length || compareText(a.school.code, b.school.code),
  );

/** The text by which decisions know a code that is gone: whoever wrote that code, and nothing beside it. */
export const goneText = (code: string): string => `${code}||`;

const GONE_TEXT = /^([A-Z0-9]{10})\|\|$/;

/** The code that a text of a decision on places is, and nothing else. */
export const codeInText = (text: string): string | undefined => GONE_TEXT.exec(text)?.[1];

/** What was decided of codes, by code: of two decisions on one the later holds. */
export function codesDecided(decisions: readonly Decided[]): ReadonlyMap<string, string> {
  const decided = new Map<string, string>();
  for (const one of decisions) {
    const isOfPlace = one.kind === 'place' || (one.kind === 'leave' && one.about === 'place');
    if (!isOfPlace || one.scope.in !== 'everywhere') continue;
    const code = codeInText(one.text);
    if (code === undefined) continue;
    if (one.kind === 'place') decided.set(code, one.code);
    else decided.delete(code);
  }
  return decided;
}

/** The schools that took the place of closed ones, as decided; one that closed in its turn is followed to its own heir. */
export function heirsDecided(
  schools: Places['schools'],
  decided: ReadonlyMap<string, string>,
): ReadonlyMap<string, School> {
  const heirs = new Map<string, School>();
  for (const [code, to] of decided) {
    if (!schools.get(code)?.closed) continue;
    const passed = new Set([code]);
    let heir = schools.get(to);
    while (heir?.closed && decided.has(heir.code) && !passed.has(heir.code)) {
      passed.add(heir.code);
      heir = schools.get(decided.get(heir.code) as string);
    }
    if (heir && !passed.has(heir.code)) heirs.set(code, heir);
  }
  return heirs;
}

/** By institute, the codes of institutes of which it was decided to have taken the place. */
export function formerCodes({
  schools,
  heirs,
}: Pick<Places, 'schools' | 'heirs'>): ReadonlyMap<string, readonly string[]> {
  const gone = [...heirs].filter(([code]) => schools.get(code)?.institute === code);
  const byHeir = groupBy(gone, ([, { code, institute = code }]) => institute);
  return new Map([...byHeir].map(([institute, all]) => [institute, all.map(([code]) => code)]));
}

/** The institute that a code stands for today: its own, or the one that was decided to have taken its place. */
export function instituteToday(code: string, places: Pick<Places, 'schools' | 'heirs'>): string {
  const listed = places.schools.get(code);
  const school = (listed && heirOf(listed, places)) ?? listed;
  return school?.institute ?? school?.code ?? code;
}
