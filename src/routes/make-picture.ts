import { goto } from '$app/navigation';
import { base } from '$app/paths';
import type { Area } from '#lib/areas/area.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Session } from './session.svelte.ts';

export type TemplateName = 'regionaal' | 'gemeentelijk';

/** Template that suits an area when none was asked for. */
export const templateFor = (area: Area): TemplateName =>
  area.niveau === 'gemeente' ? 'gemeentelijk' : 'regionaal';

/** Makes a document for an area from a template, keeps it in this browser and opens it. Throws when it can't be kept. */
export async function makePicture(
  session: Session,
  area: Area,
  name: TemplateName,
  locale: Locale
): Promise<void> {
  const { newPicture } = await import('./new-picture.ts');
  const id = await newPicture(session, area, name, locale);
  await goto(`${base}/beeld/${id}/`);
}
