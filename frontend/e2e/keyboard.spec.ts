import { expect, test } from '@playwright/test';
import { account } from './ready.ts';
import { tabTo } from './visitor.ts';

test('everything on the way to an action can be reached without a mouse', async ({ page }) => {
  const officer = account('agency-officer', 'RPCT');
  const press = (key: string) => page.keyboard.press(key);

  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused();
  await press('Enter');
  await tabTo(page, /^Sign in/);
  await press('Enter');

  await expect(page.locator('#username')).toBeVisible();
  await page.locator('#username').focus();
  await page.keyboard.type(officer.username);
  await press('Tab');
  await page.keyboard.type(officer.password);
  await press('Enter');

  await expect(page.getByRole('heading', { level: 1, name: 'Plans' })).toBeVisible();
  await tabTo(page, /^My agency/);
  await press('Enter');
  await expect(page.getByRole('heading', { name: 'What it leads and supports' })).toBeVisible();
  await expect(page.locator('h1')).toBeFocused();

  const rows = page.getByRole('status').filter({ hasText: /\d actions?/ });
  const all = await rows.innerText();
  await tabTo(page, /^Leads$/);
  await press('Enter');
  await expect(page).toHaveURL(/role=lead/);
  // A person looks up from the keyboard and reads how many rows are left.
  await expect(rows).not.toHaveText(all);
  await tabTo(page, /^\d+\.\d+/);
  await press('Enter');
  await expect(page).toHaveURL(/\/actions\//);
  await expect(page.locator('h1')).toBeFocused();

  await tabTo(page, /^All actions of priority/);
  await press('Enter');
  await expect(page).toHaveURL(/\/priorities\/.*#actions/);
  await expect(page.getByRole('heading', { name: '(e) Actions' })).toBeInViewport();
});
