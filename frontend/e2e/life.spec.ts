import { expect, test, type Browser, type Page } from '@playwright/test';
import { account } from './ready.ts';
import { sideways, signIn, tabTo, violations } from './visitor.ts';

test.use({ viewport: { width: 1280, height: 900 } });

const TRUST = 'Rowanshire Primary Care Trust';
const POLICE = 'Rowanshire Constabulary';
const ACTION = '1.1 A forum in every school';

const save = (page: Page) => page.getByRole('button', { name: 'Save' }).click();
const saved = (page: Page) => expect(page.getByRole('alert', { name: 'Saved' })).toBeVisible();

/** Somebody else, in a browser of their own. */
async function agencyOfficer(browser: Browser, code: string) {
  const elsewhere = await browser.newContext({ viewport: { width: 360, height: 780 } });
  const page = await elsewhere.newPage();
  await signIn(page, account('agency-officer', code));
  return page;
}

async function beginPlan(page: Page, title: string) {
  await page.getByRole('button', { name: 'Begin a plan' }).click();
  const partnership = page.getByLabel('Partnership');
  await expect(page.getByLabel('Title')).toBeVisible();
  if (await partnership.isVisible()) {
    await partnership.selectOption({ label: "Rowanshire Children's Trust Partnership" });
  }
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
  await saved(page);
  return page.url().replace(/\?.*/, '');
}

async function nameAgency(page: Page, agency: string) {
  const leads = page.getByRole('group', { name: 'Lead agencies' });
  await leads.getByLabel('Lead agencies: add an agency', { exact: true }).selectOption(agency);
  await leads.getByRole('button', { name: /^Add/ }).click();
}

/** The officer writes a priority and an action, and proposes it to two agencies. */
async function proposeAction(page: Page) {
  await page.getByRole('button', { name: 'Add a priority' }).click();
  await page.getByLabel('Number', { exact: true }).fill('1');
  await page.getByLabel('Title', { exact: true }).fill('Children are heard');
  await save(page);
  await saved(page);
  await page.getByRole('button', { name: 'Add an action' }).click();
  await page.getByLabel('Number', { exact: true }).fill('1.1');
  await page.getByLabel('Title', { exact: true }).fill('A forum in every school');
  await page.getByLabel('Timescale', { exact: true }).fill('By Sept 2028');
  await nameAgency(page, TRUST);
  await nameAgency(page, POLICE);
  await save(page);
  await saved(page);
  return page.url().replace(/\?.*/, '');
}

async function takeStep(page: Page, plan: string, step: string, reason?: string) {
  await page.goto(plan);
  await page.getByRole('link', { name: step, exact: true }).click();
  await expect(page).toHaveURL(/\/next\//);
  // The plan's own heading stays until the step has been tried: its form says that it is there.
  const why = page.getByLabel(/^(Reason|Why is it agreed)/);
  await expect(why).toBeVisible();
  if (reason) await why.fill(reason);
  expect(await violations(page)).toEqual([]);
}

test('three people bring a plan from its first proposal to its second edition', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  await signIn(page, account('partnership-officer'));
  const title = `Agreed by three ${Date.now()}`;
  const plan = await beginPlan(page, title);
  const action = await proposeAction(page);
  const answers = page.getByRole('region', { name: 'What the agencies have answered' });
  await expect(answers).toContainText(`${TRUST} has to answer.`);

  await test.step('one agency accepts from the page it arrives at', async () => {
    const trust = await agencyOfficer(browser, 'RPCT');
    await trust.getByRole('link', { name: 'Accept or decline' }).click();
    const proposed = trust.getByRole('region', { name: /^Proposed to/ });
    const proposal = proposed.getByRole('listitem').filter({ hasText: title });
    await expect(proposal).toContainText('read as due by 30 September 2028');
    expect(await violations(trust)).toEqual([]);
    expect(await sideways(trust)).toBe(0);
    await proposal.getByRole('button', { name: `Accept ${ACTION}` }).click();
    await expect(trust.getByText(`${ACTION} is accepted.`)).toBeVisible();
    await trust.context().close();
  });

  await test.step('the other declines with a reason, without a mouse', async () => {
    const police = await agencyOfficer(browser, 'RPOL');
    await police.goto(action);
    await expect(police.locator('h1')).toContainText('A forum in every school');
    await tabTo(police, /^Decline/);
    await police.keyboard.press('Enter');
    await expect(police.getByLabel('Why does your agency decline?')).toBeFocused();
    await police.keyboard.type('We have nobody for schools before 2029');
    await tabTo(police, /^Decline/);
    await police.keyboard.press('Enter');
    await expect(
      police.getByRole('region', { name: 'What the agencies have answered' }),
    ).toContainText('We have nobody for schools before 2029');
    expect(await violations(police)).toEqual([]);
    await police.context().close();
  });

  await test.step('the officer reads who declined and why', async () => {
    await page.goto(action);
    await expect(answers).toContainText(`${TRUST} accepted`);
    await expect(answers).toContainText(`${POLICE} declined`);
    await expect(answers).toContainText('We have nobody for schools before 2029');
    await expect(answers.getByRole('link', { name: 'Name another agency' })).toBeVisible();
  });

  await test.step('the plan is agreed with things open, and the edition says why', async () => {
    await takeStep(page, plan, 'Agree the plan');
    await expect(page.getByRole('link', { name: 'See what is open' })).toBeVisible();
    await page.getByRole('button', { name: 'Agree the plan' }).click();
    await page.locator('.govuk-error-summary').getByRole('link').click();
    await page.keyboard.type('The police are asked again in spring');
    await expect(page.getByLabel('Number of the edition')).toHaveValue('1.0');
    await page.getByRole('button', { name: 'Agree the plan' }).click();
    await saved(page);
    await page.getByRole('link', { name: 'edition 1.0' }).click();
    await expect(page.getByRole('main')).toContainText('This is edition 1.0');
    await expect(page.getByRole('main')).toContainText('The police are asked again in spring');
    await expect(page.getByRole('main')).toContainText('A forum in every school');
    expect(await violations(page)).toEqual([]);
  });

  await test.step('what was agreed is published as it is', async () => {
    await takeStep(page, plan, 'Publish');
    await page.getByRole('button', { name: 'Publish' }).click();
    await saved(page);
    await expect(page.getByRole('link', { name: 'edition 1.0' })).toBeVisible();
  });

  await test.step('a date and a lead change, and the reason is asked before', async () => {
    await page.goto(`${action}/edit`);
    await page.getByLabel('Timescale', { exact: true }).fill('By March 2029');
    await page.getByRole('button', { name: `Remove ${POLICE}` }).click();
    await nameAgency(page, 'Rowanshire Youth Offending Team');
    await save(page);
    await page.locator('.govuk-error-summary').getByRole('link').first().click();
    await expect(page.getByLabel('Why does this change?')).toBeFocused();
    await expect(page.getByLabel('Timescale', { exact: true })).toHaveValue('By March 2029');
    await page.keyboard.type('The police declined; the youth offending team offers to lead');
    expect(await violations(page)).toEqual([]);
    await save(page);
    await saved(page);
  });

  await test.step('members see that this is not published yet; then it is, as 1.1', async () => {
    await page.goto(plan);
    const notice = page.getByRole('region', { name: 'Not published yet' });
    await expect(notice).toContainText('1 change since edition 1.0: 1 to what is promised.');
    expect(await violations(page)).toEqual([]);
    await takeStep(page, plan, 'Publish what has changed');
    await expect(page.getByLabel('Number of the edition')).toHaveValue('1.1');
    await page.getByRole('button', { name: 'Publish' }).click();
    await saved(page);
    await expect(notice).toHaveCount(0);
  });

  await test.step('the comparison of the two is read', async () => {
    await page.getByRole('link', { name: 'All editions' }).click();
    await page.getByRole('link', { name: 'Changes in 1.1' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      'What changed from edition 1.0 to edition 1.1',
    );
    const promised = page.getByRole('region', { name: 'What is promised' });
    await expect(promised.locator('del', { hasText: 'Sept 2028' })).toBeVisible();
    await expect(promised.locator('ins', { hasText: 'March 2029' })).toBeVisible();
    // A place that was declined was no promise, so nothing of it is taken out.
    await expect(promised).not.toContainText('Constabulary');
    await expect(promised.locator('ins', { hasText: 'Youth Offending Team' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Wording only' })).toHaveCount(0);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await sideways(page)).toBe(0);
    await page.getByRole('link', { name: 'The list for a covering note' }).click();
    await expect(page.getByRole('main')).toContainText('“By Sept 2028” becomes “By March 2029”');
    expect(await violations(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
  });
});
