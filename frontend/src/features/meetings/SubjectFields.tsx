import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { SelectField } from '@/ui/fields';
import { partsOfPlanQuery, plansToNameQuery } from './queries';
import type { DecisionDraft } from './recordDraft';

interface Props {
  id: string;
  decision: DecisionDraft;
  error: string | undefined;
  onChange: (part: Pick<DecisionDraft, 'plan' | 'about'>) => void;
}

/** What a decision is about: a plan, and then, if one will, an edition or an action of it. */
export function SubjectFields({ id, decision: { plan, about }, error, onChange }: Props) {
  const { data: plans } = useSuspenseQuery(plansToNameQuery());
  const known = plans.some((each) => each.id === plan);
  const { data: parts } = useQuery({ ...partsOfPlanQuery(plan), enabled: known });
  const options = plans.map((each) => ({ value: each.id, text: each.title }));
  // What one may not read stays what the decision is about.
  if (plan && !known) options.push({ value: plan, text: 'A plan that you may not read' });
  return (
    <>
      <SelectField
        id={id}
        label="The plan that it is about"
        error={error}
        placeholder="No plan in particular"
        options={options}
        value={plan}
        onChange={(chosen) => onChange({ plan: chosen, about: chosen ? `plan:${chosen}` : '' })}
      />
      {known && (
        <SelectField
          id={`${id}-part`}
          label="What of it"
          options={[{ value: `plan:${plan}`, text: 'The plan itself' }, ...(parts ?? [])]}
          value={about}
          onChange={(chosen) => onChange({ plan, about: chosen })}
        />
      )}
    </>
  );
}
