import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';

interface Props {
  round: string;
  narrowed: { by: 'agency' | 'officer' | 'priority' | 'plan'; name: string | null }[];
}

/** By what the list is narrowed, and the way to all of it. */
export function OnlyThese({ round, narrowed }: Props) {
  if (narrowed.length === 0) return null;
  return (
    <p className="govuk-body">
      Only reports for the{' '}
      {narrowed.map(({ by, name }, at) => (
        <span key={by}>
          {at > 0 && ' and the '}
          {by} {name ? <strong>{name}</strong> : 'in the address, which is asked for nothing,'}
        </span>
      ))}{' '}
      are shown. <Link href={paths.owed(round)}>Show everything that was asked for</Link>
    </p>
  );
}
