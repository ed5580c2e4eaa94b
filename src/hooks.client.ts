import type { HandleClientError } from '@sveltejs/kit';
import { ABSENT_PART, isAbsentPart } from '#lib/base/absent-part.ts';

/** A part that could not be brought is a matter of the connection, not of the app. */
export const handleError: HandleClientError = ({ error, message }) => ({
  message: isAbsentPart(error) ? ABSENT_PART : message
});
