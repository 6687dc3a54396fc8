import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { devApi } from './dev/devApi.ts';

export default defineConfig({
  plugins: [react(), devApi()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  css: {
    preprocessorOptions: { scss: { quietDeps: true } },
    // govuk-frontend carries hacks for old browsers that the CSS minifier would refuse otherwise.
    lightningcss: { errorRecovery: true },
  },
  server: { port: 3100 },
  build: { target: 'es2022', sourcemap: true },
  test: {
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'client',
          environment: 'jsdom',
          setupFiles: ['./src/test/setup.ts'],
          include: ['src/**/*.test.{ts,tsx}'],
          css: false,
        },
      },
      { test: { name: 'server', environment: 'node', include: ['server.test.ts'] } },
    ],
  },
});
