type Theme = 'light' | 'dark';

const current = (): Theme => {
  const chosen = document.documentElement.dataset['theme'];
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
};

/** Adds the button that switches between light and dark and remembers it in this browser only. */
export function addThemeToggle(place: Element | null): void {
  if (place === null) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'theme';
  const label = (): void => {
    button.textContent = current() === 'dark' ? 'Light theme' : 'Dark theme';
  };
  button.addEventListener('click', () => {
    const next: Theme = current() === 'dark' ? 'light' : 'dark';
    document.documentElement.dataset['theme'] = next;
    remember(next);
    label();
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', label);
  label();
  place.append(button);
}

function remember(theme: Theme): void {
  try {
    localStorage.setItem('theme', theme);
  } catch {
    // Storage may be switched off: the choice then holds for this page.
  }
}
