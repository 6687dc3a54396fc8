import { useQuery } from '@tanstack/react-query';
import type { Editor } from '@/features/editing';
import { words } from '@/features/kernel';
import { CheckboxGroup } from '@/ui/fields';
import type { RoundDraft } from './roundDraft';
import { plansToAskQuery } from './queries';

const HINT =
  'Choose none, and it asks about every agreed or published plan that runs in the period. ' +
  'Choose some, and it asks about those alone, also while they are drafts. This cannot be changed later.';

/** About which plans a round asks; not shown where there is nothing to choose between. */
export function PlansField({ editor: { draft, set, errors } }: { editor: Editor<RoundDraft> }) {
  const { data: plans = [] } = useQuery({
    ...plansToAskQuery(draft.partnership),
    enabled: draft.partnership !== '',
  });
  const [only] = plans.length === 1 ? plans : [];
  const asked = only?.status === 'agreed' || only?.status === 'published';
  if (plans.length === 0 || asked) return null;
  return (
    <CheckboxGroup
      id="plans"
      legend="Plans it asks about"
      hint={HINT}
      error={errors.byField.get('plans')}
      choices={plans.map(({ id, title, status }) => ({
        value: id,
        text: title,
        hint: words(status),
      }))}
      value={draft.plans}
      onChange={(chosen) => set({ plans: chosen })}
    />
  );
}
