/** What keeps a whole file from being read. */
export type ImportFileRefusal =
  | { readonly code: 'IMPORT_FILE_TOO_LARGE'; readonly maximumMegabytes: number }
  | { readonly code: 'IMPORT_FILE_EMPTY' }
  | { readonly code: 'IMPORT_TOO_MANY_LINES'; readonly maximum: number }
  /** A quotation mark opened on that line is never closed. */
  | { readonly code: 'IMPORT_QUOTE_NOT_CLOSED'; readonly line: number }
  | { readonly code: 'IMPORT_COLUMN_MISSING'; readonly columns: readonly string[] }
  | { readonly code: 'IMPORT_COLUMN_TWICE'; readonly column: string }
  /** Nothing is written as long as one line is refused. */
  | { readonly code: 'IMPORT_HAS_REFUSED_LINES'; readonly count: number };

/** What keeps one line from being taken. Columns are named as in the file. */
export type ImportLineRefusal =
  | { readonly code: 'IMPORT_CELL_MISSING'; readonly column: string }
  | { readonly code: 'IMPORT_CELL_TOO_LONG'; readonly column: string; readonly maximum: number }
  | { readonly code: 'IMPORT_CELL_NOT_UNDERSTOOD'; readonly column: string; readonly expected: readonly string[] }
  | { readonly code: 'IMPORT_LINE_TWICE'; readonly firstLine: number };

export type ImportRefusal = ImportFileRefusal | ImportLineRefusal;
