let groups = 0;

/**
 * Shows one of many blocks that stand under each other, by a list to choose from, in groups: more than would fit into a row
 * of tabs. The choice is remembered, since a reader uses one client; a link to a block is a choice too.
 */
export function makePicker(group: HTMLElement): void {
  const blocks = [...group.querySelectorAll<HTMLElement>(':scope > .format')];
  if (blocks.length < 2) return;
  const select = selectFrom(blocks);
  const show = (): void => blocks.forEach((block) => (block.hidden = block.dataset['format'] !== select.value));
  const choose = (format: string | undefined): void => {
    if (blocks.some(({ dataset }) => dataset['format'] === format)) select.value = format ?? '';
    show();
  };
  const follow = (): void => {
    const block = blocks.find(({ id }) => `#${id}` === location.hash);
    if (block === undefined) return;
    choose(block.dataset['format']);
    remember(select.value);
    group.scrollIntoView();
  };
  select.addEventListener('change', () => {
    remember(select.value);
    show();
  });
  addEventListener('hashchange', follow);
  group.prepend(rowOf(select, group.dataset['pick'] ?? ''));
  group.classList.add('picked');
  choose(remembered());
  follow();
}

function selectFrom(blocks: readonly HTMLElement[]): HTMLSelectElement {
  const select = document.createElement('select');
  const kinds = new Map<string, HTMLOptGroupElement>();
  for (const block of blocks) {
    const { format = '', kind = '' } = block.dataset;
    const among = kinds.get(kind) ?? Object.assign(document.createElement('optgroup'), { label: kind });
    among.append(new Option(block.querySelector('h3')?.textContent ?? format, format));
    kinds.set(kind, among);
  }
  select.append(...kinds.values());
  return select;
}

function rowOf(select: HTMLSelectElement, text: string): HTMLElement {
  const label = document.createElement('label');
  select.id = `pick-${++groups}`;
  label.htmlFor = select.id;
  label.textContent = text;
  const row = document.createElement('div');
  row.className = 'pick';
  row.append(label, select);
  return row;
}

function remembered(): string | undefined {
  try {
    return localStorage.getItem('format') ?? undefined;
  } catch {
    return undefined;
  }
}

function remember(format: string): void {
  try {
    localStorage.setItem('format', format);
  } catch {
    // Storage may be switched off: the first format is then shown on the next page.
  }
}
