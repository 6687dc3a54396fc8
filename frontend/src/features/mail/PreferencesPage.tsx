import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { MailTimes, Preferences } from '@/api/types';
import { paths } from '@/app/paths';
import { EditForm, SavedNotice, useEditor, type DraftField } from '@/features/editing';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { SelectField } from '@/ui/fields';
import { PageHeading } from '@/ui/PageHeading';
import { choose, preferencesQuery } from './queries';
import { preferencesRoute } from './routes';
import { KINDS, TIMES } from './words';

const timeInWords = (time: MailTimes['watched']) =>
  TIMES.find(({ value }) => value === time)?.text ?? '';

const FIELDS: DraftField<MailTimes>[] = KINDS.map(({ kind, text }) => ({
  name: kind,
  label: text,
  inWords: (draft: MailTimes) => timeInWords(draft[kind]),
}));

function Choices({ preferences, id }: { preferences: Preferences; id: string }) {
  const cache = useQueryClient();
  const navigate = useNavigate();
  const editor = useEditor<MailTimes, Preferences & { id: string }>({
    kind: 'officer',
    view: { ...preferences, id },
    start: preferences.mail,
    toDraft: ({ mail }) => mail,
    read: async () => ({
      ...(await cache.fetchQuery({ ...preferencesQuery(), staleTime: 0 })),
      id,
    }),
    save: async (draft, changed, version) => {
      const said = Object.fromEntries(changed.map((kind) => [kind, draft[kind]]));
      return { ...(await choose(said, version)), id };
    },
    onSaved: async ({ id: _id, ...saved }) => {
      cache.setQueryData(preferencesQuery().queryKey, saved);
      await navigate({ to: paths.preferences(), search: { saved: 'yes' } });
    },
  });
  return (
    <EditForm editor={editor} fields={FIELDS} back={paths.account()}>
      {KINDS.map(({ kind, text, hint }) => (
        <SelectField
          key={kind}
          id={`mail-${kind}`}
          label={text}
          hint={hint}
          error={editor.errors.byField.get(`mail-${kind}`)}
          options={TIMES}
          value={editor.draft[kind] ?? ''}
          onChange={(value) => {
            const time = TIMES.find((each) => each.value === value)?.value;
            if (time) editor.set({ [kind]: time });
          }}
        />
      ))}
    </EditForm>
  );
}

export function PreferencesPage() {
  const { saved } = preferencesRoute.useSearch();
  const { data: preferences } = useSuspenseQuery(preferencesQuery());
  const { officer, address } = preferences;
  return (
    <>
      <Breadcrumbs items={[{ href: paths.account(), text: 'Your account' }]} />
      <PageHeading>What is mailed to you</PageHeading>
      <SavedNotice shown={saved === 'yes'} />
      {officer === null ? (
        <p className="govuk-body">
          No mail reaches you, because nobody has said which officer you are. Ask a partnership
          officer to say so with your role.
        </p>
      ) : (
        <>
          <p className="govuk-body">
            {address === null
              ? `No mail reaches you yet: ${officer.name} has no e-mail address. Ask a partnership officer to enter it.`
              : `Mail goes to ${address}. What there is to say comes in one mail.`}
          </p>
          <Choices key={preferences.version} preferences={preferences} id={officer.id} />
        </>
      )}
    </>
  );
}
