import type { Me } from '@/api/types';

/** For somebody the provider knows and no partnership has let in yet. */
export function NoGrants({ me }: { me: Me }) {
  return (
    <>
      <h2 className="govuk-heading-m">You are signed in, but not yet part of a partnership</h2>
      <p className="govuk-body">
        Nobody has given you a part in a plan yet, so there is nothing here to show you.
      </p>
      <p className="govuk-body">
        Ask your partnership officer to invite you{me.email ? ` as ${me.email}` : ''}. When they
        have, sign out and in again.
      </p>
    </>
  );
}
