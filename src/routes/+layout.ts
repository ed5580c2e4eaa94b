import { defaultRelease, releases } from 'virtual:regiobeeld/releases';
import { error } from '@sveltejs/kit';
import { browser } from '$app/environment';
import { locale } from '#lib/ui/locale.svelte.ts';
import { openRelease } from './open-release.ts';
import { keptRelease } from './session.svelte.ts';
import type { LayoutLoad } from './$types';

// Every page lies on disk, so that any static host will do: Start with the figures of the default release, which are
// painted before any script came; all others as a shell that paints itself in the browser.
export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutLoad = async () => {
  const asked = [browser ? keptRelease() : null, defaultRelease];
  const found = asked.flatMap((id) => releases.filter((release) => release.id === id))[0] ?? releases[0];
  if (!found) error(500, 'no release was built into this app');
  const [opened] = await Promise.all([openRelease(found), browser && locale.restore()]);
  return { opened };
};
