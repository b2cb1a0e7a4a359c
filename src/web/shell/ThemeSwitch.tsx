// Choice of light, dark or as the system has it.
import { useAddress } from '../routing/address.tsx';
import { THEMES, useTheme, type Theme } from '../state/theme.ts';

export function ThemeSwitch() {
  const { words } = useAddress();
  const [theme, choose] = useTheme();
  return (
    <select
      className="tool"
      aria-label={words.theme.label}
      value={theme}
      onChange={(event) => choose(event.target.value as Theme)}
    >
      {THEMES.map((each) => (
        <option key={each} value={each}>
          {words.theme[each]}
        </option>
      ))}
    </select>
  );
}
