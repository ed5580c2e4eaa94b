/** A title for people, from a title line or the name of a file. */
export const titleOf = (text: string): string =>
  (text.split(/[\\/]/).at(-1) ?? text)
    .replace(/\.(?:csv|tsv|txt|xlsx?|parquet|arrow|(?:geo|topo)?json|zip)$/i, '')
    .replace(/\.(?:geo|topo)$/i, '')
    .replace(/[_-]?\d{8}_\d{6}$/, '')
    .replaceAll('_', ' ')
    .trim() || 'Eigen gegevens';
