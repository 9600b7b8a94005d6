/**
 * Keeps how far ahead of UTC the clock of a form is; of the forms imported before, where the titles alone prove that it is
 * UTC. An archive of then dropped the labels that stood beside the times themselves.
 */
export const SUBMITTED_OFFSET = `
  alter table responses add column submitted_offset text;
  update responses set submitted_offset = '+00:00' where submitted_at like '%T%' and file in (
    select file from file_columns where field = 'submittedAt' and (title like '%(UTC)%' or title = '_submission_time'));
`;
