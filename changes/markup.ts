const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text for an element or an attribute of XML 1.0 or HTML. What is not seen has to be made visible before
 * (`schema/visible-text.ts`): XML cannot hold most of it however it is written.
 */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
