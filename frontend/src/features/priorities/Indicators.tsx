import type { IndicatorUse } from '@/api/types';
import { paths } from '@/app/paths';
import { DefinitionStatus, DESIGNATIONS, frequencyInWords } from '@/features/indicators';
import {
  EndedFold,
  EndedLine,
  EndedTag,
  hasLeads,
  LeadsText,
  OpenText,
  openTitle,
  ToBeConfirmed,
} from '@/features/kernel';
import { Link } from '@/ui/Link';
import { Tag } from '@/ui/Tag';

function Wording({ item }: { item: IndicatorUse }) {
  if (item.wording.state === 'unconfirmed') return <ToBeConfirmed proposal={item.wording.text} />;
  return (
    <Link href={paths.indicator(item.indicator.id)}>
      {item.wording.text ?? item.indicator.title ?? 'No wording yet'}
    </Link>
  );
}

function Details({ item }: { item: IndicatorUse }) {
  const facts = [
    item.references.length > 0 && ['References', item.references.join(', ')],
    hasLeads(item.leadAgencies) && [
      'Lead agency',
      <LeadsText key="leads" value={item.leadAgencies} />,
    ],
    item.definition.state !== 'absent' && [
      'Definition',
      <OpenText key="definition" value={item.definition} />,
    ],
    item.frequency && ['Frequency', frequencyInWords(item.frequency)],
    item.source && ['Source', item.source],
    item.contact && ['Contact', item.contact],
    item.note && ['Note on its use here', item.note],
    item.indicatorNote && ['Note', item.indicatorNote],
  ].filter(Boolean) as [string, React.ReactNode][];
  return (
    <dl className="wm-details">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Indicator({ item }: { item: IndicatorUse }) {
  return (
    <li className="wm-indicator">
      <p className="govuk-body wm-indicator__name">
        {item.label && <span className="wm-ref">{item.label}</span>} <Wording item={item} />
      </p>
      <p className="govuk-body govuk-!-margin-bottom-1">
        {item.designations.map(({ kind }) => (
          <Tag key={kind} colour="teal">
            {DESIGNATIONS[kind]}
          </Tag>
        ))}
        <DefinitionStatus status={item.definitionStatus} />
        {item.ended && <EndedTag />}
      </p>
      <Details item={item} />
      {item.parts.length > 0 && (
        <ol className="wm-indicators wm-indicators--parts">
          {item.parts.map((part) => (
            <Indicator key={part.indicator.id} item={part} />
          ))}
        </ol>
      )}
    </li>
  );
}

export function Indicators({ items }: { items: IndicatorUse[] }) {
  if (items.length === 0) return <span className="wm-absent">No indicators yet.</span>;
  const current = items.filter(({ ended }) => !ended);
  return (
    <>
      {current.length > 0 && (
        <ol className="wm-indicators">
          {current.map((item) => (
            <Indicator key={item.indicator.id} item={item} />
          ))}
        </ol>
      )}
      <EndedFold
        items={items.filter(({ ended }) => ended)}
        what={['indicator', 'indicators']}
        keyOf={({ indicator }) => indicator.id}
      >
        {({ indicator, label, wording, ended }) => (
          <EndedLine
            href={paths.indicator(indicator.id)}
            label={label}
            title={wording.text ?? openTitle(indicator.title)}
            ended={ended}
          />
        )}
      </EndedFold>
    </>
  );
}
