import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { paths } from '@/app/paths';
import { orNull } from '@/features/editing';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { SelectField } from '@/ui/fields';
import { Link } from '@/ui/Link';
import { count } from '@/ui/numbers';
import { PageHeading } from '@/ui/PageHeading';
import { Done } from './Done';
import { MovedTable } from './MovedTable';
import { PreviewForm } from './PreviewForm';
import { everybodyQuery, officerQuery } from './queries';
import { ReasonField } from './ReasonField';
import { mergeRoute } from './routes';
import { usePreview } from './usePreview';
import { mergeInto } from './writes';

export function MergePage() {
  const { officerId } = mergeRoute.useParams();
  const { data: shownOfficer } = useSuspenseQuery(officerQuery(officerId));
  const { data: everybody } = useSuspenseQuery(everybodyQuery(shownOfficer.partnership.id));
  // Once merged, the address answers with the other one.
  const [officer] = useState(shownOfficer);
  const [into, setInto] = useState('');
  const [reason, setReason] = useState('');
  const preview = usePreview((dryRun) =>
    mergeInto(officerId, { into, reason: orNull(reason) }, dryRun),
  );
  const { shown, errors } = preview;
  const options = everybody
    .filter(({ id, kind }) => id !== officerId && kind === officer.kind)
    .map(({ id, name, agency }) => ({
      value: id,
      text: agency ? `${name}, ${agency.name}` : name,
    }));
  return (
    <>
      <Breadcrumbs items={[{ href: paths.officer(officerId), text: officer.name }]} />
      <PageHeading caption={officer.name}>Make one of two entries</PageHeading>
      {shown?.done ? (
        <Done said={`${officer.name} and ${shown.result.officer.name} are one entry now.`}>
          <p className="govuk-body">
            <Link href={paths.officer(shown.result.officer.id)}>
              Go to {shown.result.officer.name}
            </Link>
          </p>
        </Done>
      ) : (
        <PreviewForm
          preview={preview}
          back={paths.officer(officerId)}
          button={({ officer: stays }) => `Make one entry, ${stays.name}`}
          changes={({ officer: stays, lines }) => (
            <>
              <p className="govuk-body">
                {stays.name} stays, also written {stays.aliases.join(', ')}. Whoever asks for the
                other entry is given this one.
              </p>
              {lines.length > 0 ? (
                <MovedTable
                  caption={`${count(lines.length, 'line')} name the other`}
                  lines={lines}
                />
              ) : (
                <p className="govuk-body">Nothing names {officer.name}.</p>
              )}
            </>
          )}
        >
          <p className="govuk-body">
            Use this when {officer.name} was entered twice under two spellings. All that names them
            then names the entry you choose. It cannot be undone.
          </p>
          <SelectField
            id="into"
            label="The entry that stays"
            placeholder="Choose"
            options={options}
            error={errors.byField.get('into')}
            value={into}
            onChange={setInto}
          />
          <ReasonField value={reason} error={errors.byField.get('reason')} onChange={setReason} />
        </PreviewForm>
      )}
    </>
  );
}
