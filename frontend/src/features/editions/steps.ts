import type { Plan, PlanTransition } from '@/api/types';
import { client } from '@/api/client';
import { onceOnly } from '@/features/editing';

type To = PlanTransition['to'];

/** A step in the life of a plan, as its page puts it. */
export interface Step {
  /** The status it leads to; null for an edition made on request. */
  to: To | null;
  title: string;
  button: string;
  what: string;
  edition: boolean;
}

/** By the word with which the service allows it. */
const STEPS: Record<string, Step> = {
  consult: {
    to: 'consultation',
    title: 'Open for consultation',
    button: 'Open for consultation',
    what: 'An edition is made of the plan as it stands now: that is what people are asked about. The plan can still be changed.',
    edition: true,
  },
  agree: {
    to: 'agreed',
    title: 'Agree the plan',
    button: 'Agree the plan',
    what: 'Say this when the board has agreed the plan. An edition is made of it as it stands now. From then on, a change to what it promises needs a reason.',
    edition: true,
  },
  publish: {
    to: 'published',
    title: 'Publish the plan',
    button: 'Publish',
    what: 'Everybody can read what is published. What is changed afterwards is seen by members only, until it is published too.',
    edition: true,
  },
  'return-to-draft': {
    to: 'draft',
    title: 'Take the plan back to draft',
    button: 'Back to draft',
    what: 'The plan is worked on again and can be changed without a reason. Its editions stay.',
    edition: false,
  },
  close: {
    to: 'closed',
    title: 'Close the plan',
    button: 'Close the plan',
    what: 'A closed plan can be read for ever and is never changed or opened again. Nothing in it is overdue any more.',
    edition: false,
  },
  'make-edition': {
    to: null,
    title: 'Make an edition',
    button: 'Make an edition',
    what: 'A copy of the whole plan as it stands now, with a number of its own. The plan itself stays as it is.',
    edition: true,
  },
};

export const stepOf = (name: string): Step | undefined =>
  Object.hasOwn(STEPS, name) ? STEPS[name] : undefined;

interface Said {
  label: string | null;
  reason: string | null;
}

/** Takes the step; answers the label of the edition that stands after it, null when there is none. */
async function take(plan: string, step: Step, said: Said, dryRun: boolean) {
  const query = dryRun ? { dryRun } : {};
  if (step.to === null) {
    const { headers, done } = onceOnly(['edition', plan, said]);
    const { data } = await client.POST('/api/v1/plans/{id}/editions', {
      params: { path: { id: plan }, query, header: dryRun ? {} : headers },
      body: said,
    });
    done();
    return data?.label ?? null;
  }
  const body: PlanTransition = { to: step.to, ...said };
  const { headers, done } = onceOnly(['step', plan, body]);
  const { data } = await client.POST('/api/v1/plans/{id}/transitions', {
    params: { path: { id: plan }, query, header: dryRun ? {} : headers },
    body,
  });
  done();
  return (data as Plan).editions.newest?.label ?? null;
}

export const takeStep = (plan: string, step: Step, said: Said) => take(plan, step, said, false);

/**
 * The label that the service would give, or its refusal: asked by trying the step without keeping it.
 * The reason is only for the trial.
 */
export const tryStep = (plan: string, step: Step) =>
  take(plan, step, { label: null, reason: 'To see what it would be called' }, true);
