import { HistoryPage } from './HistoryPage';
import {
  actionHistoryRoute,
  indicatorHistoryRoute,
  planHistoryRoute,
  priorityHistoryRoute,
} from './routes';

export function ActionHistoryPage() {
  const { actionId } = actionHistoryRoute.useParams();
  return <HistoryPage thing="action" id={actionId} search={actionHistoryRoute.useSearch()} />;
}

export function PriorityHistoryPage() {
  const { priorityId } = priorityHistoryRoute.useParams();
  return <HistoryPage thing="priority" id={priorityId} search={priorityHistoryRoute.useSearch()} />;
}

export function IndicatorHistoryPage() {
  const { indicatorId } = indicatorHistoryRoute.useParams();
  return (
    <HistoryPage thing="indicator" id={indicatorId} search={indicatorHistoryRoute.useSearch()} />
  );
}

export function PlanHistoryPage() {
  const { planId } = planHistoryRoute.useParams();
  return <HistoryPage thing="plan" id={planId} search={planHistoryRoute.useSearch()} />;
}
