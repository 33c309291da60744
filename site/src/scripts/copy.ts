const SHOWN_MS = 2000;

/** Adds a copy button to a block: what is copied is the text of its `<pre>`, to the letter. */
export function addCopyButtons(block: HTMLElement): void {
  const code = block.querySelector('pre');
  const place = block.querySelector('.file');
  if (code === null || place === null) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy';
  const said = document.createElement('span');
  said.className = 'hidden';
  said.setAttribute('role', 'status');
  const say = (text: string): void => {
    button.textContent = text;
    said.textContent = text;
    setTimeout(() => {
      button.textContent = 'Copy';
      said.textContent = '';
    }, SHOWN_MS);
  };
  button.addEventListener('click', () => {
    copy(code).then(
      () => say('Copied'),
      () => say('Select and copy by hand'),
    );
  });
  place.append(button, said);
}

/** The clipboard interface is there on secure pages only; elsewhere the selection does it. */
async function copy(code: HTMLElement): Promise<void> {
  if (isSecureContext) return navigator.clipboard.writeText(code.textContent);
  getSelection()?.selectAllChildren(code);
  if (!document.execCommand('copy')) throw new Error('The browser did not copy.');
}
