/** What a file can be instead of a table that we read. */
export type Foreign =
  | 'xls'
  | 'xlsb'
  | 'ods'
  | 'docx'
  | 'pptx'
  | 'zip'
  | 'gzip'
  | 'seven-zip'
  | 'rar'
  | 'pdf'
  | 'rtf'
  | 'jpeg'
  | 'png'
  | 'gif'
  | 'tiff'
  | 'database'
  | 'program'
  | 'html'
  | 'xml'
  | 'json'
  | 'binary';

/** What a workbook can have too much of. */
export type Oversize =
  | 'file'
  | 'content'
  | 'parts'
  | 'sheets'
  | 'texts'
  | 'row-text'
  | 'rows'
  | 'columns'
  | 'characters'
  | 'title'
  | 'cells';
