import type { ReactNode } from 'react';

export type TagColour = 'grey' | 'green' | 'blue' | 'yellow' | 'orange' | 'red' | 'purple' | 'teal';

export function Tag({ colour, children }: { colour: TagColour; children: ReactNode }) {
  return <strong className={`govuk-tag govuk-tag--${colour} wm-tag`}>{children}</strong>;
}
