import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import {
  EditForm,
  forgetOthers,
  useEditor,
  type DraftField,
  type Editor,
  type Kind,
} from '@/features/editing';
import { Breadcrumbs, type Crumb } from '@/ui/Breadcrumbs';
import { PageHeading } from '@/ui/PageHeading';

interface Thing {
  id: string;
  version: number;
}

interface Props<Draft extends object, View extends Thing> {
  kind: Kind;
  /** What is changed; nothing yet for a new one. */
  view: View | null;
  start: Draft;
  toDraft: (view: View) => Draft;
  /** How the thing is asked for, to look at it again and to keep what was saved. */
  query?: { queryKey: QueryKey; read: () => Promise<View> };
  save: (draft: Draft, changed: (keyof Draft & string)[], version: number | null) => Promise<View>;
  /** Where one reads what was saved. */
  after: (view: View) => string;
  heading: string;
  caption?: string;
  crumbs: Crumb[];
  back: string;
  fields: DraftField<Draft>[];
  intro?: ReactNode;
  /** What saving does, where it does more. */
  button?: string;
  children: (editor: Editor<Draft>) => ReactNode;
}

/** The page on which a member of a partnership is entered or changed. */
export function WritePage<Draft extends object, View extends Thing>(props: Props<Draft, View>) {
  const { query, heading, caption } = props;
  const cache = useQueryClient();
  const navigate = useNavigate();
  const editor = useEditor<Draft, View>({
    kind: props.kind,
    view: props.view,
    start: props.start,
    toDraft: props.toDraft,
    read: query ? query.read : () => Promise.reject(new Error('A new one has no other version.')),
    save: props.save,
    onSaved: async (saved) => {
      await forgetOthers(cache);
      if (query) cache.setQueryData(query.queryKey, saved);
      await navigate({ to: props.after(saved), search: { saved: 'yes' } });
    },
  });
  return (
    <>
      <Breadcrumbs items={props.crumbs} />
      <PageHeading title={caption ? `${heading}: ${caption}` : heading} caption={caption}>
        {heading}
      </PageHeading>
      {props.intro}
      <EditForm
        editor={editor}
        fields={props.fields}
        back={props.back}
        {...(props.button ? { button: props.button } : {})}
      >
        {props.children(editor)}
      </EditForm>
    </>
  );
}
