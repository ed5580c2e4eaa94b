import { describe, expect, test } from 'vitest';
import { claimDocument } from '#lib/storage/claim-document.ts';

describe('the right to write a document', () => {
  test('is the first tab’s; the second reads', async () => {
    const first = await claimDocument('een', navigator.locks);
    const second = await claimDocument('een', navigator.locks);
    expect([first.writer, second.writer]).toEqual([true, false]);
    first.release();
  });

  test('is another for every document', async () => {
    const claims = [await claimDocument('a', navigator.locks), await claimDocument('b', navigator.locks)];
    expect(claims.map(({ writer }) => writer)).toEqual([true, true]);
    for (const claim of claims) claim.release();
  });

  test('comes free when its tab lets go', async () => {
    const first = await claimDocument('twee', navigator.locks);
    first.release();
    await expect.poll(async () => (await claimDocument('twee', navigator.locks)).writer).toBe(true);
  });

  test('can be taken over, and the tab that loses it hears', async () => {
    const first = await claimDocument('drie', navigator.locks);
    const lost = new Promise<void>((resolve) => first.onLost(resolve));
    const taken = await (await claimDocument('drie', navigator.locks)).takeOver();
    await lost;
    expect(taken.writer).toBe(true);
    taken.release();
  });

  test('is everyone’s in a browser without locks, where revisions guard', async () => {
    expect((await claimDocument('vier', undefined)).writer).toBe(true);
  });
});
