import type { Plan } from '@/api/types';

/** Whether what the plan promises has been agreed, so that a change of it is asked for its reason. */
export const isAgreed = ({ status }: Pick<Plan, 'status'>) =>
  status === 'agreed' || status === 'published';
