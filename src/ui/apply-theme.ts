/** Shows this page in the theme the person chose; `system` leaves it to the browser. */
export function applyTheme(theme: 'system' | 'light' | 'dark'): void {
  const {dataset} = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
}
