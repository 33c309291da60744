import { keptLogins, logsInByBrowser, ownLogouts } from '#classifier/conditions/secrets/own-login.ts';
import { eachOf, testCases } from '../../cases.ts';

testCases('a logout of whoever is logged in', (features) => ownLogouts(features).map(({ verb }) => verb), [
  ...eachOf('logout signout log_out sign_out', (verb) => [`is ${verb}`, `| ${verb} | |`, [verb]]),
  ['is none of a token', '| revoke_token | |', []],
  ['is none where the tool reads', '| x | | Lists who can log out.', []],
  ...eachOf('all everywhere users members org', (word) => [
    `is none where the name says ${word}`,
    `| logout_${word} | |`,
    [],
  ]),
  ...eachOf('all user users member org target sessions devices everywhere', (name) => [
    `is none where it takes a parameter for ${name}`,
    `| logout | ${name}:string |`,
    [],
  ]),
  ['is one where it takes something else', '| logout | reason:string |', ['logout']],
]);

testCases('a login by which a token is kept', (features) => keptLogins(features).map(({ verb }) => verb), [
  ...eachOf('oauth oauth2 pkce', (word) => [`is one by ${word} in the name`, `| login_${word} | |`, ['login']]),
  ...eachOf('oauth oauth2 pkce', (word) => [
    `is one by ${word} in the opening`,
    `| login | | Logs in with ${word}.`,
    ['log_in'],
  ]),
  ['is one by which a token is told', '| login | | Logs in. Returns an access token.', ['log_in']],
  ['is one by which credentials are stored', '| login | | Logs in and stores the credentials.', ['log_in']],
  ['is one by which a token is cached', '| login | | Logs in. The token is cached.', ['log_in']],
  ['is none by credentials that are used', '| login | | Logs in by the stored credentials.', []],
  ['is none by a password that must be given', '| login | password:string | Logs in.', []],
  ['is none by a password', '| login | | Logs in with a password.', []],
  ['is none that a later sentence speaks of', '| login | | Logs in. Not with OAuth.', []],
  ['is none where the tool reads', '| get_oauth_url | |', []],
]);

testCases('whether somebody logs in by a browser', logsInByBrowser, [
  ['where it is opened', '| login | | Logs in. Opens a browser.', true],
  ['not where a link is handed out', '| login | | Starts the login. Returns a URL to open in a browser.', false],
  ['not where a password is given', '| login | password:string | Logs in, or opens a browser.', false],
  ['not where a token is kept anyway', '| login | | Logs in by OAuth in a browser.', false],
  ['not where a browser is only opened', '| open_browser | | Opens a browser.', false],
]);
