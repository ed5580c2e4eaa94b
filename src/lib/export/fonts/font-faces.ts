/** Faces of the two families that pictures and documents are set in, and where their packages keep them. */
const face = (
  family: 'Newsreader' | 'Radio Canada',
  weight: 400 | 500 | 600 | 700,
  style: 'normal' | 'italic'
) => {
  const name = family.toLowerCase().replace(' ', '-');
  return {
    family,
    weight,
    style,
    file: `@fontsource/${name}/files/${name}-latin-${weight}-${style}.woff`
  } as const;
};

export const fontFaces = [
  face('Newsreader', 400, 'normal'),
  face('Newsreader', 400, 'italic'),
  face('Newsreader', 500, 'normal'),
  face('Newsreader', 700, 'normal'),
  face('Radio Canada', 400, 'normal'),
  face('Radio Canada', 500, 'normal'),
  face('Radio Canada', 600, 'normal'),
  face('Radio Canada', 700, 'normal')
] as const;
