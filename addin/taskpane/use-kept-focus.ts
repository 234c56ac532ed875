/** Keeps the keyboard's place: when what had the focus goes away, the main part of the pane gets it. */
import { useEffect, useRef, type RefObject } from 'react';

export function useKeptFocus(mainRef: RefObject<HTMLElement>): void {
  const hadFocus = useRef(false);
  useEffect(() => {
    const onFocus = (): void => {
      hadFocus.current = true;
    };
    // Leaving for something else is the user's doing; an element that is removed has no such target, but the page
    // keeps the focus.
    const onBlur = (): void => {
      hadFocus.current = document.hasFocus();
    };
    document.addEventListener('focusin', onFocus);
    document.addEventListener('focusout', onBlur);
    return () => {
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('focusout', onBlur);
    };
  }, []);
  // After every change of the pane.
  useEffect(() => {
    if (hadFocus.current && document.hasFocus() && document.activeElement === document.body)
      mainRef.current?.focus();
  });
}
