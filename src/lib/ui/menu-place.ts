interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Which sides of its button a menu lines up with, so that all of it is on the screen where the screen has room. */
export interface MenuPlace {
  readonly above: boolean;
  readonly align: 'left' | 'right';
}

export function menuPlace(
  button: Box,
  menu: { readonly width: number; readonly height: number },
  screen: { readonly width: number; readonly height: number },
  wanted: MenuPlace['align']
): MenuPlace {
  const fits = { left: button.left + menu.width <= screen.width, right: button.right - menu.width >= 0 };
  const other = wanted === 'left' ? 'right' : 'left';
  return {
    above: button.bottom + menu.height > screen.height && button.top >= menu.height,
    align: !fits[wanted] && fits[other] ? other : wanted
  };
}
