const [WIDTH, HEIGHT] = [240, 160];

/** A small picture of what is drawn on canvases inside an element, laid over each other; `''` where nothing is. */
export function thumbnailOf(element: Element | null): string {
  const drawn = [...(element?.querySelectorAll('canvas') ?? [])].filter(({ width }) => width > 0);
  const [first] = drawn;
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!first || !context) return '';
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const scale = Math.min(WIDTH / first.width, HEIGHT / first.height);
  const [width, height] = [first.width * scale, first.height * scale];
  for (const one of drawn.filter((other) => other.width === first.width && other.height === first.height))
    context.drawImage(one, (WIDTH - width) / 2, (HEIGHT - height) / 2, width, height);
  return canvas.toDataURL('image/png');
}
