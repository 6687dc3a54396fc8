import { useQueries, type QueryClient } from '@tanstack/react-query';
import type { Indicator } from '@/api/types';
import { isAgreed } from '@/features/kernel';
import { planQuery } from '@/features/plans';

const plansOf = ({ uses }: Indicator) => [...new Set(uses.map(({ plan }) => plan.id))];

/** Reads the plans in which an indicator is placed; one that cannot be read stops nobody. */
export const readPlans = (queryClient: QueryClient, indicator: Indicator) =>
  Promise.all(plansOf(indicator).map((id) => queryClient.prefetchQuery(planQuery(id))));

/** Whether a plan in which it is placed is agreed. A part knows no plan: there the service asks. */
export function useAgreed(indicator: Indicator) {
  const plans = useQueries({ queries: plansOf(indicator).map((id) => planQuery(id)) });
  return plans.some(({ data }) => data && isAgreed(data));
}
