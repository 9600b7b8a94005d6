/** What is said of scans on the command line. */
export interface ScanOptions {
  /** Files, or folders of files. */
  readonly scansione?: readonly string[];
  /** Where the page of the crops goes, and beside it the table to be filled in. */
  readonly daGuardare?: string;
}
