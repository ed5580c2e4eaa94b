import { err, ok, type Result } from '#lib/base/result.ts';
import type { Document } from '#lib/document/model.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translate } from '#lib/i18n/messages.ts';
import { linkRefusalMessage } from '#lib/share/link-refusal.ts';
import { decodePictureFile } from '#lib/share/picture-file.ts';
import { parseOpenUrl } from '#lib/share/url.ts';
import { documentRefusalMessage } from '../../document-refusal-message.ts';
import { documentFromTemplate } from '../../new-picture.ts';
import type { Session } from '../../session.svelte.ts';

/** The document in a file, or why it can't be compared with, in words. */
export async function readSentFile(file: File, locale: Locale): Promise<Result<Document, string>> {
  const shared = decodePictureFile(await file.text());
  return shared.ok ? ok(shared.value.document) : err(documentRefusalMessage(shared.error, locale));
}

/** The document in a link, whatever host it names. */
export async function readSentLink(
  link: string,
  session: Session,
  locale: Locale
): Promise<Result<Document, string>> {
  const at = link.search(/[?#]/);
  const { search, hash } = new URL(at < 0 ? `#${link}` : link.slice(at), 'https://regiobeeld.invalid/');
  const asked = await parseOpenUrl({ search, hash });
  if (!asked.ok) return err(linkRefusalMessage(asked.error, locale));
  if (asked.value.kind === 'picture') return ok(asked.value.shared.document);
  if (asked.value.kind === 'nothing') return err(translate(locale, 'link.refusal.not-a-link'));
  const { template, parameters } = asked.value.link;
  const area = session.areas.get(parameters.gebied);
  const document = area && (await documentFromTemplate(session, area, template, parameters, locale));
  return document ? ok(document) : err(translate(locale, 'link.refusal.incomplete-address'));
}
