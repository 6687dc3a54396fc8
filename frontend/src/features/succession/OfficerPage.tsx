import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '@/app/paths';
import { words } from '@/features/kernel';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { day, moment } from '@/ui/dates';
import { Facts, type Fact } from '@/ui/Facts';
import { Link } from '@/ui/Link';
import { count } from '@/ui/numbers';
import { PageHeading } from '@/ui/PageHeading';
import { Pagination } from '@/ui/Pagination';
import { PrintButton } from '@/ui/PrintButton';
import { OfficerLinks } from './OfficerLinks';
import { officerQuery, workQuery } from './queries';
import { officerRoute } from './routes';
import { WorkTable } from './WorkTable';

export function OfficerPage() {
  const { officerId } = officerRoute.useParams();
  const { after } = officerRoute.useSearch();
  const { data: officer } = useSuspenseQuery(officerQuery(officerId));
  const { data: work } = useSuspenseQuery(workQuery(officerId, after));
  const lines = work.counts.reduce((sum, each) => sum + each.lines, 0);
  const facts: (Fact | false | null)[] = [
    officer.agency && {
      label: 'Agency',
      value: <Link href={paths.agency(officer.agency.id)}>{officer.agency.name}</Link>,
    },
    officer.jobTitle !== null && { label: 'Job title', value: officer.jobTitle },
    officer.email !== null && {
      label: 'E-mail',
      value: (
        <a className="govuk-link" href={`mailto:${officer.email}`}>
          {officer.email}
        </a>
      ),
    },
    officer.mailReturned !== null && {
      label: 'Mail',
      value: `Comes back from this address, last on ${moment(officer.mailReturned)}. Mend the address, or ask them for another.`,
    },
    officer.leftOn !== null && { label: 'Last day', value: day(officer.leftOn) },
    officer.aliases.length > 0 && { label: 'Also written', value: officer.aliases.join(', ') },
  ];
  return (
    <>
      <Breadcrumbs items={[{ href: paths.officers(), text: 'Officers and posts' }]} />
      <PageHeading caption={words(officer.kind)}>{officer.name}</PageHeading>
      <Facts items={facts.filter((fact): fact is Fact => Boolean(fact))} />
      <h2 className="govuk-heading-m">What they hold</h2>
      {lines === 0 ? (
        <p className="govuk-body">Nothing open that you can see names them.</p>
      ) : (
        <>
          <p className="govuk-body">{count(lines, 'open line')} name them.</p>
          <WorkTable caption={`What ${officer.name} holds`} lines={work.items} />
        </>
      )}
      <Pagination
        label="Pages of lines"
        next={work.next ? paths.officer(officer.id, work.next) : null}
        first={after ? paths.officer(officer.id) : null}
      />
      {officer.allowed.includes('edit') && <OfficerLinks officer={officer} />}
      <PrintButton>Print this page</PrintButton>
    </>
  );
}
