import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { Action } from '@/api/types';
import type { Editor } from '@/features/editing';
import { openTitle } from '@/features/kernel';
import { prioritiesQuery } from '@/features/plans';
import { SelectField } from '@/ui/fields';
import type { PlaceDraft } from './placeDraft';
import { actionsOfPriorityQuery } from './queries';
import { inTableOrder } from './rows';

const NONE: Action[] = [];
const named = ({ ref, title }: Pick<Action, 'ref' | 'title'>) => `${ref} ${openTitle(title)}`;
const option = (each: Action) => ({ value: each.id, text: named(each) });

/** Priority, action above, heading, and the one it comes after; each narrows the next. */
export function MovePlaceFields({
  editor: { draft, set, errors },
  action,
}: {
  editor: Editor<PlaceDraft>;
  action: Action;
}) {
  const { data: priorities } = useSuspenseQuery(prioritiesQuery(action.plan.id));
  // While those of another priority are on their way there is nothing to choose from yet.
  const { data: there = NONE } = useQuery(actionsOfPriorityQuery(draft.priority));
  const others = inTableOrder(there)
    .map((row) => row.action)
    .filter(({ id }) => id !== action.id);
  const tops = others.filter(({ parent }) => !parent);
  const beside = others.filter(({ parent }) => (parent?.id ?? '') === draft.parent);
  const headings = priorities.find(({ id }) => id === draft.priority)?.headings ?? [];
  return (
    <>
      <SelectField
        id="priority"
        label="Priority"
        error={errors.byField.get('priority')}
        value={draft.priority}
        onChange={(priority) => set({ priority, parent: '', heading: '', after: '' })}
        options={priorities.map((each) => ({ value: each.id, text: named(each) }))}
      />
      <SelectField
        id="parent"
        label="Part of which action"
        hint={
          action.subActions.length > 0
            ? 'It has sub-actions of its own, so it stays an action.'
            : 'Choose one to make it a sub-action.'
        }
        error={errors.byField.get('parent')}
        value={draft.parent}
        placeholder="None: it is an action of the priority"
        onChange={(parent) => set({ parent, heading: '', after: '' })}
        options={action.subActions.length > 0 ? [] : tops.map(option)}
      />
      {!draft.parent && headings.length > 0 && (
        <SelectField
          id="heading"
          label="Under the heading"
          error={errors.byField.get('heading')}
          value={draft.heading}
          placeholder="None"
          onChange={(heading) => set({ heading })}
          options={headings.map(({ id, text }) => ({ value: id, text }))}
        />
      )}
      <SelectField
        id="after"
        label="After which one"
        error={errors.byField.get('after')}
        value={draft.after}
        placeholder="None: it is the first"
        onChange={(after) => set({ after })}
        options={beside.map(option)}
      />
    </>
  );
}
