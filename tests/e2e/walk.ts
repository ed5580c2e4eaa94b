import { expect, test as base } from '@playwright/test';

export { expect };

/** Playwright's test, that also holds in every walk: no other host is asked anything, no wall is touched, nothing throws. */
export const test = base.extend<{ walls: void }>({
  walls: [
    async ({ context, baseURL }, use) => {
      const own = new URL(baseURL ?? '').hostname;
      const elsewhere: string[] = [];
      const complaints: string[] = [];
      context.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (protocol.startsWith('http') && hostname !== own) elsewhere.push(request.url());
      });
      context.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      context.on('weberror', (thrown) => complaints.push(String(thrown.error())));
      await use();
      expect(elsewhere).toEqual([]);
      expect(complaints).toEqual([]);
    },
    { auto: true }
  ]
});
