import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { paths } from '@/app/paths';
import { violations } from '@/test/axe';
import { actions, priorities } from '@/test/data';
import { renderAt } from '@/test/render';
import { sentBy } from '@/test/sent';

const idOf = (ref: string) => actions.find((each) => each.ref === ref)?.id ?? '';
const early = priorities[1]?.id ?? '';

test('a reference that leads nowhere is focused by its address and given its action', async () => {
  const sent = sentBy('PATCH');
  const { user, container } = await renderAt(
    paths.editAction(idOf('1.2'), { field: 'crossReferences-1' }),
  );
  const row = screen.getByRole('group', { name: 'Cross-reference 2' });
  await waitFor(() => expect(row).toHaveFocus());
  await user.type(within(row).getByRole('searchbox'), 'menus');
  const leads = within(row).getByLabelText('Cross-reference 2: where it leads');
  const menus = '1.1 Change the menus of every primary school';
  await within(row).findByRole('option', { name: menus });
  await user.selectOptions(leads, menus);
  expect(await violations(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByRole('alert', { name: 'Saved' });
  expect(sent).toEqual([
    {
      crossReferences: [
        { text: 'See Priority 2', kind: 'priority', ref: '2', target: early },
        { text: 'See action 9.4', kind: 'action', ref: '9.4', target: idOf('1.1') },
      ],
    },
  ]);
});

test('a reference to a priority is written, and is a link on the page', async () => {
  const sent = sentBy('PATCH');
  const { user } = await renderAt(paths.editAction(idOf('1.1')));
  await user.click(screen.getByRole('button', { name: 'Add a cross-reference' }));
  await user.type(screen.getByLabelText('Cross-reference 1: the words'), 'See Priority 2');
  await user.type(screen.getByLabelText('Cross-reference 1: the number it names'), '2');
  await user.selectOptions(
    screen.getByLabelText('Cross-reference 1: where it leads'),
    '2 Parents find help early',
  );
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByRole('alert', { name: 'Saved' });
  expect(sent).toEqual([
    { crossReferences: [{ text: 'See Priority 2', kind: 'priority', ref: '2', target: early }] },
  ]);
  expect(screen.getByRole('link', { name: 'See Priority 2' })).toHaveAttribute(
    'href',
    paths.priority(early),
  );
});
