import type { MiddlewareHandler } from 'hono';

/**
 * For every answer. The content policy allows what the pages need and their own meta element allows, plus what only a
 * header can say (`frame-ancestors`); the API's JSON needs nothing at all, and this is harmless there.
 *
 * There is no check of the `Host` header against DNS rebinding: nothing can be written, nothing depends on who asks, and
 * the API may be read from any origin anyway, so a rebound name would gain nothing.
 */
const HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

export const secured: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(HEADERS)) context.header(name, value);
};
