/**
 * Whether a file of the build belongs to the shell. Figures and binaries are the fetcher's: it keeps them by itself,
 * checked. What is meant for the host (`_headers`, `.nojekyll`) many hosts do not hand out.
 */
export const isShell = (path: string, base: string): boolean => {
  const inside = path.slice(base.length);
  return !/\/(?:data|engine)\//.test(inside) && !/\/[._][^/]*$/.test(inside);
};
