import { Link } from '@/ui/Link';

/** Beside what one reads: the way to change just that. Shown only to who may. */
export function EditLink({ may, href, what }: { may: boolean; href: string; what: string }) {
  if (!may) return null;
  return (
    <Link href={href} className="govuk-link wm-edit-link wm-no-print">
      Change <span className="govuk-visually-hidden">{what}</span>
    </Link>
  );
}
