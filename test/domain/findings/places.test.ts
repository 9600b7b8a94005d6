import { describe, expect, test } from 'vitest';
import { referencesTo } from '../../../src/domain/corrections/references.js';
import type { Facts, ResponseRow, Rows, SourceFile } from '../../../src/domain/facts.js';
import { foundBy } from '../../../src/domain/findings/finding.js';
import type { CheckView } from '../../../src/domain/findings/rule.js';
import type { RuleId } from '../../../src/domain/findings/rules.js';
import { resolvePeople } from '../../../src/domain/identity/identity.js';
import { nameReader } from '../../../src/domain/people/split-name.js';
import { buildPlaces } from '../../../src/domain/places/registry.js';
import { placeResolver } from '../../../src/domain/places/resolve-place.js';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings.js';
import { sentenceOf } from '../../../src/text/rules.js';
import { origin, picture, response } from '../../builders.js';
import { coded, FACTS, file, SCHOOLS, site } from '../places/invented.js';

const manzoni = coded('LCIC90100');

interface Course {
  readonly files?: readonly SourceFile[];
  readonly courseYear?: string;
}

/** What a rule says of some rows of a form, given the facts about places. */
function say(
  rule: RuleId,
  rows: readonly Partial<ResponseRow>[] = [],
  given: Partial<Rows> = {},
  { files = FACTS.files, courseYear = '' }: Course = {},
) {
  const facts: Facts = { ...FACTS, files, rows: { ...FACTS.rows, ...given } };
  const settings = { ...DEFAULT_SETTINGS, courseYear };
  const places = buildPlaces(facts, settings);
  const resolve = placeResolver(places);
  const responses = rows.map((cells, at) => {
    const row = { ...cells, origin: origin(at + 2) };
    return response({ key: `r${at}`, row, ...resolve(row) });
  });
  const view: CheckView = {
    facts,
    settings,
    places,
    responses,
    identity: resolvePeople([]),
    decisions: [],
    people: [],
    delegations: [],
    registrations: [],
    sessions: [],
    coverage: [],
    attendance: { sessions: [], mismatches: [], walkIns: [], people: [] },
    offices: picture().offices,
    names: nameReader([]),
    scrambledInLists: () => [],
    references: referencesTo([]),
    issued: [],
  };
  return foundBy(rule, view).map((found) => `${found.rule} ${found.severity}: ${sentenceOf(found)}`);
}

describe('codes', () => {
  test('REG-01: a code of the wrong form, with a proposal where the comune agrees', () => {
    expect(say('REG-01', [{ code: 'MIIC8123' }])).toEqual([
      'REG-01 errore: codice meccanografico «MIIC8123» non valido: servono 10 caratteri (es. MIIC8AB00X).',
    ]);
    const [sentence] = say('REG-01', [{ code: manzoni.replace('0', ''), municipality: 'Lecco' }]);
    expect(sentence).toContain(`Forse ${manzoni} (IC A. Manzoni, LECCO)?`);
  });

  test('REG-02: the same code twice in one file, with different data', () => {
    const [first] = SCHOOLS;
    const again = { ...first, name: 'Altro nome', origin: { file: 'STAT.csv', row: 40 } } as (typeof SCHOOLS)[number];
    const found = say('REG-02', [], { schools: [...SCHOOLS, again] });
    expect(found).toEqual([
      `REG-02 errore: il codice ${manzoni} compare 2 volte con dati diversi (righe 2, 40): vale l'ultima. Correggere il file.`,
    ]);
    expect(say('REG-02', [], { schools: [...SCHOOLS, { ...(first as (typeof SCHOOLS)[number]) }] })).toEqual([]);
  });

  test('REG-03: an unlisted code proposes only what a second clue confirms', () => {
    const wrong = `${manzoni.slice(0, 6)}7${manzoni.slice(7)}`;
    expect(say('REG-03', [{ code: wrong, municipality: 'Lecco' }])).toEqual([
      `REG-03 avviso: il codice ${wrong} non è nell'anagrafe. Forse ${manzoni} (IC A. Manzoni, LECCO)? Nessuna correzione automatica.`,
    ]);
    expect(say('REG-03', [{ code: wrong }])).toEqual([
      `REG-03 avviso: il codice ${wrong} non è nell'anagrafe. Nessuna correzione automatica.`,
    ]);
    expect(say('REG-04', [{ code: wrong }])).toEqual([
      `REG-04 avviso: il carattere finale di ${wrong} non torna: quasi certamente un errore di digitazione.`,
    ]);
  });

  test('REG-03: O read as 0 is a nota', () => {
    const written = manzoni.replace('00', 'OO');
    expect(say('REG-03', [{ code: written }])).toEqual([
      `REG-03 nota: il codice ${written} è stato letto ${manzoni} (0 al posto di O, 1 al posto di I).`,
    ]);
  });

  test('REG-05: a plesso is a nota if listed, to be confirmed if not', () => {
    const [listed, unlisted] = [coded('LCAA90101'), coded('LCEE90107')];
    expect(say('REG-05', [{ code: listed }, { code: unlisted }, { code: manzoni }])).toEqual([
      `REG-05 nota: ${listed} è un plesso: l'istituto di riferimento è ${manzoni} (IC A. Manzoni).`,
      `REG-05 avviso: ${unlisted} è un plesso che non è in elenco: l'istituto di riferimento sembra ${manzoni} (IC A. Manzoni). Confermare.`,
    ]);
  });

  test('REG-06: another region', () => {
    const code = coded('VRIC81000');
    expect(say('REG-06', [{ code }, { code: manzoni }])).toEqual([
      `REG-06 avviso: ${code}: la provincia VR non è della regione LOMBARDIA.`,
    ]);
  });

  test('REG-07: an institute without nursery school, once however many write', () => {
    const code = coded('LCIC90400');
    expect(say('REG-07', [{ code }, { code }, { code: manzoni }])).toEqual([
      `REG-07 avviso: ${code} (IC Boscoverde) non risulta avere scuole dell'infanzia: non è tra i destinatari della nota.`,
    ]);
  });

  test('REG-08: a code that the newest registry no longer has', () => {
    const gone = site('LCAA90303', 'LCIC90300', 'INFANZIA VECCHIA', "BELLUNGO PIANO'", 'vecchio.csv');
    const old = file('vecchio.csv', 'STAT', { version: { schoolYear: '2024/25', arrival: 1, content: 'x' } });
    const schools = [...SCHOOLS, gone];
    expect(say('REG-08', [{ code: gone.code }], { schools }, { files: [...FACTS.files, old] })).toEqual([
      `REG-08 avviso: ${gone.code} non è più attivo nell'anagrafe 2025/26. Nello stesso comune: ${coded('LCAA90301')} (Infanzia Arcobaleno, BELLUNGO PIANO').`,
    ]);
  });

  test('REG-11: a registry older than the course', () => {
    expect(say('REG-11', [], {}, { courseYear: '2026/27' })).toEqual([
      "REG-11 avviso: l'anagrafe delle scuole è dell'a.s. 2025/26, il percorso dell'a.s. 2026/27: importare l'anagrafe aggiornata.",
    ]);
    expect(say('REG-11', [], {}, { courseYear: '2025/26' })).toEqual([]);
  });

  test('REG-12: a name that may be several is an error, one that is none is to be checked', () => {
    const found = say('REG-12', [{ institution: 'IC Manzoni' }, { institution: 'Il Girasole' }]);
    expect(found[0]).toMatch(
      /^REG-12 errore: «IC Manzoni» non dice con certezza quale scuola: forse .* oppure .*\. Indicare il codice\.$/,
    );
    expect(found[1]).toBe(
      'REG-12 avviso: «Il Girasole» non corrisponde a nessuna scuola o servizio in elenco: indicare il codice.',
    );
  });

  test('REG-13: a code and the name of another school', () => {
    const code = coded('LCIC90300');
    expect(say('REG-13', [{ code, institution: 'IC Stoppani Lecco 2' }])).toEqual([
      `REG-13 avviso: il codice ${code} è di IC A. Manzoni Bellungo, ma è scritto «IC Stoppani Lecco 2», che sembra ${coded('LCIC90200')} (IC Stoppani - Lecco 2, LECCO). Vale il codice: verificare.`,
    ]);
  });

  test('codes of heads are checked too', () => {
    const heads = [
      { instituteCode: 'LC123', surname: 'Rossi', kind: 'titolare' as const, origin: origin(5, 'dirigenti.csv') },
    ];
    expect(say('REG-01', [], { heads })).toHaveLength(1);
  });

  test('nothing is said of codes and names while no registry was imported', () => {
    const empty = { schools: [], services: [] };
    expect(say('REG-03', [{ code: manzoni }], empty, { files: [] })).toEqual([]);
    expect(say('REG-12', [{ institution: 'IC Manzoni' }], empty, { files: [] })).toEqual([]);
  });
});

describe('CPTs', () => {
  const [lecco] = FACTS.rows.cpts;

  test('CPT-03: a comune that no CPT covers', () => {
    expect(say('CPT-03', [], { cpts: lecco ? [lecco] : [] })).toEqual([
      `CPT-03 avviso: nessun CPT associato al comune di CASSINA DE' CORTI (${manzoni}, IC A. Manzoni).`,
      `CPT-03 avviso: nessun CPT associato al comune di BELLUNGO PIANO' (${coded('LCIC90300')}, IC A. Manzoni Bellungo).`,
    ]);
    expect(say('CPT-03', [], { cpts: [] })).toEqual([]);
  });

  test('CPT-04: an institute with plessi in two ambiti', () => {
    expect(say('CPT-04')).toEqual([
      `CPT-04 nota: ${manzoni} (IC A. Manzoni) ha plessi in 2 ambiti: CPT dell'Ambito di Lecco, CPT Ambito di Bellungo.`,
    ]);
  });

  test('CPT-07: the CPT stated on an institute is not that of its comuni', () => {
    const code = coded('LCIC90200');
    const schools = SCHOOLS.map((row) => (row.code === code ? { ...row, cpt: 'CPT Bellungo' } : row));
    expect(say('CPT-07', [], { schools })).toEqual([
      `CPT-07 avviso: IC Stoppani - Lecco 2 (${code}): l'elenco indica CPT-B (CPT Ambito di Bellungo), ma Lecco è di CPT-A (CPT dell'Ambito di Lecco). Correggere l'elenco degli istituti o quello dei CPT e importarlo di nuovo.`,
    ]);
  });
});
