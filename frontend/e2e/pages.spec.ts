import { expect, test, type Page } from '@playwright/test';
import { account } from './ready.ts';
import { sideways, signIn, violations } from './visitor.ts';

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };

/** The addresses of one of every kind of page, found by following links as a reader does. */
async function addresses(page: Page): Promise<string[]> {
  const first = async (selector: string) => {
    const href = await page.locator(selector).first().getAttribute('href');
    if (!href) throw new Error(`No link ${selector} on ${page.url()}.`);
    return href;
  };
  const found = ['/plans', '/agencies', '/officers', '/groups', '/account', '/imports/new'];
  const follow = async (selector: string) => {
    const href = await first(selector);
    found.push(href);
    await page.goto(href);
    await expect(page.locator('h1')).toBeVisible();
    return href;
  };
  await page.goto('/plans');
  const plan = await follow('main a[href^="/plans/"]');
  found.push(`${plan}/text`, `${plan}/readiness`, `${plan}/editions`, `${plan}/changes`);
  await follow('main a[href^="/priorities/"]');
  found.push(await first('main a[href^="/indicators/"]'));
  await follow('main a[href^="/actions/"]');
  await page.goto('/agencies');
  await follow('main a[href^="/agencies/"]');
  await page.goto('/groups');
  await follow('main a[href^="/groups/"]');
  return [...found, '/nowhere', '/signed-out'];
}

test('no page breaks an accessibility rule, and each fits a phone', async ({ page }) => {
  test.setTimeout(300_000);
  await signIn(page, account('partnership-officer'));
  for (const address of await addresses(page)) {
    await test.step(address, async () => {
      await page.setViewportSize(DESK);
      await page.goto(address);
      await expect(page.locator('h1')).toBeVisible();
      expect.soft(await violations(page), `${address} at a desk`).toEqual([]);
      await page.setViewportSize(PHONE);
      expect.soft(await sideways(page), `${address} on a phone`).toBe(0);
      expect.soft(await violations(page), `${address} on a phone`).toEqual([]);
    });
  }
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
