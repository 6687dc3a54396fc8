import { useSuspenseQuery } from '@tanstack/react-query';
import type { Priority } from '@/api/types';
import { EditForm, membersQuery, OfficersField, OpenField, type Editor } from '@/features/editing';
import { openTitle } from '@/features/kernel';
import { planQuery, prioritiesQuery } from '@/features/plans';
import { MarkdownField, SelectField, TextField } from '@/ui/fields';
import type { ActionDraft } from './actionDraft';
import { actionFields } from './actionFields';
import { AgenciesField } from './AgenciesField';
import { CrossReferencesField } from './CrossReferencesField';
import { DependsOnField } from './DependsOnField';
import { MilestonesField } from './MilestonesField';
import { MonitoringField } from './MonitoringField';

interface Props {
  editor: Editor<ActionDraft>;
  planId: string;
  /** The action that is changed; none while it is new. */
  self: string | null;
  /** A sub-action stays under its action: it has no place of its own to choose. */
  sub: boolean;
  back: string;
}

const priorityName = ({ ref, title }: Priority) => `${ref} ${openTitle(title)}`;

function names(priorities: Priority[]) {
  const all = priorities.flatMap((priority) => [
    [priority.id, priorityName(priority)] as const,
    ...priority.headings.map(({ id, text }) => [id, text] as const),
  ]);
  const byId = new Map(all);
  return (id: string) => byId.get(id) ?? id;
}

function Place({ editor, priorities }: { editor: Editor<ActionDraft>; priorities: Priority[] }) {
  const { draft, set, errors } = editor;
  const headings = priorities.find(({ id }) => id === draft.priority)?.headings ?? [];
  return (
    <>
      <SelectField
        id="priority"
        label="Priority"
        hint="Choose another to move the action there. It stays the same action."
        error={errors.byField.get('priority')}
        value={draft.priority}
        // A heading belongs to its priority and is left behind.
        onChange={(priority) => set({ priority, heading: '' })}
        options={priorities.map((each) => ({ value: each.id, text: priorityName(each) }))}
      />
      {headings.length > 0 && (
        <SelectField
          id="heading"
          label="Under the heading"
          error={errors.byField.get('heading')}
          value={draft.heading}
          onChange={(heading) => set({ heading })}
          placeholder="None"
          options={headings.map(({ id, text }) => ({ value: id, text }))}
        />
      )}
    </>
  );
}

/** Everything that is said of an action, in the order in which the plan shows it. */
export function ActionForm({ editor, planId, self, sub, back }: Props) {
  const { data: plan } = useSuspenseQuery(planQuery(planId));
  const { data: priorities } = useSuspenseQuery(prioritiesQuery(planId));
  const { data: members } = useSuspenseQuery(membersQuery(plan.partnership.id));
  const { draft, set, errors } = editor;
  const error = (id: string) => errors.byField.get(id);
  const shared = { errors: errors.byField, members };
  return (
    <EditForm editor={editor} fields={actionFields(names(priorities))} back={back}>
      {!sub && <Place editor={editor} priorities={priorities} />}
      <TextField
        id="ref"
        label="Number"
        hint="As it stands in the plan, such as 1.2 or 1.2a. It is a label and may change."
        width={10}
        error={error('ref')}
        value={draft.ref}
        onChange={(ref) => set({ ref })}
      />
      <OpenField
        id="title"
        label="Title"
        error={error('title')}
        size="lines"
        value={draft.title}
        onChange={(title) => set({ title })}
      />
      <MarkdownField
        id="description"
        label="Description"
        error={error('description')}
        value={draft.description}
        onChange={(description) => set({ description })}
      />
      <OpenField
        id="timescale"
        label="Timescale"
        hint="In your own words: By Sept 2027, Every 6 months, Ongoing from April 2027. After saving you see what it was read as."
        error={error('timescale')}
        value={draft.timescale}
        onChange={(timescale) => set({ timescale })}
      />
      <MilestonesField
        {...shared}
        value={draft.milestones}
        onChange={(milestones) => set({ milestones })}
      />
      <AgenciesField
        {...shared}
        {...(sub ? { hint: 'Left empty, the sub-action has the leads of its action.' } : {})}
        value={draft.leadAgencies}
        onChange={(leadAgencies) => set({ leadAgencies })}
      />
      <OfficersField
        {...shared}
        id="leadOfficers"
        legend="Lead officers"
        value={draft.leadOfficers}
        onChange={(leadOfficers) => set({ leadOfficers })}
      />
      <MonitoringField
        {...shared}
        value={draft.monitoring}
        onChange={(monitoring) => set({ monitoring })}
      />
      <CrossReferencesField
        errors={errors.byField}
        planId={planId}
        self={self}
        priorities={priorities}
        value={draft.crossReferences}
        onChange={(crossReferences) => set({ crossReferences })}
      />
      <DependsOnField
        errors={errors.byField}
        planId={planId}
        self={self}
        value={draft.dependsOn}
        onChange={(dependsOn) => set({ dependsOn })}
      />
      <div className="wm-fieldset">
        <MarkdownField
          id="note"
          label="Note"
          rows={3}
          error={error('note')}
          value={draft.note}
          onChange={(note) => set({ note })}
        />
      </div>
    </EditForm>
  );
}
