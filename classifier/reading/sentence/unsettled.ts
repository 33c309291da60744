/** What is open while nobody has settled it: in `open_orders` nothing is opened. */
export const UNSETTLED: ReadonlySet<string> = new Set(
  'slots seats shifts orders positions bets trades issues tickets invoices incidents cases bugs deals loans pulls prs appeals tenders jobs flags returns quotes alarms questions complaints requests reviews vacancies roles bids disputes findings vulnerabilities enquiries matters blockers alerts claims defects tasks todos checks'.split(
    ' ',
  ),
);

/** What "opening" stands before as a quality: the hours of a shop. */
export const OPENING: ReadonlySet<string> = new Set(['hours', 'times', 'balance', 'balances']);
