import type { SessionRow } from '../domain/facts.js';
import type { FormColumn } from '../domain/form-column.js';
import type { SourceColumn } from '../domain/source-column.js';
import { importText } from '../text/import.js';
import { fieldName } from '../text/import-fields.js';
import { remarkText } from '../text/remarks.js';
import { asJson } from './as-json.js';
import { attendanceAsObjects } from './attendance-changes.js';
import { courseNewsAsObject } from './course-changes.js';
import { formColumnAsObject, tallyAsObject } from './form-columns.js';
import type { ImportReport } from './import.js';
import { lookedAsObject } from './looked.js';
import type { RefusedRow } from './refused-rows.js';
import { registryAsObject } from './registry-changes.js';

/** The plan of an import for programs: DESIGN contract of `importa --formato json`. */
export function importAsJson(report: ImportReport): string {
  const { files, people, moves, registries, attendance, overruled, leftOut, skipped, looked, news } = report;
  return asJson({
    ...(looked && { guardato: lookedAsObject(looked) }),
    file: files.map((file) => ({
      nome: file.name,
      tipo: importText.kindWord(file.kind),
      codifica: file.encoding,
      separatore: file.separator,
      lette: file.figures.read,
      nuove: file.figures.added,
      cambiate: file.figures.changed,
      invariate: file.figures.unchanged,
      respinte: file.figures.rejected,
      ignorate: file.figures.ignored,
      colonne: file.form ? formColumnsAsObjects(file.form.columns, file.columns) : file.columns.map(columnAsObject),
      ...(file.form && { conteggi: tallyAsObject(file.form.tally) }),
      ...(file.form?.topic !== undefined && { riunione: file.form.topic }),
      righe_cambiate: file.figures.changedRows,
      non_piu_valide: file.figures.replaced,
      di_nuovo_valide: file.figures.returned,
      stesso_contenuto_di: file.knownAs,
      ...(file.alsoAs.length > 0 && { anche_come: file.alsoAs.map(importText.kindWord) }),
      righe_ignorate: file.ignored.map(({ row, why }) => ({ riga: row, motivo: why })),
      righe_con_altro: file.notes,
      righe_con_codice_fiscale: file.taxCodes,
      ...(file.sessions && { incontri: file.sessions.map(sessionAsObject) }),
      avvisi: file.remarks.map(remarkText),
      respinti: file.rejected.map(rejectedAsObject),
    })),
    persone: people.map(({ kind, people }) => ({
      cambiamento: importText.regrouping[kind],
      codici: people.map(({ code }) => code),
    })),
    spostati: moves.map(({ session, from, to, stay, saidOldDay, unclear }) => ({
      incontro: session,
      dal: from,
      al: to,
      iscrizioni: stay,
      con_la_data_di_prima: saidOldDay,
      da_chiarire: unclear,
    })),
    ...(registries.length > 0 && { anagrafi: registries.map(registryAsObject) }),
    ...(attendance && { presenze: attendanceAsObjects(attendance) }),
    gia_decisi: overruled.map(({ file, row, sentence }) => ({ file, riga: row, messaggio: sentence })),
    esclusi: leftOut.map(({ name, happened }) => ({ nome: name, motivo: happened })),
    saltati: skipped,
    ...(news && { novita: courseNewsAsObject(news) }),
  });
}

function formColumnsAsObjects(columns: readonly FormColumn[], filled: readonly SourceColumn[]) {
  const fields = new Map(filled.map(({ letter, field }) => [letter, field]));
  return columns.map((column) => formColumnAsObject(column, fields.get(column.letter)));
}

const columnAsObject = ({ letter, title, field }: SourceColumn) => ({
  lettera: letter,
  titolo: title,
  campo: field ?? null,
  significato: field === undefined ? null : fieldName(field),
});

const sessionAsObject = (session: SessionRow) => ({
  codice: session.code,
  data: session.date,
  inizio: session.start ?? null,
  fine: session.end ?? null,
  titolo: session.title ?? null,
  sede: session.venue ?? null,
  indirizzo: session.address ?? null,
  comune: session.municipality ?? null,
});

function rejectedAsObject({ origin, value, rule, sentence }: RefusedRow) {
  return {
    riga: origin.row,
    colonna: origin.column ?? null,
    lettera: origin.letter ?? null,
    valore: value,
    regola: rule,
    messaggio: sentence,
  };
}
