import type { Report } from '@/api/types';
import { RatingTag, StatusTag } from '@/features/kernel';
import type { Fact } from '@/ui/Facts';
import { Markdown } from '@/ui/Markdown';

function Evidence({ evidence }: Pick<Report, 'evidence'>) {
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {evidence.map(({ title, url }) => (
        <li key={url}>
          <a className="govuk-link" href={url} rel="noreferrer noopener">
            {title || url}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What one report says, in the order in which it was asked; what it does not say is left out. */
export function reportFacts(report: Report): Fact[] {
  const written = (field: string, text: string) => (
    <Markdown text={text} prefix={`${field}-${report.id}-`} />
  );
  const { status, rating, ratingReason, done, next, obstacles, percent, evidence } = report;
  const facts: (Fact | false | null | '')[] = [
    {
      label: 'How it stands',
      value: (
        <>
          {status ? <StatusTag status={status} /> : 'Not said'} <RatingTag rating={rating} />
        </>
      ),
    },
    ratingReason && {
      label: 'Why this rating',
      value: <span className="wm-prewrap">{ratingReason}</span>,
    },
    { label: 'What was done', value: done ? written('done', done) : 'Nothing was said' },
    next && { label: 'What is next', value: written('next', next) },
    obstacles && { label: 'What stands in the way', value: written('obstacles', obstacles) },
    percent !== null && { label: 'Complete', value: `${percent} %` },
    evidence.length > 0 && { label: 'Evidence', value: <Evidence evidence={evidence} /> },
  ];
  return facts.filter((fact): fact is Fact => Boolean(fact));
}
