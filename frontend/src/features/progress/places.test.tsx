import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { paths } from '@/app/paths';
import { violations } from '@/test/axe';
import { actions, agencyByCode, periods, reports, shelf } from '@/test/data';
import { renderAt } from '@/test/render';

const [menus] = actions;
if (!menus) throw new Error('The mock has actions.');
const council = agencyByCode('RCC');
const Q2 = periods.newestEnded?.start ?? '';

test('an agency that does not lead the action is never answered for by another', async () => {
  const police = agencyByCode('POL');
  const { user, container } = await renderAt(
    paths.report(menus.id, { period: Q2, agency: police.id }),
  );
  expect(screen.getByText(/is not asked to report on this action/)).toBeVisible();
  expect(screen.queryByLabelText('What was done?')).not.toBeInTheDocument();
  expect(await violations(container)).toEqual([]);
  await user.click(
    screen.getByRole('link', { name: `Report for ${council.name}, ${periods.newestEnded?.label}` }),
  );
  expect(await screen.findByLabelText('What was done?')).toBeVisible();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(council.name);
});

test('a period by which nobody reports is never answered for another', async () => {
  await renderAt(paths.report(menus.id, { period: '2019-07-01', agency: council.id }));
  expect(screen.getByText(/No period .* begins on 1 July 2019/)).toBeVisible();
  expect(screen.queryByLabelText('What was done?')).not.toBeInTheDocument();
});

test('what an agency reported while it led is found although it leads no more', async () => {
  const [, waiting] = reports;
  const police = agencyByCode('POL');
  if (waiting) {
    shelf.put({
      ...waiting,
      id: 'rep-former',
      agency: { id: police.id, code: police.code, name: police.name },
      done: 'The beat was walked.',
      allowed: [],
    });
  }
  await renderAt(paths.report(menus.id, { period: Q2, agency: police.id }));
  expect(screen.getByText('The beat was walked.')).toBeVisible();
  expect(screen.queryByText(/on behalf of/)).not.toBeInTheDocument();
});

test('after a report for an earlier period nobody is led on to another period', async () => {
  const earlier = periods.periods[0];
  const { user } = await renderAt(
    paths.report(menus.id, { period: earlier?.start ?? '', agency: council.id }),
  );
  await user.click(screen.getByLabelText('On track'));
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  await user.click(await screen.findByRole('button', { name: 'Hand in' }));
  await screen.findByRole('heading', { name: 'Handed in' });
  expect(screen.getByRole('link', { name: 'See what else is asked for' })).toHaveAttribute(
    'href',
    paths.rounds(),
  );
  expect(screen.queryByRole('button', { name: /^Report on/ })).not.toBeInTheDocument();
});
