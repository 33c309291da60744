import { find } from './find.ts';
import { showResults } from './results.ts';

const PAUSE_MS = 150;

/**
 * Shows what is found below a search form while the reader types. Without this script the form leads to `/search/`,
 * where `data-search="page"` also answers the query of the address and takes more results.
 */
export function searchAsYouType(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  const place = document.getElementById(form.dataset['results'] ?? '');
  if (input === null || place === null) return;
  const unsureBelow = Number(form.dataset['unsureBelow']);
  const limit = form.dataset['search'] === 'page' ? 100 : 8;
  let pending: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const run = async (): Promise<void> => {
    pending?.abort();
    pending = new AbortController();
    const { signal } = pending;
    const query = input.value.trim();
    if (query === '') return place.replaceChildren();
    const results = await find(query, limit, signal);
    if (!signal.aborted) showResults(place, query, results, unsureBelow);
  };
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), PAUSE_MS);
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') place.replaceChildren();
    if (event.key !== 'ArrowDown') return;
    const first = place.querySelector('a');
    if (first === null) return;
    event.preventDefault();
    first.focus();
  });
  if (form.dataset['search'] !== 'page') return;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.replaceState(null, '', `?${new URLSearchParams({ q: input.value })}`);
    void run();
  });
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  void run();
}
