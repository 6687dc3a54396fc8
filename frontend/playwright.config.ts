import { defineConfig } from '@playwright/test';
import { existsSync } from 'node:fs';
import { ready } from './e2e/ready.ts';

const CHROMIUM = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path && existsSync(path));

// Chromium refuses its sandbox to root.
const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: './e2e',
  // Every page there is takes many minutes: by itself, when it is asked for.
  testMatch: process.env['WAYMARK_EVERY_PAGE'] ? '**/*.sweep.ts' : '**/*.spec.ts',
  // The journeys share one product and load plans into it.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: ready.web,
    trace: 'retain-on-failure',
    // What never comes is told soon, and not only when the whole journey has run out of time.
    actionTimeout: 45_000,
    launchOptions: {
      ...(CHROMIUM ? { executablePath: CHROMIUM } : {}),
      args: [
        ...(asRoot ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
});
