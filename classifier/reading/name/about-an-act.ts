/** `preview_subscription_update` previews: the act after such a verb is only its topic. */
export const ABOUT_AN_ACT: ReadonlySet<string> = new Set([
  'preview',
  'estimate',
  'simulate',
  'validate',
  'explain',
  'forecast',
  'calculate',
  'check',
]);
