let groups = 0;

/**
 * Shows one of many blocks that stand under each other, by a list to choose from, in groups: more than would fit into a row
 * of tabs. The choice is remembered, since a reader uses one client.
 */
export function makePicker(group: HTMLElement): void {
  const blocks = [...group.querySelectorAll<HTMLElement>(':scope > .format')];
  if (blocks.length < 2) return;
  const label = document.createElement('label');
  const select = document.createElement('select');
  select.id = `pick-${++groups}`;
  label.htmlFor = select.id;
  label.textContent = group.dataset['pick'] ?? '';
  const kinds = new Map<string, HTMLOptGroupElement>();
  for (const block of blocks) {
    const { format = '', kind = '' } = block.dataset;
    const among = kinds.get(kind) ?? Object.assign(document.createElement('optgroup'), { label: kind });
    among.append(new Option(block.querySelector('h3')?.textContent ?? format, format));
    kinds.set(kind, among);
  }
  select.append(...kinds.values());
  const show = (): void => blocks.forEach((block) => (block.hidden = block.dataset['format'] !== select.value));
  select.addEventListener('change', () => {
    remember(select.value);
    show();
  });
  const known = remembered();
  if (blocks.some(({ dataset }) => dataset['format'] === known)) select.value = known ?? '';
  const row = document.createElement('div');
  row.className = 'pick';
  row.append(label, select);
  group.prepend(row);
  group.classList.add('picked');
  show();
}

function remembered(): string | null {
  try {
    return localStorage.getItem('format');
  } catch {
    return null;
  }
}

function remember(format: string): void {
  try {
    localStorage.setItem('format', format);
  } catch {
    // Storage may be switched off: the first format is then shown on the next page.
  }
}
