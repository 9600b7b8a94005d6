import type { SchoolRow } from '../facts.js';
import { compareOrigins } from '../origin.js';
import type { Check } from './check.js';
import { finding } from './finding.js';

/** REG-02: a file of schools has the same code on several rows that do not say the same. */
export const findContradictingRegistryRows: Check = ({ facts }) => {
  const first = new Map<string, SchoolRow>();
  const repeated = new Map<string, SchoolRow[]>();
  for (const row of facts.rows.schools) {
    const key = `${row.origin.file}\u0000${row.code}`;
    const held = first.get(key);
    if (!held) first.set(key, row);
    else repeated.set(key, [...(repeated.get(key) ?? [held]), row]);
  }
  return [...repeated.values()].filter(differ).map((rows) => {
    const origins = rows.map(({ origin }) => origin).sort(compareOrigins);
    const code = rows[0]?.code ?? '';
    const values = { code, times: rows.length, rows: origins.map(({ row }) => row).join(', ') };
    return finding('REG-02', 'errore', [code, ...rows.map(content).sort()], origins, values);
  });
};

const content = ({ origin: _, ...said }: SchoolRow): string => JSON.stringify(Object.entries(said).sort());

const differ = (rows: readonly SchoolRow[]): boolean => new Set(rows.map(content)).size > 1;
