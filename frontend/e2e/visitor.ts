import { expect, type Page } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Account } from './ready.ts';

/** From the start page through the provider's own form to the plans. */
export async function signIn(page: Page, { username, password }: Account) {
  await page.goto('/');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.locator('#username').fill(username);
  await page.locator('#password').fill(password);
  await page.locator('#kc-login').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Plans' })).toBeVisible();
}

export async function signOut(page: Page) {
  await page.getByRole('banner').getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'You have signed out' })).toBeVisible();
}

/** Each violation with the elements that are at fault. */
export async function violations(page: Page) {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** How far the page can be scrolled sideways: 0 when everything fits. */
export function sideways(page: Page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/** Presses Tab until the thing with this name has the focus, as somebody without a mouse would. */
export async function tabTo(page: Page, name: RegExp, atMost = 120) {
  for (let presses = 0; presses < atMost; presses += 1) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => {
      const active = document.activeElement;
      const label = active instanceof HTMLInputElement ? active.labels?.[0]?.textContent : null;
      return label ?? active?.getAttribute('aria-label') ?? active?.textContent ?? '';
    });
    if (name.test(text)) return;
  }
  throw new Error(`Nothing named ${name} can be reached by Tab.`);
}
