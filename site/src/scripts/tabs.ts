let groups = 0;

/**
 * Turns blocks that stand under each other into tabs (WAI-ARIA Authoring Practices, "Tabs", automatic activation): arrow
 * keys, Home and End move; the choice is remembered, since a reader uses one client.
 */
export function makeTabs(group: HTMLElement): void {
  const panels = [...group.querySelectorAll<HTMLElement>(':scope > .format')];
  if (panels.length < 2) return;
  const id = `tabs-${++groups}`;
  const list = document.createElement('div');
  list.setAttribute('role', 'tablist');
  list.setAttribute('aria-label', group.dataset['tabs'] ?? '');
  const tabs = panels.map((panel, index) => {
    panel.id ||= `${id}-panel-${index}`;
    const tab = document.createElement('button');
    tab.type = 'button';
    tab.id = `${id}-tab-${index}`;
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-controls', panel.id);
    tab.textContent = panel.querySelector('h3')?.textContent ?? '';
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', tab.id);
    return tab;
  });
  const select = (index: number): void => {
    tabs.forEach((tab, at) => {
      tab.setAttribute('aria-selected', String(at === index));
      tab.tabIndex = at === index ? 0 : -1;
    });
    panels.forEach((panel, at) => (panel.hidden = at !== index));
  };
  const choose = (index: number): void => {
    select(index);
    tabs[index]?.focus();
    remember(panels[index]?.dataset['format']);
  };
  tabs.forEach((tab, index) => tab.addEventListener('click', () => choose(index)));
  list.addEventListener('keydown', (event) => {
    const at = tabs.findIndex((tab) => tab.tabIndex === 0);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + tabs.length, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    choose(to % tabs.length);
  });
  list.append(...tabs);
  group.prepend(list);
  group.classList.add('tabbed');
  select(
    Math.max(
      0,
      panels.findIndex((panel) => panel.dataset['format'] === remembered()),
    ),
  );
}

function remembered(): string | null {
  try {
    return localStorage.getItem('format');
  } catch {
    return null;
  }
}

function remember(format: string | undefined): void {
  try {
    if (format !== undefined) localStorage.setItem('format', format);
  } catch {
    // Storage may be switched off: the first tab is then open on the next page.
  }
}
