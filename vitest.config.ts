import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/build-once.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two cores are the machine we promise to work on; ONNX sessions take the rest.
    maxWorkers: 2,
  },
});
