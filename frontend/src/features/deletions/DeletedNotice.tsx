import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { paths } from '@/app/paths';
import { forgetOthers } from '@/features/editing';
import { Button } from '@/ui/Button';
import { ErrorSummary } from '@/ui/fields';
import { Link } from '@/ui/Link';
import { Notice } from '@/ui/Notice';
import { deletionOfQuery } from './queries';
import { hrefOf, inWords, restore } from './restore';

/** Said right after something was deleted, with the way back. */
export function DeletedNotice({ thing }: { thing: string }) {
  const { data: deletion } = useQuery(deletionOfQuery(thing));
  const cache = useQueryClient();
  const navigate = useNavigate();
  const undoing = useMutation({
    mutationFn: async () => deletion && restore(deletion, 'Deleted by mistake'),
    onSuccess: async () => {
      await forgetOthers(cache);
      if (deletion) await navigate({ to: hrefOf(deletion), search: { saved: 'yes' } });
    },
  });
  if (!deletion) return null;
  return (
    <>
      {undoing.error && (
        <ErrorSummary
          key={undoing.submittedAt}
          errors={[
            { fieldId: null, text: undoing.error.message, href: paths.restore(deletion.id) },
          ]}
        />
      )}
      <Notice title="Deleted" success>
        <p className="govuk-notification-banner__heading">Deleted {inWords(deletion)}.</p>
        {deletion.allowed.includes('restore') && (
          <Button look="secondary" disabled={undoing.isPending} onClick={() => undoing.mutate()}>
            Undo
          </Button>
        )}
        {deletion.plan && (
          <p className="govuk-body">
            <Link href={paths.planDeletions(deletion.plan.id)}>What was deleted of this plan</Link>
          </p>
        )}
      </Notice>
    </>
  );
}
