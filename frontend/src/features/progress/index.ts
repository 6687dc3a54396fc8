export { ActionReports } from './ActionReports';
export { LastWords } from './LastWords';
export {
  actionReportsQuery,
  changeReport,
  makeReport,
  moveReport,
  periodsQuery,
  submitReport,
} from './queries';
export { ReportCard } from './ReportCard';
export { fromReport, NEW_REPORT, saysMore, toInput, type ReportDraft } from './reportDraft';
export { ReportState } from './ReportState';
export { progressRoutes } from './routes';
export { isStatus, STATUSES } from './statuses';
