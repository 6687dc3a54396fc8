import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { DeleteForm, forgetOthers } from '@/features/editing';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { PageHeading } from '@/ui/PageHeading';

interface Props {
  /** What it is called. */
  name: string;
  question: string;
  button: string;
  back: string;
  after: string;
  remove: () => Promise<unknown>;
  children: ReactNode;
}

/** The question before a member goes. */
export function RemovePage({ name, question, button, back, after, remove, children }: Props) {
  const cache = useQueryClient();
  const navigate = useNavigate();
  return (
    <>
      <Breadcrumbs items={[{ href: back, text: name }]} />
      <PageHeading title={`${question} ${name}`} caption={name}>
        {question}
      </PageHeading>
      <DeleteForm
        button={button}
        back={back}
        remove={remove}
        onDone={async () => {
          await forgetOthers(cache);
          await navigate({ to: after });
        }}
      >
        {children}
      </DeleteForm>
    </>
  );
}
