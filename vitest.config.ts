/** The tests: "unit" needs Node alone; "built" needs the built extension, and most of it the browsers. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/build/**'],
          // A guard against what never ends, not a measure of speed: that is what bench/ is for.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'built',
          include: ['tests/e2e/**/*.test.ts', 'tests/build/**/*.test.ts'],
          globalSetup: 'tests/support/build-and-find-browsers.ts',
          // A browser start on a small machine takes seconds, and pages of two browsers at once slow each other down.
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
