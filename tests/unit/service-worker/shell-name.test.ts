import { expect, test } from 'vitest';
import { shellName } from '../../../src/service-worker/shell-name.ts';

test('the same build has the same name, another build another', () => {
  const paths = ['/_app/immutable/entry/start.AbC.js', '/', '/404.html'];
  expect(shellName(paths)).toBe(shellName([...paths]));
  expect(shellName(paths)).toMatch(/^regiobeeld-schil-[0-9a-f]{8}$/);
  expect(shellName(['/_app/immutable/entry/start.AbD.js', '/', '/404.html'])).not.toBe(shellName(paths));
});

test('paths are not run together', () => {
  expect(shellName(['/ab', '/c'])).not.toBe(shellName(['/a', '/bc']));
});
