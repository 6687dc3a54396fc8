import { expect, test, type Page } from '@playwright/test';
import { forAdministrators, forAgencies, forOfficers } from './addresses.ts';
import { oneOfEach, type OneOfEach } from './oneOfEach.ts';
import { account } from './ready.ts';
import { sideways, signIn, violations } from './visitor.ts';

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };

/** Headings of pages that say why there is nothing to see. */
const REFUSED = /not found|may not see|problem with the service|no connection|been signed out/i;

let made: OneOfEach;

test.beforeAll(async ({ playwright }) => {
  const request = await playwright.request.newContext();
  made = await oneOfEach(request);
  await request.dispose();
});

/** What leads elsewhere, and is of no use on paper. */
const printed = (page: Page) =>
  page.locator('nav:visible, .govuk-breadcrumbs:visible, .govuk-skip-link:visible').count();

async function look(page: Page, address: string) {
  await test.step(address, async () => {
    await page.setViewportSize(DESK);
    await page.goto(address);
    const heading = page.locator('h1');
    await expect(heading).toHaveCount(1);
    await expect(heading, address).not.toHaveText(REFUSED);
    await expect.soft(page, address).toHaveTitle(/\S.* – Waymark$/);
    // A table is laid out otherwise on a phone; anything else is the same in both.
    if ((await page.locator('table').count()) > 0) {
      expect.soft(await violations(page), `${address} at a desk`).toEqual([]);
    }
    await page.emulateMedia({ media: 'print' });
    expect.soft(await printed(page), `${address} on paper`).toBe(0);
    await expect.soft(heading, `${address} on paper`).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize(PHONE);
    expect.soft(await sideways(page), `${address} on a phone`).toBe(0);
    expect.soft(await violations(page), `${address} on a phone`).toEqual([]);
    const pictures = process.env['WAYMARK_PICTURES'];
    if (pictures) {
      await page.screenshot({
        path: `${pictures}/${address.replaceAll(/[^a-z]+|[0-9a-f-]{30,}/g, '-')}.png`,
        fullPage: true,
      });
    }
  });
}

const EACH = 'breaks no accessibility rule, fits a phone and prints without what leads elsewhere';

test(`every page of a partnership's officer ${EACH}`, async ({ page }) => {
  test.setTimeout(1_200_000);
  await signIn(page, account('partnership-officer'));
  for (const address of forOfficers(made)) await look(page, address);
});

test(`every page of an administrator ${EACH}`, async ({ page }) => {
  await signIn(page, account('administrator'));
  for (const address of forAdministrators(made)) await look(page, address);
});

test(`the page of an agency's own work ${EACH}`, async ({ page }) => {
  await signIn(page, account('agency-officer', 'RPCT'));
  for (const address of forAgencies(made)) await look(page, address);
});

test('an address that leads nowhere says so, on a phone too', async ({ page }) => {
  await signIn(page, account('partnership-officer'));
  await page.setViewportSize(PHONE);
  await page.goto('/nowhere');
  await expect(page.locator('h1')).toHaveText('Page not found');
  expect(await sideways(page)).toBe(0);
  expect(await violations(page)).toEqual([]);
});

test('the start page is open to everybody', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  expect(await sideways(page)).toBe(0);
  expect(await violations(page)).toEqual([]);
});

test('an address behind the sign-in is come back to after it', async ({ page }) => {
  const { username, password } = account('agency-officer', 'RPCT');
  await page.goto('/agencies');
  await page.locator('#username').fill(username);
  await page.locator('#password').fill(password);
  await page.locator('#kc-login').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Agencies' })).toBeVisible();
  await expect(page).toHaveURL(/\/agencies$/);
});
