/** How long the background's engine stays awake after a brief. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const kept = vi.hoisted(() => new Map<string, unknown>());
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => Object.fromEntries([[key, kept.get(key)]]),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) kept.set(key, value);
        },
      },
    },
  },
}));
vi.mock('../../src/messages', () => ({ sendMessage: vi.fn() }));

let isAwake: (now: number) => Promise<boolean>;
let stayAwake: () => Promise<void>;

const MINUTE = 60_000;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  ({ isAwake, stayAwake } = await import('../../entrypoints/reading/background-engine'));
});
afterEach(() => {
  vi.useRealTimers();
  kept.clear();
});

/** Whether it is known to be awake after so many milliseconds more. */
async function awakeAfter(milliseconds: number): Promise<boolean> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  return isAwake(Date.now());
}

describe('the engine of the background', () => {
  it('is asleep before its first brief', async () => {
    expect(await awakeAfter(0)).toBe(false);
  });

  it('stays awake for some minutes after a brief, and no longer', async () => {
    await stayAwake();
    expect(await awakeAfter(0)).toBe(true);
    expect(await awakeAfter(2.5 * MINUTE)).toBe(true);
    expect(await awakeAfter(2 * MINUTE)).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stays awake longer with each brief', async () => {
    await stayAwake();
    await awakeAfter(2 * MINUTE);
    await stayAwake();
    expect(vi.getTimerCount()).toBe(1);
    expect(await awakeAfter(2 * MINUTE)).toBe(true);
    expect(await awakeAfter(2 * MINUTE)).toBe(false);
  });

  it('is not taken to be awake where the browser has stopped the background', async () => {
    await stayAwake();
    vi.clearAllTimers();
    expect(await awakeAfter(MINUTE)).toBe(false);
  });
});
