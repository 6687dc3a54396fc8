export { CellProblems } from './CellProblems';
export { DownloadButtons } from './DownloadButtons';
export { SendFile } from './SendFile';
