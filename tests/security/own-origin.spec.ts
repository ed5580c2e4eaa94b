import { expect, test } from '@playwright/test';

/** Screens a reader comes by, with the engine at work. */
for (const path of ['/', '/gegevens', '/methode']) {
  test(`${path} asks nothing of another origin, and breaks no rule of its CSP`, async ({
    page,
    context,
    baseURL
  }) => {
    const foreign: string[] = [];
    const refused: string[] = [];
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (!['data:', 'blob:'].includes(protocol) && origin !== baseURL) foreign.push(request.url());
    });
    page.on('console', (message) => {
      if (/Content Security Policy|Trusted/.test(message.text())) refused.push(message.text());
    });
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('data-ready', /view|engine/);
    if (path === '/') await expect(page.locator('html')).toHaveAttribute('data-ready', 'engine');
    expect(foreign).toEqual([]);
    expect(refused).toEqual([]);
  });
}

test('the page is served with the CSP it was built with', async ({ page }) => {
  await page.goto('/');
  const csp = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
  expect(csp).toContain("connect-src 'none'");
  expect(csp).toContain("require-trusted-types-for 'script'");
  expect(csp).not.toContain("'unsafe-inline' 'self'");
});
