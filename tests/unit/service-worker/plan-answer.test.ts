import { describe, expect, test } from 'vitest';
import { planAnswer, type Asked } from '../../../src/service-worker/plan-answer.ts';

const origin = 'https://regiobeeld.example';

describe.each(['', '/sub'])('under %j', (base) => {
  const paths = new Set([`${base}/`, `${base}/verkennen/`, `${base}/404.html`, `${base}/_app/a.js`]);
  const answer = (path: string, more: Partial<Asked> = {}) =>
    planAnswer(
      { base, paths },
      { method: 'GET', url: new URL(path, origin), origin, navigation: false, ...more }
    );

  test('a built file is answered from the shell', () => {
    expect(answer(`${base}/_app/a.js`)).toBe(`${base}/_app/a.js`);
  });

  test('a page is found with and without its last slash, whatever it is asked for', () => {
    const navigation = { navigation: true };
    expect(answer(`${base}/verkennen?gebied=GM0363`, navigation)).toBe(`${base}/verkennen/`);
    expect(answer(`${base}/verkennen/#v1.abc`, navigation)).toBe(`${base}/verkennen/`);
    expect(answer(`${base}/?beeld=regionaal`, navigation)).toBe(`${base}/`);
  });

  test('a page that was not built is the fallback, a file that was not built is the network’s', () => {
    expect(answer(`${base}/beeld/abc/`, { navigation: true })).toBe(`${base}/404.html`);
    expect(answer(`${base}/data/demo/waarnemingen.parquet`)).toBeNull();
  });

  test('other origins, other methods and other sites on this host pass by', () => {
    expect(answer('https://elders.example/_app/a.js')).toBeNull();
    expect(answer(`${base}/_app/a.js`, { method: 'POST' })).toBeNull();
    if (base) expect(answer('/elders/', { navigation: true })).toBeNull();
  });
});
