import { useSuspenseQuery } from '@tanstack/react-query';
import type { EditionAction, EditionIndicator, EditionPriority } from '@/api/types';
import { LeadsText, OpenText, openTitle } from '@/features/kernel';
import { Conditions, PARTS, Story } from '@/features/priorities';
import { day } from '@/ui/dates';
import { Facts } from '@/ui/Facts';
import { Markdown } from '@/ui/Markdown';
import { EditionActions } from './EditionActions';
import { EditionIndicators } from './EditionIndicators';
import { editionLinesQuery } from './queries';

interface Lines {
  actions: EditionAction[];
  indicators: EditionIndicator[];
}

const titleOf = (part: string) => PARTS.find(({ id }) => id === part)?.title ?? '';

function Priority({ priority, lines }: { priority: EditionPriority; lines: Lines }) {
  const name = `${priority.ref} ${openTitle(priority.title)}`;
  const actions = lines.actions.filter((action) => action.priority.id === priority.id);
  const outcome = priority.outcomeText ?? priority.outcome?.name ?? 'Not given';
  return (
    <section aria-labelledby={`priority-${priority.id}`} className="wm-edition__priority">
      <h2 className="govuk-heading-l" id={`priority-${priority.id}`}>
        <span className="govuk-caption-l">Priority {priority.ref}</span>
        {openTitle(priority.title)}
      </h2>
      <Facts
        items={[
          { label: 'Theme', value: priority.theme?.title ?? 'Outside the themes' },
          { label: 'Lead', value: <LeadsText value={priority.leads} /> },
          { label: 'Outcome', value: outcome },
          ...(priority.ended
            ? [{ label: 'Ended', value: `${day(priority.ended.on)}: ${priority.ended.reason}` }]
            : []),
        ]}
      />
      <h3 className="govuk-heading-m">{titleOf('population')}</h3>
      <div className="govuk-body">
        <OpenText value={priority.population} absent="Nothing was written." />
      </div>
      <h3 className="govuk-heading-m">{titleOf('conditions')}</h3>
      <div className="govuk-body">
        <Conditions groups={priority.conditions} />
      </div>
      <h3 className="govuk-heading-m">{titleOf('story')}</h3>
      <div className="govuk-body">
        <Story priority={priority} prefix={priority.id} />
      </div>
      <h3 className="govuk-heading-m">{titleOf('indicators')}</h3>
      <div className="govuk-body">
        <EditionIndicators places={priority.indicators} definitions={lines.indicators} />
      </div>
      <h3 className="govuk-heading-m">{titleOf('actions')}</h3>
      {priority.actionsNote && (
        <Markdown text={priority.actionsNote} prefix={`actions-${priority.id}-`} />
      )}
      {actions.length > 0 ? (
        <EditionActions caption={`Actions of priority ${name}`} actions={actions} />
      ) : (
        <p className="govuk-body wm-absent">There were no actions.</p>
      )}
      {priority.note && (
        <div className="govuk-inset-text">
          <Markdown text={priority.note} prefix={`note-${priority.id}-`} />
        </div>
      )}
    </section>
  );
}

interface Props {
  planId: string;
  label: string;
  priorities: EditionPriority[];
  /** Only this one is read. */
  priority?: string;
}

/** The priorities of an edition with everything that stood in them. */
export function EditionBody({ planId, label, priorities, priority }: Props) {
  const { data: lines } = useSuspenseQuery(editionLinesQuery(planId, label, priority));
  return priorities.map((each) => <Priority key={each.id} priority={each} lines={lines} />);
}
