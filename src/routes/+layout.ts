import { defaultRelease, releases } from 'virtual:regiobeeld/releases';
import { error } from '@sveltejs/kit';
import { locale } from '#lib/ui/locale.svelte.ts';
import { openRelease } from './open-release.ts';
import { keptRelease } from './session.svelte.ts';
import type { LayoutLoad } from './$types';

// Every page is a shell on disk that paints itself in the browser: any static host will do.
export const ssr = false;
export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutLoad = async () => {
  const asked = [keptRelease(), defaultRelease];
  const found = asked.flatMap((id) => releases.filter((release) => release.id === id))[0] ?? releases[0];
  if (!found) error(500, 'no release was built into this app');
  const [opened] = await Promise.all([openRelease(found), locale.restore()]);
  return { opened };
};
