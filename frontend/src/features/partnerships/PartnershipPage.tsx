import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '@/app/paths';
import { EditLink, SavedNotice } from '@/features/editing';
import { words } from '@/features/kernel';
import { MembersOfPartnership } from '@/features/memberships';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Facts } from '@/ui/Facts';
import { Link } from '@/ui/Link';
import { PageHeading } from '@/ui/PageHeading';
import { partnershipQuery, partnershipsQuery } from './queries';
import { partnershipRoute } from './routes';

const link = ({ id, name }: { id: string; name: string }) => (
  <Link href={paths.partnership(id)}>{name}</Link>
);

export function PartnershipPage() {
  const { partnershipId } = partnershipRoute.useParams();
  const { saved } = partnershipRoute.useSearch();
  const { data: partnership } = useSuspenseQuery(partnershipQuery(partnershipId));
  const { data: all } = useSuspenseQuery(partnershipsQuery());
  const { area, parent, allowed } = partnership;
  const districts = all.filter((each) => each.parent?.id === partnershipId);
  const may = allowed.includes('edit');
  return (
    <>
      <Breadcrumbs items={[{ href: paths.partnerships(), text: 'Partnerships' }]} />
      <PageHeading caption={words(partnership.kind)}>{partnership.name}</PageHeading>
      <SavedNotice shown={saved === 'yes'} />
      <Facts
        items={[
          { label: 'Short name', value: partnership.shortName },
          { label: 'Area', value: area?.name ?? 'Not given' },
          {
            label: 'Children’s services',
            value: partnership.childrensServicesAuthority
              ? 'Its council runs them'
              : 'Another council runs them',
          },
          ...(parent ? [{ label: 'District of', value: link(parent) }] : []),
          ...(districts.length > 0
            ? [
                {
                  label: 'Districts',
                  value: (
                    <ul className="govuk-list">
                      {districts.map((each) => (
                        <li key={each.id}>{link(each)}</li>
                      ))}
                    </ul>
                  ),
                },
              ]
            : []),
        ]}
      />
      <p className="govuk-body">
        <EditLink
          may={may}
          href={paths.editPartnership(partnershipId)}
          what={partnership.shortName}
        />
      </p>
      <p className="govuk-body wm-no-print">
        <Link href={paths.frameworks(partnershipId)}>Outcomes frameworks</Link>
        {' · '}
        <Link href={paths.calendars(partnershipId)}>Calendars</Link>
      </p>
      <h2 className="govuk-heading-m">Members</h2>
      <MembersOfPartnership partnership={partnershipId} />
      {may && (
        <Link
          href={paths.newMembership({ partnership: partnershipId })}
          className="govuk-button wm-no-print"
          role="button"
        >
          Enter a member
        </Link>
      )}
    </>
  );
}
