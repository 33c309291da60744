import { CommandError } from './exit-code.ts';
import { version } from './version.ts';

/** A page or a mail address in visible ASCII, so that it cannot break a header or close the bracket. */
const CONTACT = /^[\x21-\x27\x2a-\x7e]{1,200}$/;

/** How a crawl introduces itself to servers at an address, with who answers for it where `PLACARD_CONTACT` says so. */
export function userAgent(env: Readonly<Record<string, string | undefined>>): string {
  const contact = env['PLACARD_CONTACT'];
  if (contact === undefined || contact === '') return `placard/${version} (lists the tools of MCP servers)`;
  if (!CONTACT.test(contact))
    throw new CommandError('PLACARD_CONTACT is no address of a page or of a mailbox in plain ASCII without blanks.');
  return `placard/${version} (lists the tools of MCP servers; +${contact})`;
}
