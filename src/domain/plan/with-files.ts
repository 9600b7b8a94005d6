import { type Facts, type Kind, type RowOf, rowsByKind } from '../facts.js';
import type { Fact } from '../origin.js';
import { codesNamed, schoolsInReach } from '../places/in-reach.js';
import { sourceKey } from '../versions.js';
import { type Incoming, isOf } from './plan.js';

/**
 * What would be known with some files more. A content read anew as the same kind takes the place of what was read of it before, and stays
 * complete if it was declared so; of the schools, as in all facts, those of the region come and those named by code.
 */
export function withFiles(known: Facts, incoming: readonly Incoming[], region: string): Facts {
  const come = incoming.map((one) => labelled(one, known));
  const again = new Set(come.map(({ file }) => sourceKey(file)));
  const stays = known.files.filter((file) => !again.has(sourceKey(file)));
  const labels = new Set(stays.map(({ label }) => label));
  const kept = <F extends Fact>(facts: readonly F[]) => facts.filter(({ origin }) => labels.has(origin.file));
  const rows = rowsByKind((kind) => [...kept(known.rows[kind]), ...rowsIn(come, kind)]);
  return {
    files: [...stays, ...come.map(({ file }) => file)],
    rows: { ...rows, schools: schoolsInReach(rows.schools, region, codesNamed(rows)) },
    rejected: [...kept(known.rejected), ...come.flatMap(({ rejected }) => rejected)],
  };
}

/** The codes by which files about to be imported name schools, whatever their region. */
export const codesNamedIn = (incoming: readonly Incoming[]): readonly string[] =>
  codesNamed(rowsByKind((kind) => rowsIn(incoming, kind)));

const rowsIn = <K extends Kind>(incoming: readonly Incoming[], kind: K): readonly RowOf[K][] =>
  incoming.filter(isOf(kind)).flatMap(({ rows }) => [...rows]);

/** A file under a label that nothing else has: how the archive will call it is not known yet. */
function labelled(incoming: Incoming, { files }: Facts): Incoming {
  const key = sourceKey(incoming.file);
  const label = `${incoming.file.label} ${key}`;
  const complete = [incoming.file, ...files.filter((file) => sourceKey(file) === key)].some((file) => file.complete);
  const under = <F extends Fact>(facts: Iterable<F>): F[] =>
    Array.from(facts, (fact) => ({ ...fact, origin: { ...fact.origin, file: label } }));
  return {
    ...incoming,
    file: { ...incoming.file, label, complete },
    rows: under(incoming.rows),
    rejected: under(incoming.rejected),
  };
}
