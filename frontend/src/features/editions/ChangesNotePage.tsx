import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { paths } from '@/app/paths';
import { planQuery } from '@/features/plans';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Button } from '@/ui/Button';
import { Markdown } from '@/ui/Markdown';
import { PageHeading } from '@/ui/PageHeading';
import { PrintButton } from '@/ui/PrintButton';
import { comparedInWords } from './comparedInWords';
import { changesQuery } from './queries';
import { changesNoteRoute } from './routes';

/** The service's text is headings and lists; a heading is one of this page's. */
function parts(note: string) {
  return note
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [title = '', ...body] = part.split('\n');
      return { title, body: body.join('\n').trim() };
    });
}

const COPIED = {
  yes: 'The list is copied. Paste it into your letter or e-mail.',
  no: 'Your browser did not let the list be copied. Mark it on the page and copy it from there.',
};

/** What changed as a list to put under a covering note: to copy, to print. */
export function ChangesNotePage() {
  const { planId } = changesNoteRoute.useParams();
  const search = changesNoteRoute.useSearch();
  const { data: plan } = useSuspenseQuery(planQuery(planId));
  const { data: changes } = useSuspenseQuery(changesQuery(planId, search, true));
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  const note = changes.note ?? '';
  const listed = parts(note);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.plan(planId), text: plan.title },
          { href: paths.changes(planId, { ...search }), text: 'What changed' },
        ]}
      />
      <PageHeading title={`List of changes: ${plan.title}`} caption={plan.title}>
        Changes {comparedInWords(changes)}
      </PageHeading>
      {listed.length === 0 && <p className="govuk-body">Nothing has changed.</p>}
      {listed.map(({ title, body }, index) => (
        <section key={title} aria-labelledby={`part-${index}`}>
          <h2 className="govuk-heading-m" id={`part-${index}`}>
            {title}
          </h2>
          <Markdown text={body} prefix={`part-${index}-`} />
        </section>
      ))}
      <div className="govuk-button-group wm-no-print">
        <Button
          onClick={() =>
            navigator.clipboard.writeText(note).then(
              () => setCopied('yes'),
              () => setCopied('no'),
            )
          }
        >
          Copy the list
        </Button>
        <PrintButton>Print this page</PrintButton>
      </div>
      <p className="govuk-body" role="status">
        {copied && COPIED[copied]}
      </p>
    </>
  );
}
