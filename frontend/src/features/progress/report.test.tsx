import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { paths } from '@/app/paths';
import { violations } from '@/test/axe';
import { actions, agencyByCode, periods, reports, shelf } from '@/test/data';
import { renderAt } from '@/test/render';
import { sentBy } from '@/test/sent';

const found = (ref: string) => {
  const action = actions.find((each) => each.ref === ref);
  if (!action) throw new Error(`The mock has no action ${ref}.`);
  return action;
};
const menus = found('1.1');
const council = agencyByCode('RCC');
const Q2 = periods.newestEnded?.start ?? '';
const here = paths.report(menus.id, { period: Q2, agency: council.id });

const toContinue = () => screen.getByRole('button', { name: 'Continue' });
const handIn = () => screen.findByRole('button', { name: 'Hand in' });
const done = () => screen.getByLabelText('What was done?');

test('from a link to handed in: three screens, four presses beside the sentence, and on to the next', async () => {
  const sent = sentBy('POST');
  const { user, container, router } = await renderAt(here);
  expect(screen.getByText(/Last time, for Q1 2026\/27: On track/)).toBeVisible();
  expect(screen.getByText(/Last time.*The kitchens of 31 schools were surveyed/)).toBeVisible();
  expect(await violations(container)).toEqual([]);
  await user.click(screen.getByLabelText('At risk'));
  await user.click(done());
  await user.keyboard('Menus are on trial in five schools.');
  await user.click(toContinue());
  await user.click(await handIn());
  await screen.findByRole('heading', { name: 'Handed in' });
  expect(sent).toEqual([
    {
      action: menus.id,
      agency: council.id,
      periodStart: Q2,
      status: 'at-risk',
      done: 'Menus are on trial in five schools.',
      next: null,
      obstacles: null,
      percent: null,
      evidence: [],
      rating: null,
      ratingReason: null,
    },
    { to: 'submitted', reason: null },
    { to: 'submitted', reason: null },
  ]);
  expect(localStorage).toHaveLength(0);
  expect(await violations(container)).toEqual([]);
  const next = await screen.findByRole('button', { name: 'Report on 1.1a' });
  expect(next).toHaveAttribute(
    'href',
    paths.report(found('1.1a').id, { period: Q2, agency: council.id }),
  );
  await user.click(next);
  await screen.findByRole('heading', { level: 1, name: /Train the cooks/ });
  expect(router.state.location.search).toEqual({ period: Q2, agency: council.id });
  // Nothing of what was said of the last action stands in the form of this one.
  expect(await screen.findByLabelText('What was done?')).toHaveValue('');
  expect(screen.getByLabelText('At risk')).not.toBeChecked();
});

test('by keyboard alone no more than 12 strokes are needed beside the sentence', async () => {
  const { user } = await renderAt(here);
  let strokes = 0;
  const press = async (key: string) => {
    strokes += 1;
    await user.keyboard(key);
  };
  const to = async (element: () => HTMLElement) => {
    while (document.activeElement !== element()) {
      // Each step is a stroke of the person who walks.
      // oxlint-disable-next-line no-await-in-loop
      await press('{Tab}');
    }
  };
  screen.getByRole('main').focus();
  await to(() => screen.getByLabelText('On track'));
  await press(' ');
  await to(done);
  await user.keyboard('Done.');
  await to(toContinue);
  await press('{Enter}');
  const button = await handIn();
  screen.getByRole('heading', { level: 1 }).focus();
  await to(() => button);
  await press('{Enter}');
  await screen.findByRole('heading', { name: 'Handed in' });
  expect(strokes).toBeLessThanOrEqual(12);
});

test('what stands in the way of handing in is said at its field before anything counts', async () => {
  const { user, container } = await renderAt(here);
  await user.type(done(), 'Begun.');
  await user.click(toContinue());
  await user.click(
    await screen.findByRole('link', { name: /How does it stand\?.*Say how it stands/ }),
  );
  expect(screen.getByLabelText('On track')).toHaveFocus();
  expect(await violations(container)).toEqual([]);
  await user.click(screen.getByLabelText('On track'));
  await user.click(toContinue());
  expect(await handIn()).toBeVisible();
});

test('the rest is folded away, and opens where something in it is refused', async () => {
  const sent = sentBy('POST');
  const { user } = await renderAt(here);
  await user.click(screen.getByLabelText('On track'));
  await user.click(screen.getByText(/^Add more/));
  await user.type(screen.getByLabelText(/How much of it is done/), 'half');
  await user.click(screen.getByRole('button', { name: 'Add a link' }));
  await user.type(await screen.findByLabelText('Link 1: what it shows'), 'Photographs');
  await user.type(screen.getByLabelText('Link 1: its address'), 'photos.example');
  await user.click(screen.getByLabelText('Amber'));
  await user.click(toContinue());
  await screen.findByRole('link', { name: /per cent\?: It must be from 0 to 100/ });
  screen.getByRole('link', { name: /its address: It must begin with https/ });
  screen.getByRole('link', { name: /Why this rating.*: Say why/ });
  await user.clear(screen.getByLabelText(/How much of it is done/));
  await user.type(screen.getByLabelText(/How much of it is done/), '40 %');
  await user.clear(screen.getByLabelText('Link 1: its address'));
  await user.type(screen.getByLabelText('Link 1: its address'), 'https://photos.example');
  await user.type(screen.getByLabelText(/^Why this rating/), 'The cook is ill.');
  await user.click(toContinue());
  await handIn();
  expect(sent.at(-2)).toMatchObject({
    percent: 40,
    evidence: [{ title: 'Photographs', url: 'https://photos.example' }],
    rating: 'amber',
    ratingReason: 'The cook is ill.',
  });
  expect(screen.getByText('Rated amber')).toBeVisible();
});

test('a returned report shows why to its author, who hands it in again', async () => {
  const [, , returned] = reports;
  const sent = sentBy('POST');
  const { user } = await renderAt(
    paths.report(returned?.action.id ?? '', { period: Q2, agency: council.id }),
  );
  expect(screen.getByRole('region', { name: 'Returned' })).toHaveTextContent(
    'Say in how many centres.',
  );
  expect(sent).toEqual([]);
  await user.type(done(), ' In nine centres.');
  await user.click(toContinue());
  await user.click(await handIn());
  await screen.findByRole('heading', { name: 'Handed in' });
  // Taken back, tried, and handed in.
  expect(sent.map((each) => (each as { to: string }).to)).toEqual([
    'draft',
    'submitted',
    'submitted',
  ]);
});

test('an officer reports on behalf of another agency, which is marked', async () => {
  shelf.remove(reports[1]?.id ?? '');
  const { user, router } = await renderAt(paths.report(menus.id));
  expect(screen.queryByText(/on behalf of/)).not.toBeInTheDocument();
  await user.click(screen.getByText('Report for another period or agency'));
  await user.click(screen.getByRole('link', { name: 'Rowanshire Primary Care Trust' }));
  expect(await screen.findByText(/You report on behalf of Rowanshire Primary Care/)).toBeVisible();
  expect(router.state.location.search).toMatchObject({ agency: agencyByCode('RPCT').id });
});

test('who may not report is told who does', async () => {
  shelf.put({ ...menus, allowed: [] });
  const { container } = await renderAt(here);
  expect(screen.getByText(/You cannot report on this action/)).toBeVisible();
  expect(await violations(container)).toEqual([]);
});
