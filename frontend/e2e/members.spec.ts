import { expect, test, type Browser, type Page } from '@playwright/test';
import { account } from './ready.ts';
import { script } from './script.ts';
import { sideways, signIn, violations } from './visitor.ts';

test.use({ viewport: { width: 1280, height: 900 } });

const set = (text: string) => ({ state: 'set', text });

/** A plan of two actions; one who leaves leads the first, and somebody is there to take it over. */
async function somebodyLeaves(page: Page) {
  const { partnership, made } = await script(page.request);
  const stamp = Date.now();
  const agency = await made('/agencies', {
    partnership,
    code: `LV ${stamp}`,
    name: `Harbour Families ${stamp}`,
    kind: 'voluntary',
  });
  await made('/memberships', { agency, partnership, from: '2005-04-01' });
  const officer = (name: string) =>
    made('/officers', { partnership, agency, kind: 'person', name: `${name} ${stamp}` });
  const leaver = await officer('Family Support Lead');
  await officer('Deputy Family Support Lead');
  const plan = await made('/plans', {
    partnership,
    title: `Handed on ${stamp}`,
    coverText: '',
    period: { start: '2027-04-01', end: '2030-03-31' },
  });
  const priority = await made('/priorities', { plan, ref: '1', title: set('Help comes early') });
  const leads = { state: 'set', items: [{ officer: leaver, role: 'lead' }] };
  const action = await made('/actions', {
    priority,
    ref: '1.1',
    title: set('A door to knock on'),
    leadOfficers: leads,
  });
  const doomed = await made('/actions', { priority, ref: '1.2', title: set('A leaflet') });
  return { stamp, agency, leaver, plan, action, doomed };
}

/** Somebody else, in a browser of their own. */
async function priorityLead(browser: Browser) {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
  const page = await context.newPage();
  await signIn(page, account('priority-lead'));
  await page.goto('/account');
  const own = page.locator('main a[href^="/officers/"]');
  return { page, name: (await own.textContent())?.trim() ?? '' };
}

test('an officer invites, hands work on, asks a colleague, and undoes a deletion', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  const { stamp, leaver, plan, action, doomed } = await somebodyLeaves(page);
  await signIn(page, account('partnership-officer'));
  const lead = await priorityLead(browser);

  await test.step('somebody is invited to a role in their agency', async () => {
    await page.goto('/invitations');
    await page.getByRole('button', { name: 'Invite somebody' }).click();
    await page.getByLabel('E-mail address').fill(`door.${stamp}@harbour.example`);
    await page.getByRole('radio', { name: 'Agency officer' }).check();
    await page.getByLabel('Which agency').selectOption({ label: `Harbour Families ${stamp}` });
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('main')).toContainText(`door.${stamp}@harbour.example`);
  });

  await test.step('what a leaver holds goes to their deputy, after a look at it', async () => {
    await page.goto(`/officers/${leaver}`);
    await page.getByRole('link', { name: /^This person has left/ }).click();
    const day = page.getByRole('group', { name: 'Last day' });
    await day.getByLabel('Day').fill('31');
    await day.getByLabel('Month').fill('3');
    await day.getByLabel('Year').fill('2026');
    await page
      .getByLabel('Everything goes to')
      .selectOption({ label: `Deputy Family Support Lead ${stamp}, Harbour Families ${stamp}` });
    await page.getByRole('button', { name: 'Show what would change' }).click();
    await expect(page.getByRole('heading', { name: 'What would change' })).toBeFocused();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /^Say they have left and hand on 1 line/ }).click();
    await expect(page.getByRole('main')).toContainText('has left, and 1 line went on.');
    await page.goto(`/actions/${action}`);
    await expect(page.getByRole('main')).toContainText(`Deputy Family Support Lead ${stamp}`);
  });

  const notes = page.getByRole('region', { name: 'Notes and questions' });

  await test.step('a question on the action mentions a colleague', async () => {
    await notes.getByRole('button', { name: /^Add a note or question/ }).click();
    await notes
      .getByRole('textbox', { name: 'Your question' })
      .fill('Can your team take this on? ');
    await notes.getByRole('button', { name: 'Mention somebody' }).click();
    const search = notes.getByLabel(/find by a part of the name$/);
    if (await search.isVisible()) await search.fill(lead.name);
    const list = notes.getByLabel('Mention an officer, a post or a group', { exact: true });
    const option = list.locator('option', { hasText: lead.name }).first();
    await list.selectOption((await option.getAttribute('value')) ?? '');
    await notes.getByRole('button', { name: /^Add / }).click();
    expect(await violations(page)).toEqual([]);
    await notes.getByRole('button', { name: 'Ask' }).click();
    await expect(notes).toContainText(`@${lead.name}`);
  });

  await test.step('the colleague finds it and answers, on a phone', async () => {
    await expect
      .poll(
        async () => {
          await lead.page.goto('/watching?days=7');
          return lead.page.getByText('Can your team take this on?').count();
        },
        { timeout: 60_000 },
      )
      .toBeGreaterThan(0);
    const item = lead.page.getByRole('listitem').filter({ hasText: `Handed on ${stamp}` });
    await expect(item).toContainText('Mentions you');
    expect(await violations(lead.page)).toEqual([]);
    expect(await sideways(lead.page)).toBe(0);
    await item.getByRole('link').first().click();
    const there = lead.page.getByRole('region', { name: 'Notes and questions' });
    await there.getByRole('button', { name: /^Reply to/ }).click();
    await there.getByRole('textbox', { name: 'Your reply' }).fill('From May on, yes');
    expect(await violations(lead.page)).toEqual([]);
    await there.getByRole('button', { name: 'Reply', exact: true }).click();
    await expect(there).toContainText('From May on, yes');
    expect(await sideways(lead.page)).toBe(0);
    await lead.page.context().close();
  });

  await test.step('the officer reads the answer and settles the question', async () => {
    await page.goto(`/actions/${action}`);
    await expect(notes).toContainText('From May on, yes');
    await notes.getByRole('button', { name: /^Settle/ }).click();
    await notes.getByLabel(/^How was it settled/).fill('They take it on in May');
    await notes.getByRole('button', { name: 'Mark as settled' }).click();
    await expect(notes).toContainText('Settled');
  });

  await test.step('another action is deleted and restored', async () => {
    await page.goto(`/actions/${doomed}`);
    await page.getByRole('link', { name: 'Delete', exact: true }).click();
    await page.getByRole('button', { name: 'Delete this action' }).click();
    await expect(page.getByRole('alert', { name: 'Deleted' })).toBeVisible();
    await page.getByRole('link', { name: 'What was deleted of this plan' }).click();
    await expect(page.getByRole('main')).toContainText('A leaflet');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: /^Restore/ }).click();
    await page.getByRole('button', { name: 'Restore it' }).click();
    await expect(page).toHaveURL(new RegExp(`/actions/${doomed}`));
    await expect(page.locator('h1')).toContainText('A leaflet');
  });

  await test.step('the history tells of all of it, who and when', async () => {
    await page.goto(`/plans/${plan}/history?parts=yes`);
    const told = page.getByRole('main');
    await expect(told).toContainText("Action 1.2 'A leaflet' was deleted");
    await expect(told).toContainText("Action 1.2 'A leaflet' was restored");
    await expect(told).toContainText(`Deputy Family Support Lead ${stamp}`);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await sideways(page)).toBe(0);
  });
});
