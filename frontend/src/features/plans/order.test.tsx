import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { paths } from '@/app/paths';
import { plan, priorities, themes } from '@/test/data';
import { renderAt } from '@/test/render';
import { sentBy } from '@/test/sent';

const nameOf = (index: number) => `${priorities[index]?.ref} ${priorities[index]?.title.text}`;

test('a priority is moved down in its theme, and over its end to the next one', async () => {
  const sent = sentBy('PUT');
  const { user } = await renderAt(paths.planOrder(plan.id));
  await user.click(screen.getByRole('button', { name: `Down ${nameOf(0)}` }));
  await screen.findByText(`${nameOf(0)} is now number 2 of 2`);
  await user.click(screen.getByRole('button', { name: `Down ${nameOf(0)}` }));
  await screen.findByText(`${nameOf(0)} is now under ${themes[1]?.title}`);
  expect(sent).toEqual([
    { theme: themes[0]?.id, after: priorities[1]?.id },
    { theme: themes[1]?.id, after: priorities[1]?.id },
  ]);
});
