import { expect, test, type Page } from '@playwright/test';
import { account } from './ready.ts';
import { sideways, signIn, violations } from './visitor.ts';

test.use({ viewport: { width: 1280, height: 900 } });

/** What the service says when something is saved. */
const saved = (page: Page) => page.getByRole('alert', { name: 'Saved' });
const save = (page: Page) => page.getByRole('button', { name: 'Save' }).click();

async function beginPlan(page: Page, title: string) {
  await page.getByRole('button', { name: 'Begin a plan' }).click();
  // Whoever runs several partnerships is asked which.
  const partnership = page.getByLabel('Partnership');
  await expect(page.getByLabel('Title')).toBeVisible();
  if (await partnership.isVisible()) await partnership.selectOption({ index: 1 });
  await page.getByLabel('Title').fill(title);
  for (const [name, day, month, year] of [
    ['First day of the plan', '1', '4', '2027'],
    ['Last day of the plan', '31', '3', '2030'],
  ] as const) {
    const date = page.getByRole('group', { name });
    await date.getByLabel('Day').fill(day);
    await date.getByLabel('Month').fill(month);
    await date.getByLabel('Year').fill(year);
  }
  await save(page);
  await expect(saved(page)).toBeVisible();
}

async function addPriority(page: Page) {
  await page.getByRole('button', { name: 'Add a priority' }).click();
  await page.getByLabel('Number', { exact: true }).fill('1');
  await page.getByLabel('Title', { exact: true }).fill('Children are heard');
  await save(page);
  await expect(saved(page)).toBeVisible();
}

async function addAction(page: Page) {
  await page.getByRole('button', { name: 'Add an action' }).click();
  await page.getByLabel('Number', { exact: true }).fill('1.1');
  await save(page);
  // A title may be open, but there must be one: the service says so, the field is led to.
  await page.locator('.govuk-error-summary').getByRole('link').first().click();
  await expect(page.getByLabel('Title', { exact: true })).toBeFocused();
  await page.getByLabel('Title', { exact: true }).fill('A forum in every school');
  await page.getByLabel('Timescale', { exact: true }).fill('By Sept 2028');
  await page.getByRole('button', { name: 'Add a milestone' }).click();
  await page.getByLabel('Milestone 1: what is reached').fill('Ten schools');
  await page.getByLabel('Milestone 1: when', { exact: true }).fill('Q3 2027/28');
  const leads = page.getByRole('group', { name: 'Lead agencies' });
  await leads
    .getByLabel('Lead agencies: add an agency', { exact: true })
    .selectOption({ index: 1 });
  await leads.getByRole('button', { name: /^Add/ }).click();
  expect(await violations(page)).toEqual([]);
  await save(page);
  await expect(saved(page)).toContainText('read as due by 30 September 2028');
  await expect(saved(page)).toContainText('read as due by 31 December 2027');
}

test('a plan is written by hand, two people meet in one action, and nothing typed is lost', async ({
  page,
  browser,
}) => {
  await signIn(page, account('partnership-officer'));
  const title = `Written by hand ${Date.now()}`;
  await beginPlan(page, title);
  await addPriority(page);
  await page.getByRole('link', { name: 'Change (a) Population' }).click();
  await page
    .getByRole('textbox', { name: '(a) Population: who it is about', exact: true })
    .fill('Everyone at school');
  await save(page);
  await expect(page.getByText('Everyone at school')).toBeVisible();
  await addAction(page);
  const action = page.url().replace(/\?.*/, '');

  const elsewhere = await browser.newContext({ viewport: { width: 360, height: 780 } });
  const other = await elsewhere.newPage();
  await signIn(other, account('partnership-officer'));
  await other.goto(`${action}/edit`);
  await other.getByLabel('Title', { exact: true }).fill('A forum in each school');
  expect(await sideways(other)).toBe(0);

  await page.goto(`${action}/edit`);
  await page.getByLabel('Title', { exact: true }).fill('A pupils’ forum in every school');
  await page.getByLabel('Note', { exact: true }).fill('Asked for by the **pupils**.');
  await save(page);
  await expect(saved(page)).toBeVisible();

  await save(other);
  const clash = other.getByRole('region', { name: /changed this while you were writing/ });
  await expect(clash).toContainText('A pupils’ forum in every school');
  await expect(clash).toContainText('Asked for by the **pupils**.');
  expect(await violations(other)).toEqual([]);
  await clash.getByLabel('Use mine').click();
  await save(other);
  await expect(saved(other)).toBeVisible();

  // The first one still reads the action, and hears of it.
  await expect(page.getByText(/Changed just now by/)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('A forum in each school');
  await elsewhere.close();

  await page.goto(`${action}/delete`);
  await page.getByRole('button', { name: 'Delete this action' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Children are heard');
});
