import type { EditionIndicator, EditionPriority } from '@/api/types';
import { DefinitionStatus, DESIGNATIONS, frequencyInWords } from '@/features/indicators';
import { hasLeads, LeadsText, OpenText, openTitle } from '@/features/kernel';
import { Tag } from '@/ui/Tag';

type Place = EditionPriority['indicators'][number];

function Definition({ indicator }: { indicator: EditionIndicator }) {
  const contact = indicator.contactOfficer?.name ?? indicator.contact.text;
  const facts = [
    indicator.references.length > 0 && ['References', indicator.references.join(', ')],
    indicator.definition.state !== 'absent' && [
      'Definition',
      <OpenText key="definition" value={indicator.definition} />,
    ],
    indicator.unit && ['Unit', indicator.unit],
    indicator.frequency && ['Frequency', frequencyInWords(indicator.frequency)],
    indicator.source && ['Source', indicator.source],
    hasLeads(indicator.leadAgencies) && [
      'Lead agency',
      <LeadsText key="leads" value={indicator.leadAgencies} />,
    ],
    contact && ['Contact', contact],
    indicator.note && ['Note', indicator.note],
  ].filter(Boolean) as [string, React.ReactNode][];
  return (
    <>
      <p className="govuk-body govuk-!-margin-bottom-1">
        {indicator.designations.map(({ kind }) => (
          <Tag key={kind} colour="teal">
            {DESIGNATIONS[kind]}
          </Tag>
        ))}
        <DefinitionStatus status={indicator.definitionStatus} />
      </p>
      <dl className="wm-details">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function One({ place, definitions }: { place: Place; definitions: EditionIndicator[] }) {
  const indicator = definitions.find(({ id }) => id === place.indicator.id);
  const parts = definitions.filter(({ parent }) => parent?.id === place.indicator.id);
  return (
    <li className="wm-indicator">
      <p className="govuk-body wm-indicator__name">
        {place.label && <span className="wm-ref">{place.label}</span>}{' '}
        {place.wording.state === 'absent' ? (
          openTitle(place.indicator.title)
        ) : (
          <OpenText value={place.wording} />
        )}
      </p>
      {indicator && <Definition indicator={indicator} />}
      {place.note && <p className="govuk-body">{place.note}</p>}
      {parts.length > 0 && (
        <ol className="wm-indicators wm-indicators--parts">
          {parts.map((part) => (
            <li key={part.id} className="wm-indicator">
              <p className="govuk-body wm-indicator__name">
                {part.partLabel && <span className="wm-ref">{part.partLabel}</span>}{' '}
                {openTitle(part.title)}
              </p>
              <Definition indicator={part} />
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}

/** The indicators of a priority with their definitions as they stood; never their values. */
export function EditionIndicators(props: { places: Place[]; definitions: EditionIndicator[] }) {
  if (props.places.length === 0)
    return <span className="wm-absent">There were no indicators.</span>;
  return (
    <ol className="wm-indicators">
      {props.places.map((place) => (
        <One key={place.indicator.id} place={place} definitions={props.definitions} />
      ))}
    </ol>
  );
}
