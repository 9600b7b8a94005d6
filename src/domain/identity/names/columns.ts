import { nameUnits } from './forms.js';
import { withoutBodies } from './without-bodies.js';

/** A name as a row has it. */
export interface WrittenName {
  readonly surname?: string | undefined;
  readonly given?: string | undefined;
  /** Both in one cell. */
  readonly full?: string | undefined;
}

/** The words of a name by column; `loose` are those of which nobody said what they are. */
export interface NameColumns {
  readonly surname: readonly string[];
  readonly given: readonly string[];
  readonly loose: readonly string[];
}

/** Units of the columns; a name found whole in the other column too is taken out there (`ROSSI MARIA` | `MARIA`). */
export function columnsOf(name: WrittenName, unitsOf: (text: string) => readonly string[] = nameUnits): NameColumns {
  const full = name.full?.includes(',') ? withoutBodies(name.full) : '';
  const comma = full.includes(',') ? commaSplit(full) : undefined;
  if (comma) return comma;
  const surname = unitsOf(name.surname ?? '');
  const given = unitsOf(name.given ?? '');
  if (surname.length > 0 && given.length > 0)
    return { surname: without(surname, given), given: without(given, surname), loose: [] };
  const loose = [...surname, ...given, ...unitsOf(name.full ?? '')];
  return loose.length === 1 && !name.full ? { surname, given, loose: [] } : { surname: [], given: [], loose };
}

/** «Rossi, Maria»: a comma says which is the surname. */
function commaSplit(full: string): NameColumns | undefined {
  const comma = full.indexOf(',');
  const [surname, given] = [nameUnits(full.slice(0, comma)), nameUnits(full.slice(comma + 1))];
  return surname.length > 0 && given.length > 0 ? { surname, given, loose: [] } : undefined;
}

const without = (units: readonly string[], others: readonly string[]): readonly string[] => {
  if (units.length <= others.length || !others.every((unit) => units.includes(unit))) return units;
  return units.filter((unit) => !others.includes(unit));
};
