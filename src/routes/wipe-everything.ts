import { base } from '$app/paths';
import { DOCUMENT_DATABASE } from '#lib/storage/open-storage.ts';
import { OWN_DATABASE } from '#lib/storage/own-data.ts';
import { wipeBrowser } from '#lib/storage/wipe-browser.ts';
import { filePlace } from './file-place.ts';
import { closePictureStorage } from './picture-storage.ts';
import type { Session } from './session.svelte.ts';

/** "Alles wissen": ends what runs, then leaves nothing of the app in this browser. False when something stayed. */
export async function wipeEverything(session: Session): Promise<boolean> {
  await Promise.all([session.end(), closePictureStorage(), session.added.close()]);
  return wipeBrowser({
    databases: [DOCUMENT_DATABASE, OWN_DATABASE],
    files: filePlace(),
    caches: 'caches' in globalThis ? caches : null,
    local: localStorage,
    session: sessionStorage,
    workers: 'serviceWorker' in navigator ? navigator.serviceWorker : null,
    address: `${location.origin}${base}/`
  });
}
