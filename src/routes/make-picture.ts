import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import type { Area } from '#lib/areas/area.ts';
import { ok, type Result } from '#lib/base/result.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { StorageError } from '#lib/storage/storage-error.ts';
import type { Session } from './session.svelte.ts';

export type TemplateName = 'regionaal' | 'gemeentelijk';

/** Template that suits an area when none was asked for. */
export const templateFor = (area: Area): TemplateName =>
  area.niveau === 'gemeente' ? 'gemeentelijk' : 'regionaal';

/** Makes a document for an area from a template, keeps it in this browser and opens it; or says why not. */
export async function makePicture(
  session: Session,
  area: Area,
  name: string,
  locale: Locale
): Promise<Result<null, StorageError>> {
  const { newPicture } = await import('./new-picture.ts');
  const made = await newPicture(session, area, name, locale);
  if (!made.ok) return made;
  await goto(resolve('/beeld/[id]', { id: made.value }));
  return ok(null);
}
