import { expect, test } from '@playwright/test';
import { onAPhone, threeLead, thumb } from './asking.ts';
import { caught, linkIn } from './caught.ts';
import { account } from './ready.ts';
import { sideways, signIn, violations } from './visitor.ts';

test.use({ viewport: { width: 1280, height: 900 } });

const TRUST = 'Rowanshire Primary Care Trust';
const POLICE = 'Rowanshire Constabulary';
const SENTENCE = 'Two nurses started in May and see thirty families a month';
test('three agencies are asked, answer, are chased and reported for, until the round is closed', async ({
  page,
  browser,
}) => {
  test.setTimeout(360_000);
  const { title, period } = await threeLead(page);
  const trust = await onAPhone(browser, 'RPCT');
  const police = await onAPhone(browser, 'RPOL');
  await signIn(page, account('partnership-officer'));

  const round = await test.step('an officer opens the round for one plan', async () => {
    await page.goto('/rounds');
    await page.getByRole('button', { name: 'Open a round' }).click();
    const partnership = page.getByLabel('Partnership');
    await expect(page.getByLabel('Period')).toBeVisible();
    if (await partnership.isVisible()) {
      await partnership.selectOption({ label: "Rowanshire Children's Trust Partnership" });
    }
    await page.getByLabel('Period').selectOption(period);
    await page.getByLabel(title).check();
    const soon = new Date(Date.now() + 5 * 24 * 3600 * 1000);
    const due = page.getByRole('group', { name: /Last day on which a report is in time/ });
    await due.getByLabel('Day').fill(String(soon.getDate()));
    await due.getByLabel('Month').fill(String(soon.getMonth() + 1));
    await due.getByLabel('Year').fill(String(soon.getFullYear()));
    await page.getByLabel('Instructions').fill('One sentence on each action is enough.');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Open the round' }).click();
    await expect(page.getByRole('alert', { name: 'Saved' })).toBeVisible();
    await expect(page.getByRole('main')).toContainText(`It asks about ${title}.`);
    await expect(page.getByRole('main')).toContainText('0 of 3 handed in');
    expect(await violations(page)).toEqual([]);
    return page.url().replace(/\?.*/, '');
  });
  const path = new URL(round).pathname;

  await test.step('the trust answers from the mail’s link, on a phone, in a few taps', async () => {
    const mail = await caught(page.request, trust.address, path);
    expect(mail.subject).toContain('A reporting round has opened');
    expect(mail.text).toContain('1 report of Rowanshire Primary Care Trust to hand in.');
    expect(mail.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
    const hand = thumb(trust.page);
    await hand.open(linkIn(mail, /\/report\?agency=/));
    expect(await violations(trust.page)).toEqual([]);
    expect(await sideways(trust.page)).toBe(0);
    await hand.choose(/^How does 1\.1 stand/, 'on-track');
    await hand.tap(/^What was done on 1\.1/, 'textbox');
    await hand.say(/^What was done on 1\.1/, SENTENCE);
    await hand.tap(/^Hand in/);
    await expect(trust.page.getByRole('main')).toContainText('1 of 1 handed in');
    expect(hand.screens.size).toBeLessThanOrEqual(3);
    expect(hand.taps()).toBeLessThanOrEqual(12);
  });

  await test.step('the officer returns it with a reason', async () => {
    await page.goto(round);
    await page.getByRole('button', { name: 'Look at 1 report that waits' }).click();
    const report = page.getByRole('region', { name: /^1\.1 / });
    await expect(report).toContainText(SENTENCE);
    await report.getByRole('button', { name: /^Return/ }).click();
    await report.getByLabel('What should be put right?').fill('How many families wait?');
    expect(await violations(page)).toEqual([]);
    await report.getByRole('button', { name: /^Return/ }).click();
    await expect(page.getByRole('main')).toContainText('Nothing waits for you.');
  });

  await test.step('the trust is told why, mends it and hands it in again', async () => {
    const mail = await caught(page.request, trust.address, 'How many families wait?');
    expect(mail.subject).toContain('A report was returned');
    await trust.page.goto('/');
    await expect(trust.page.getByRole('region', { name: 'What you owe' })).toContainText(
      'How many families wait?',
    );
    const hand = thumb(trust.page);
    await hand.open(linkIn(mail, /\/report\b/));
    await expect(trust.page.getByRole('main')).toContainText(
      'This report was returned: How many families wait?',
    );
    expect(await violations(trust.page)).toEqual([]);
    await hand.tap(/^What was done/, 'textbox');
    await hand.say(/^What was done/, `${SENTENCE}; four wait`);
    await hand.tap(/^Continue$/);
    await expect(
      trust.page.getByRole('heading', { name: 'Check it before you hand it in' }),
    ).toBeVisible();
    expect(await violations(trust.page)).toEqual([]);
    expect(await sideways(trust.page)).toBe(0);
    await hand.tap(/^Hand in$/);
    await expect(trust.page.getByRole('heading', { name: 'Handed in' })).toBeVisible();
    await hand.arrived();
    expect(hand.screens.size).toBe(3);
    expect(hand.taps()).toBeLessThanOrEqual(12);
  });

  await test.step('the officer accepts it', async () => {
    await page.goto(`${round}/waiting`);
    const report = page.getByRole('region', { name: /^1\.1 / });
    await expect(report).toContainText('four wait');
    await report.getByRole('button', { name: /^Accept/ }).click();
    await expect(page.getByRole('main')).toContainText('Nothing waits for you.');
  });

  await test.step('one button chases the two who have not answered, and says whom it reached', async () => {
    await page.goto(round);
    await page.getByRole('link', { name: 'Remind those who have not answered' }).click();
    await page.getByLabel(/^What you want to say to them/).fill('The board meets on Thursday');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /^Send \d+ reminder/ }).click();
    await expect(page.getByRole('heading', { name: 'Who was reminded' })).toBeVisible();
    const reached = page.getByRole('table', { name: 'Who was reminded' });
    await expect(reached.getByRole('row', { name: new RegExp(POLICE) }).first()).toBeVisible();
    await expect(reached).not.toContainText(TRUST);
    expect(await violations(page)).toEqual([]);
  });

  await test.step('the police answer the reminder', async () => {
    const mail = await caught(page.request, police.address, 'The board meets on Thursday');
    expect(mail.text).not.toContain('Primary Care Trust');
    const hand = thumb(police.page);
    await hand.open(linkIn(mail, /\/report\?agency=/));
    await hand.choose(/^How does 1\.2 stand/, 'at-risk');
    await hand.say(/^What was done on 1\.2/, 'Two crossings are planned, and one has no money');
    await hand.tap(/^Hand in/);
    await expect(police.page.getByRole('main')).toContainText('1 of 1 handed in');
  });

  await test.step('the officer reports on behalf of the third', async () => {
    await page.goto(`${round}/owed?answered=no`);
    await page.getByRole('link', { name: /^Report on 1\.3/ }).click();
    await expect(page.getByRole('main')).toContainText('You report on behalf of');
    await page.getByRole('radio', { name: 'Off track' }).check();
    await page.getByLabel('What was done?').fill('Told us by phone: the lease has ended');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('button', { name: 'Hand in' }).click();
    await expect(page.getByRole('heading', { name: 'Handed in' })).toBeVisible();
    await page.getByRole('link', { name: 'See it on the page of the action' }).click();
    await expect(page.getByRole('main')).toContainText('On behalf');
  });

  await test.step('the round is closed when all have answered, and says who did', async () => {
    await page.goto(round);
    await expect(page.getByRole('main')).toContainText('3 of 3 handed in');
    await page.getByRole('link', { name: 'Close this round' }).click();
    await page.getByRole('button', { name: 'Close the round' }).click();
    await expect(page.getByRole('main')).toContainText('Closed');
    await expect(page.getByRole('link', { name: 'Open it again' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await sideways(page)).toBe(0);
  });

  await trust.page.context().close();
  await police.page.context().close();
});
