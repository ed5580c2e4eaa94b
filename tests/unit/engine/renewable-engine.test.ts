import { expect, test } from 'vitest';
import { absentEngine } from '#lib/engine/absent-engine.ts';
import type { EngineClient } from '#lib/engine/client.ts';
import { renewableEngine } from '#lib/engine/renewable-engine.ts';
import { ok } from '#lib/base/result.ts';

/** An engine that is there. */
const present = (): EngineClient => ({
  ...absentEngine({ kind: 'unavailable', detail: '' }),
  ensure: () => Promise.resolve(ok(null)),
  onStatus(listener) {
    listener({ phase: 'ready' });
    return () => {};
  }
});

test('an engine whose script can not be had says so, and starts when it is tried again', async () => {
  let tries = 0;
  const engine = renewableEngine(
    () => (tries++ === 0 ? Promise.reject(new TypeError('no connection')) : Promise.resolve(present())),
    () => Promise.resolve()
  );
  const seen: string[] = [];
  engine.onStatus(({ phase }) => seen.push(phase));
  expect(await engine.ready).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
  expect(await engine.ensure(['a'])).toMatchObject({ ok: false });

  engine.renew();
  expect(await engine.ensure(['a'])).toEqual(ok(null));
  expect(seen).toEqual(['starting', 'failed', 'starting', 'ready']);
});

test('every new engine is filled before it answers', async () => {
  const filled: string[] = [];
  const engine = renewableEngine(
    () => Promise.resolve(present()),
    () => Promise.resolve().then(() => void filled.push('filled'))
  );
  await engine.ensure([]);
  engine.renew();
  await engine.ensure([]);
  expect(filled).toEqual(['filled', 'filled']);
});
