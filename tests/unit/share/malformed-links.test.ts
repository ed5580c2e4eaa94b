import { expect, test } from 'vitest';
import { decodeLink } from '#lib/share/codec.ts';
import { linkRefusalMessage } from '#lib/share/link-refusal.ts';
import { malformedLinks } from '../../fuzz/malformed-links.ts';

test('a malformed link is refused in words, soon, and without an exception', async () => {
  for (const { name, fragment, mayOpen = false } of await malformedLinks(280, 11)) {
    const started = performance.now();
    const opened = await decodeLink(fragment);
    expect(performance.now() - started).toBeLessThan(2_000);
    if (opened.ok) expect(mayOpen, name).toBe(true);
    else expect(linkRefusalMessage(opened.error, 'nl'), name).toMatch(/^[A-Z][^{}]{20,}$/);
  }
});
