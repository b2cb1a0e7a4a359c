// Light, dark or as the system has it; the choice is kept in this browser.
import { useCallback, useState } from 'react';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'marshall.theme';

function storedTheme(): Theme {
  try {
    const stored = window.localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === stored) ?? 'auto';
  } catch {
    return 'auto'; // storage may be switched off; the choice then lasts as long as the page
  }
}

function storeTheme(theme: Theme): void {
  try {
    window.localStorage.setItem(KEY, theme);
  } catch {
    return;
  }
}

function showTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}

/** Shows the stored choice; to be called before the first drawing. */
export function startTheme(): void {
  showTheme(storedTheme());
}

export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(storedTheme);
  const choose = useCallback((next: Theme) => {
    setTheme(next);
    storeTheme(next);
    showTheme(next);
    window.dispatchEvent(new Event('themechange'));
  }, []);
  return [theme, choose];
}
