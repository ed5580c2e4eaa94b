import type { PageLoad } from './$types';

// Which documents exist is known in the browser only.
export const prerender = false;

export const load: PageLoad = ({ params }) => ({ id: params.id });
