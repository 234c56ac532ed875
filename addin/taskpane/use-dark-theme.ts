/** Whether the pane is dark: as the host's theme says, else as the system prefers. */
import { useEffect, useState } from 'react';
import type { Host } from './ports';

export function useDarkTheme(host: Host): boolean {
  const [isDark, setDark] = useState(() => darkNow(host));
  useEffect(() => {
    const update = (): void => {
      setDark(darkNow(host));
    };
    const media = systemPreference();
    media.addEventListener('change', update);
    // Office says nothing when its theme changes, but the pane has lost the focus meanwhile.
    window.addEventListener('focus', update);
    return () => {
      media.removeEventListener('change', update);
      window.removeEventListener('focus', update);
    };
  }, [host]);
  return isDark;
}

function darkNow(host: Host): boolean {
  return host.isDark() ?? systemPreference().matches;
}

function systemPreference(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)');
}
