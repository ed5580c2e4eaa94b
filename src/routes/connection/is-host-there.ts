/** Whether the host answers: the page itself may ask it for nothing but pictures. */
export const isHostThere = (picture: string): Promise<boolean> =>
  new Promise((resolve) => {
    const image = new Image();
    image.onload = () => resolve(true);
    image.onerror = () => resolve(false);
    image.src = `${picture}?${Date.now()}`;
  });
