import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { paths } from '@/app/paths';
import { violations } from '@/test/axe';
import { plan, shelf } from '@/test/data';
import { http, problem } from '@/test/handlers/http';
import { renderAt } from '@/test/render';
import { sentBy } from '@/test/sent';
import { server } from '@/test/server';

const may = (...allowed: string[]) => shelf.put({ ...plan, allowed: ['edit', ...allowed] });

test('only what the service allows is offered', async () => {
  may('consult', 'agree', 'make-edition');
  await renderAt(paths.plan(plan.id));
  expect(screen.getByRole('link', { name: 'Agree the plan' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Make an edition' })).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Publish' })).not.toBeInTheDocument();
});

test('a step that is not possible says so', async () => {
  await renderAt(paths.planStep(plan.id, 'publish'));
  expect(screen.getByText('It is not possible as the plan stands now.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Publish' })).not.toBeInTheDocument();
});

test('agreeing with open things shows how many, and asks why', async () => {
  may('agree');
  const { user, container, router } = await renderAt(paths.planStep(plan.id, 'agree'));
  const sent = sentBy('POST');
  expect(
    screen.getByText(/4 things to be confirmed, 1 thing missing, 1 thing to check/),
  ).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'See what is open' })).toHaveAttribute(
    'href',
    paths.readiness(plan.id),
  );
  expect(screen.getByLabelText('Number of the edition')).toHaveValue('1.2');
  expect(await violations(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Agree the plan' }));
  const reason = screen.getByLabelText('Why is it agreed with things still open?');
  await user.click(await screen.findByRole('link', { name: /^Say why the plan is agreed/ }));
  expect(reason).toHaveFocus();
  expect(reason).toHaveAccessibleDescription(/although 4 things are unconfirmed/);
  await user.type(reason, 'The board wants it now');
  await user.click(screen.getByRole('button', { name: 'Agree the plan' }));
  await waitFor(() => expect(router.state.location.pathname).toBe(paths.plan(plan.id)));
  // A label left as it was proposed is the service's own to give.
  expect(sent.at(-1)).toEqual({ to: 'agreed', label: null, reason: 'The board wants it now' });
  expect(shelf.one([plan], plan.id)?.status).toBe('agreed');
});

test('a number that does not rise is refused beside its field, and nothing typed is lost', async () => {
  may('make-edition');
  const { user } = await renderAt(paths.planStep(plan.id, 'make-edition'));
  const label = screen.getByLabelText('Number of the edition');
  await user.clear(label);
  await user.type(label, '1.0');
  await user.type(screen.getByLabelText('Reason'), 'For scrutiny');
  await user.click(screen.getByRole('button', { name: 'Make an edition' }));
  await user.click(
    await screen.findByRole('link', {
      name: 'Number of the edition: The newest edition is 1.1; labels rise from there.',
    }),
  );
  expect(label).toHaveFocus();
  expect(screen.getByLabelText('Reason')).toHaveValue('For scrutiny');
});

test('the way back to draft asks for no number', async () => {
  may('return-to-draft');
  const { container } = await renderAt(paths.planStep(plan.id, 'return-to-draft'));
  expect(screen.queryByLabelText('Number of the edition')).not.toBeInTheDocument();
  expect(await violations(container)).toEqual([]);
});

test('why it cannot be published is said before anybody tries', async () => {
  may('publish');
  server.use(
    http.post('/api/v1/plans/{id}/transitions', ({ response }) =>
      response.untyped(
        problem(
          409,
          'Not possible',
          'Nothing has changed since the edition that is published already.',
        ),
      ),
    ),
  );
  await renderAt(paths.planStep(plan.id, 'publish'));
  expect(
    screen.getByText('Nothing has changed since the edition that is published already.'),
  ).toBeInTheDocument();
});
