import { addCopyButtons } from './copy.ts';
import { searchAsYouType } from './search.ts';
import { makePicker } from './pick.ts';
import { addThemeToggle } from './theme.ts';

addThemeToggle(document.querySelector('.top .wrap'));
for (const group of document.querySelectorAll<HTMLElement>('[data-pick]')) makePicker(group);
for (const block of document.querySelectorAll<HTMLElement>('[data-copy]')) addCopyButtons(block);
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search]')) searchAsYouType(form);
