import { useSuspenseQuery } from '@tanstack/react-query';
import { editablePartnershipsQuery } from '@/api/me';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';
import { PageHeading } from '@/ui/PageHeading';
import { UploadForm } from './UploadForm';

function NotForYou() {
  return (
    <>
      <p className="govuk-body">
        Plans are loaded by the partnership officers of a partnership, and you are not one.
      </p>
      <p className="govuk-body">
        If you should be, ask the partnership&rsquo;s present officer or your administrator.{' '}
        <Link href={paths.plans()}>Go to the plans you can see</Link>
      </p>
    </>
  );
}

export function NewImportPage() {
  const { data: partnerships } = useSuspenseQuery(editablePartnershipsQuery());
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <PageHeading>Import a plan</PageHeading>
        {partnerships.length === 0 ? <NotForYou /> : <UploadForm partnerships={partnerships} />}
      </div>
    </div>
  );
}
