import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { paths } from '@/app/paths';
import { violations } from '@/test/axe';
import { agencies, agencyByCode, officers, plan, shelf } from '@/test/data';
import { renderAt } from '@/test/render';
import { sentBy } from '@/test/sent';

const [head, consultant] = officers;
const leaver = head?.id ?? '';
const next = consultant?.id ?? '';
const council = agencies[0]?.id ?? '';

const look = () => screen.getByRole('button', { name: 'Show what would change' });
const rows = () => within(screen.getByRole('table')).getAllByRole('rowheader');

test.each([
  ['what an officer holds', paths.officer(leaver)],
  ['a leaver', paths.leaver(leaver)],
  ['two entries of one officer', paths.mergeOfficer(leaver)],
  ['the removal of a name', paths.eraseOfficer(leaver)],
  ['the succession of an agency', paths.agencySuccession(council)],
  ['many lines at once', paths.reassign(plan.id)],
])('the page of %s has no accessibility violation', async (_name, path) => {
  const { container } = await renderAt(path);
  expect(document.title).toMatch(/.+ – Waymark$/);
  expect(container.querySelectorAll('h1')).toHaveLength(1);
  expect(await violations(container)).toEqual([]);
});

test('an officer’s page shows what they hold, each with the way to it', async () => {
  await renderAt(paths.officer(leaver));
  expect(screen.getByText('3 open lines name them.')).toBeVisible();
  expect(rows()).toHaveLength(3);
  expect(screen.getByRole('link', { name: /Children’s Trust Board/ })).toHaveAttribute(
    'href',
    expect.stringMatching(/^\/groups\//),
  );
});

test('what is held of a person is kept as one file, as it came', async () => {
  const kept: Blob[] = [];
  URL.createObjectURL = (file: Blob) => `blob:${kept.push(file)}`;
  URL.revokeObjectURL = vi.fn<(url: string) => void>();
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  const [post] = officers;
  if (!post) throw new Error('There is nobody.');
  const person = shelf.put({ ...post, kind: 'person' as const });
  const { user } = await renderAt(paths.officer(person.id));
  await user.click(screen.getByRole('button', { name: 'Download what is held of this person' }));
  await waitFor(() => expect(clicked).toHaveBeenCalledOnce());
  const said: unknown = JSON.parse((await kept[0]?.text()) ?? '');
  expect(said).toMatchObject({ person: { id: person.id }, names: [person.name], watches: [] });
});

test('a leaver’s work is seen first and then handed on', async () => {
  const sent = sentBy('POST');
  const { user, container } = await renderAt(paths.leaver(leaver));
  await user.click(look());
  expect(
    await screen.findByRole('link', { name: 'Last day: It must be a date.' }),
  ).toBeInTheDocument();
  await user.type(screen.getByLabelText('Day'), '31');
  await user.type(screen.getByLabelText('Month'), '3');
  await user.type(screen.getByLabelText('Year'), '2026');
  await user.selectOptions(screen.getByLabelText('Everything goes to'), next);
  await user.selectOptions(screen.getByLabelText('Chair of a group (1)'), officers[3]?.id ?? '');
  await user.click(look());
  expect(await screen.findByRole('heading', { name: 'What would change' })).toHaveFocus();
  expect(rows()).toHaveLength(3);
  expect(await violations(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Say they have left and hand on 3 lines' }));
  expect(await screen.findByRole('alert', { name: 'Done' })).toBeVisible();
  expect(sent.at(-1)).toMatchObject({
    leftOn: '2026-03-31',
    to: next,
    kinds: [{ kind: 'chair', to: officers[3]?.id }],
    lines: [],
  });
});

test('a preview no longer holds once something else was chosen', async () => {
  const { user } = await renderAt(paths.leaver(leaver));
  await user.type(screen.getByLabelText('Day'), '31');
  await user.type(screen.getByLabelText('Month'), '3');
  await user.type(screen.getByLabelText('Year'), '2026');
  await user.click(look());
  await screen.findByRole('heading', { name: 'What would change' });
  await user.selectOptions(screen.getByLabelText('Everything goes to'), next);
  expect(screen.queryByRole('heading', { name: 'What would change' })).not.toBeInTheDocument();
  expect(look()).toBeVisible();
});

test('two entries become one', async () => {
  const sent = sentBy('POST');
  const { user } = await renderAt(paths.mergeOfficer(leaver));
  await user.click(look());
  expect(
    await screen.findByRole('link', {
      name: 'The entry that stays: Choose the entry that stays.',
    }),
  ).toBeInTheDocument();
  await user.selectOptions(screen.getByLabelText('The entry that stays'), next);
  await user.click(look());
  await user.click(
    await screen.findByRole('button', { name: 'Make one entry, Consultant in Child Health' }),
  );
  expect(await screen.findByRole('alert', { name: 'Done' })).toBeVisible();
  expect(sent.at(-1)).toEqual({ into: next, reason: null });
});

test('a name is removed only once it was typed', async () => {
  const sent = sentBy('POST');
  const { user } = await renderAt(paths.eraseOfficer(leaver));
  const remove = screen.getByRole('button', { name: 'Remove the name for good' });
  await user.type(screen.getByLabelText('Reason'), 'Asked for');
  await user.click(remove);
  expect(await screen.findByRole('alert')).toHaveTextContent(/Type the name as it stands above/);
  expect(sent).toEqual([]);
  await user.type(
    screen.getByLabelText('Type “Head of Early Help” to confirm'),
    'Head of Early Help',
  );
  await user.click(remove);
  expect(await screen.findByRole('heading', { level: 1, name: 'Name removed' })).toBeVisible();
  expect(sent).toEqual([{ reason: 'Asked for' }]);
});

test('an agency that was split gives each line to one of its successors', async () => {
  agencies.forEach((each) => each.allowed.splice(0, 1, 'edit'));
  const sent = sentBy('POST');
  const { user, container } = await renderAt(paths.agencySuccession(council));
  expect(screen.getByText(/The old name was renamed/)).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'It was split between several' }));
  await user.type(screen.getByLabelText('Day'), '1');
  await user.type(screen.getByLabelText('Month'), '4');
  await user.type(screen.getByLabelText('Year'), '2026');
  for (const code of ['POL', 'RPCT']) {
    await user.selectOptions(screen.getByLabelText('Add an agency'), agencyByCode(code).id);
    await user.click(screen.getByRole('button', { name: /^Add / }));
  }
  await user.click(look());
  await user.selectOptions(
    await screen.findByLabelText(/^Who takes BOARD/),
    agencyByCode('RPCT').id,
  );
  expect(await violations(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Record it and move everything' }));
  expect(await screen.findByRole('alert', { name: 'Done' })).toBeVisible();
  expect(sent.at(-1)).toMatchObject({
    kind: 'split',
    on: '2026-04-01',
    successors: [
      { agency: agencyByCode('POL').id, lines: [] },
      { agency: agencyByCode('RPCT').id, lines: [{ kind: 'chair' }] },
    ],
  });
});

test('many lines go from one agency to another at once', async () => {
  const sent = sentBy('POST');
  const { user } = await renderAt(paths.reassign(plan.id));
  await user.click(look());
  await user.click(await screen.findByRole('link', { name: 'Everything of: Name one.' }));
  expect(screen.getByLabelText('Everything of')).toHaveFocus();
  await user.selectOptions(screen.getByLabelText('Everything of'), council);
  await user.selectOptions(screen.getByLabelText('Goes to'), agencyByCode('POL').id);
  await user.selectOptions(screen.getByLabelText('Where they'), 'lead');
  await user.click(look());
  await user.click(await screen.findByRole('button', { name: 'Give these 2 lines over' }));
  expect(await screen.findByRole('alert', { name: 'Done' })).toBeVisible();
  expect(sent.at(-1)).toMatchObject({
    from: { agency: council },
    to: { agency: agencyByCode('POL').id },
    role: 'lead',
    recorded: false,
  });
});
