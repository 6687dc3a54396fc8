import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import type { Action, Lead } from '@/api/types';
import { paths } from '@/app/paths';
import { violations } from '@/test/axe';
import { actions, agencies, agencyByCode, shelf } from '@/test/data';
import { agencyLead, ledBy, PROPOSED } from '@/test/data/leads';
import { renderAt } from '@/test/render';
import { sentBy } from '@/test/sent';

const council = agencies[0]?.id ?? '';
const first = actions[0] as Action;

function asked(...leads: Lead[]) {
  shelf.put({ ...first, leadAgencies: ledBy(...leads) });
}

beforeEach(() => asked(agencyLead('RCC', 'lead', PROPOSED)));

test('the page one arrives at says that an answer is waited for, and leads to it', async () => {
  const { user, router } = await renderAt(paths.plans());
  const notice = await screen.findByRole('region', { name: 'Proposed to your agency' });
  expect(notice).toHaveTextContent('One proposal waits for your agency’s answer.');
  await user.click(within(notice).getByRole('link', { name: 'Accept or decline' }));
  await waitFor(() => expect(router.state.location.pathname).toBe(paths.agency(council)));
});

test('an agency accepts with one press, and it says so', async () => {
  const sent = sentBy('POST');
  const { user, container } = await renderAt(paths.agency(council));
  expect(screen.getByRole('heading', { name: /1 answer open/ })).toBeInTheDocument();
  expect(await violations(container)).toEqual([]);
  await user.click(
    screen.getByRole('button', { name: 'Accept 1.1 Change the menus of every primary school' }),
  );
  expect(
    await screen.findByText('1.1 Change the menus of every primary school is accepted.'),
  ).toBeInTheDocument();
  await waitFor(() =>
    expect(screen.queryByRole('heading', { name: /answer open/ })).not.toBeInTheDocument(),
  );
  expect(sent).toEqual([{ to: 'accepted', reason: null }]);
});

test('an agency declines with a reason; without one the service says so beside the field', async () => {
  const { user, container } = await renderAt(paths.agency(council));
  await user.click(screen.getByRole('button', { name: /^Decline 1.1/ }));
  const field = screen.getByLabelText('Why does your agency decline?');
  expect(field).toHaveFocus();
  await user.click(screen.getByRole('button', { name: /^Decline 1.1/ }));
  expect(await screen.findByText('Say why your agency declines.')).toBeInTheDocument();
  expect(field).toHaveAccessibleDescription(/Say why your agency declines/);
  expect(await violations(container)).toEqual([]);
  await user.type(field, 'We have no kitchens');
  await user.click(screen.getByRole('button', { name: /^Decline 1.1/ }));
  expect(await screen.findByText(/is declined\.$/)).toBeInTheDocument();
});

test('the action says who declined and why; the officer proposes again or names another', async () => {
  asked(
    agencyLead('POL', 'lead', { id: 'x', state: 'declined', recorded: false }),
    agencyLead('EDC', 'lead', PROPOSED),
  );
  const { user, container } = await renderAt(paths.action(first.id));
  const list = within(screen.getByRole('region', { name: 'What the agencies have answered' }));
  const police = agencyByCode('POL').name;
  const district = agencyByCode('EDC').name;
  expect(list.getByText(`${police} declined.`)).toBeInTheDocument();
  expect(list.getByText(`${district} has to answer.`)).toBeInTheDocument();
  expect(list.getByRole('link', { name: 'Name another agency' })).toHaveAttribute(
    'href',
    paths.editAction(first.id, { field: 'leadAgencies' }),
  );
  // Nobody declines in the name of another agency.
  expect(list.queryByRole('button', { name: /^Decline/ })).not.toBeInTheDocument();
  await user.click(list.getByRole('button', { name: `Propose again ${police}` }));
  await user.type(list.getByLabelText('What has changed since?'), 'Two posts are paid for');
  expect(await violations(container)).toEqual([]);
  await user.click(list.getByRole('button', { name: `Propose again ${police}` }));
  await waitFor(() =>
    expect(list.getAllByText(`${police} has to answer.`).length).toBeGreaterThan(0),
  );
});

test('what was agreed elsewhere is recorded with where, and says that it was recorded', async () => {
  const sent = sentBy('POST');
  asked(agencyLead('POL', 'lead', PROPOSED));
  const { user } = await renderAt(paths.action(first.id));
  await user.click(screen.getByRole('button', { name: /^Record as agreed elsewhere/ }));
  await user.type(screen.getByLabelText('Where was it agreed?'), 'Minute 7');
  await user.click(screen.getByRole('button', { name: /^Record as agreed elsewhere/ }));
  await waitFor(() =>
    expect(
      screen.getAllByText(
        'Agreed elsewhere: a partnership officer recorded it on 22 November 2026.',
      ).length,
    ).toBeGreaterThan(0),
  );
  expect(sent).toEqual([{ to: 'accepted', reason: 'Minute 7' }]);
});
