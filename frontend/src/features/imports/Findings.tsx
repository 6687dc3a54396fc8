import type { Finding } from '@/api/types';
import { paths } from '@/app/paths';
import { FilterLinks } from '@/ui/FilterLinks';
import { grouped } from '@/ui/groups';
import { importRoute } from './routes';

type Severity = Finding['severity'];

const SEVERITIES: Severity[] = ['error', 'warning', 'info'];
const TITLES: Record<Severity, string> = {
  error: 'Could not be read',
  warning: 'To check',
  info: 'To know',
};

function Item({ finding }: { finding: Finding }) {
  return (
    <li className="wm-findings__item">
      <p className="govuk-body govuk-!-margin-bottom-1">
        {finding.where && <strong>{finding.where}: </strong>}
        {finding.detail}
      </p>
      {finding.text && <p className="wm-quote">{finding.text}</p>}
    </li>
  );
}

/** What the reading noticed, the gravest first, each with its place in the document. */
export function Findings({ findings, importId }: { findings: Finding[]; importId: string }) {
  const { severity } = importRoute.useSearch();
  const of = (each: Severity) => findings.filter((finding) => finding.severity === each);
  const shown = severity ? of(severity) : SEVERITIES.flatMap(of);
  return (
    <section aria-labelledby="findings">
      <h2 className="govuk-heading-m" id="findings">
        What was noticed
      </h2>
      {findings.length === 0 && <p className="govuk-body">Nothing stood out.</p>}
      {findings.length > 0 && (
        <FilterLinks
          label="Show findings"
          items={[
            {
              href: `${paths.import(importId)}#findings`,
              text: `All (${findings.length})`,
              current: !severity,
            },
            ...SEVERITIES.filter((each) => of(each).length > 0).map((each) => ({
              href: `${paths.import(importId, { severity: each })}#findings`,
              text: `${TITLES[each]} (${of(each).length})`,
              current: severity === each,
            })),
          ]}
        />
      )}
      {grouped(shown, (finding) => finding.severity).map(([each, group]) => (
        <section key={each} aria-labelledby={`findings-${each}`}>
          <h3 className="govuk-heading-s" id={`findings-${each}`}>
            {TITLES[each]}
          </h3>
          <ul className="wm-findings">
            {group.map((finding, index) => (
              // Two findings may agree in every word; they never move.
              // oxlint-disable-next-line react/no-array-index-key
              <Item key={index} finding={finding} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
