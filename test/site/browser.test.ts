import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, suite, test } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serverSlug } from '#schema/slug.ts';
import { startBrowser } from '../browser.ts';
import { buildFixtureSite } from './build-site.ts';
import { CHANGED_SERVER, FILES_SERVER } from './fixture-catalogue.ts';
import { HOSTILE_SERVER, HOSTILE_TEXT } from './hostile-definitions.ts';
import { COMMON_FORMATS, FORMAT_IDS, FORMAT_KINDS } from '#policy/renderers/index.ts';
import { serveFiles, type Answers } from './serve-files.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const SERVER = `/servers/${serverSlug(FILES_SERVER)}/`;
const TOOL = `/tools/${serverSlug(FILES_SERVER)}/delete_folder/`;
/** One page of each kind, and those where text of a server does its worst. */
const KINDS: Readonly<Record<string, string>> = {
  home: '/',
  'list of servers': '/servers/',
  server: SERVER,
  'hostile server': `/servers/${serverSlug(HOSTILE_SERVER)}/`,
  'server that never answered': `/servers/${serverSlug('npm/fixture-silent-1')}/`,
  'server that no longer answers': `/servers/${serverSlug('npm/fixture-quiet')}/`,
  'imported server': `/servers/${serverSlug('npm/fixture-declared')}/`,
  tool: TOOL,
  'hostile tool': `/tools/${serverSlug(HOSTILE_SERVER)}/hostile_text/`,
  'tool with very many parameters': `/tools/${serverSlug(HOSTILE_SERVER)}/wide_schema/`,
  'tool that is not classified': `/tools/${serverSlug('npm/fixture-fresh')}/not_classified/`,
  changes: '/changes/',
  'server that changed': `/servers/${serverSlug(CHANGED_SERVER)}/`,
  'tool that changed': `/tools/${serverSlug(CHANGED_SERVER)}/read_note/`,
  rules: '/rules/',
  rule: '/rules/name-says-deleting/',
  'attack signals': '/signals/',
  'attack signal': '/signals/hides-from-the-user/',
  'toxic flows': '/flows/',
  formats: '/formats/',
  method: '/method/',
  search: '/search/?q=folder',
  'not found': '/404.html',
};

/** What the API would say of anything that is searched. */
const SEARCH: Answers = {
  '/api/v1/search': (url) => ({
    items:
      url.searchParams.get('q') === 'nothing'
        ? []
        : [
            {
              server: 'npm--fixture-files',
              serverTitle: 'Files',
              slug: 'delete_folder',
              name: 'delete_folder',
              description: 'Deletes.',
              category: 'Destructive',
              risk: 'critical',
            },
            {
              server: 'x',
              serverTitle: HOSTILE_TEXT,
              slug: 'y',
              name: HOSTILE_TEXT,
              description: HOSTILE_TEXT,
              category: '<b>',
              risk: '" onclick="',
              confidence: 0.1,
            },
          ],
    next: null,
  }),
};

suite('the site in a browser', () => {
  let built: Awaited<ReturnType<typeof buildFixtureSite>>;
  let api: Awaited<ReturnType<typeof serveFiles>>;
  let plain: Awaited<ReturnType<typeof serveFiles>>;
  let browser: Browser;

  /** Opens a page, gives it to `use`, and fails on anything that the browser complains about: errors, CSP violations. */
  async function open(
    path: string,
    options: BrowserContextOptions,
    use: (page: Page) => Promise<void>,
    origin = api.origin,
  ) {
    const context = await browser.newContext(options);
    const complaints: string[] = [];
    const page = await context.newPage();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('dialog', (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(origin)) complaints.push(`request to ${request.url()}`);
    });
    await page.goto(`${origin}${path}`);
    await use(page);
    await context.close();
    assert.deepEqual(complaints, []);
  }

  before(async () => {
    built = await buildFixtureSite();
    api = await serveFiles(built.folder, SEARCH);
    plain = await serveFiles(built.folder);
    browser = await startBrowser();
  });
  after(async () => {
    await browser.close();
    api.close();
    plain.close();
    await built.remove();
  });

  for (const [kind, path] of Object.entries(KINDS)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${kind}, ${colorScheme}: axe finds nothing`, () =>
        open(path, { colorScheme, bypassCSP: true }, async (page) => {
          await page.addScriptTag({ path: AXE });
          const violations: string[] = await page.evaluate(AXE_RUN);
          assert.deepEqual(violations, []);
        }));
    }

    test(`${kind}: nothing sticks out at 360 pixels, and the policy of the page holds`, () =>
      open(path, { viewport: { width: 360, height: 740 } }, async (page) => {
        assert.equal(await page.evaluate<number>('document.documentElement.scrollWidth'), 360);
      }));
  }

  test('formats: one at a time out of groups, by keyboard too, and the choice is kept for the next page', () =>
    open(SERVER, {}, async (page) => {
      const pick = page.getByLabel('Client or gateway');
      const shown = page.locator('.format:visible');
      assert.equal(await shown.count(), 1);
      assert.equal(await pick.locator('optgroup').count(), Object.keys(FORMAT_KINDS).length);
      await pick.focus();
      await page.keyboard.press('ArrowDown');
      assert.equal(await shown.getAttribute('data-format'), FORMAT_IDS[1]);
      await pick.selectOption('agentcore');
      await page.reload();
      assert.equal(await pick.inputValue(), 'agentcore');
      assert.equal(await shown.getAttribute('data-format'), 'agentcore');
    }));

  test('a tool has the most used formats, and leads to its server for each other, which then shows that one', () =>
    open(TOOL, {}, async (page) => {
      const options = await page.getByLabel('Client or gateway').locator('option').all();
      assert.deepEqual(await Promise.all(options.map((option) => option.getAttribute('value'))), [...COMMON_FORMATS]);
      await page.getByRole('link', { name: 'Zed', exact: true }).click();
      assert.equal(new URL(page.url()).pathname, SERVER);
      assert.equal(await page.getByLabel('Client or gateway').inputValue(), 'zed');
      assert.equal(await page.locator('.format:visible').getAttribute('data-format'), 'zed');
    }));

  test('without JavaScript every format is shown under its name', () =>
    open(TOOL, { javaScriptEnabled: false }, async (page) => {
      const blocks = page.locator('.format');
      assert.ok((await blocks.count()) >= 4);
      for (const block of await blocks.all()) assert.ok(await block.locator('h3').isVisible());
    }));

  test('the copy button copies the snippet to the letter', () =>
    open(TOOL, { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      const panel = page.locator('.format:visible');
      await panel.getByRole('button', { name: 'Copy' }).first().click();
      await panel.getByRole('button', { name: 'Copied' }).waitFor();
      const copied = await page.evaluate<string>('navigator.clipboard.readText()');
      assert.equal(copied, await panel.locator('pre').first().textContent());
    }));

  test('a mark leads to its finding', () =>
    open(TOOL, {}, async (page) => {
      const link = page.locator('mark a').first();
      const id = ((await link.getAttribute('href')) ?? '').slice(1);
      await link.click();
      assert.ok(await page.locator(`#${id}`).isVisible());
      assert.equal(new URL(page.url()).hash, `#${id}`);
    }));

  test('typing shows what is found as text, and arrow down leads into it', () =>
    open('/', {}, async (page) => {
      await page.getByRole('searchbox').fill('folder');
      await page.locator('#found li').first().waitFor();
      assert.equal(await page.locator('#found li').count(), 2);
      assert.equal(await page.locator('#found script, #found img, #found b, #found svg[onload]').count(), 0);
      assert.equal(await page.locator('#found .risk').last().textContent(), 'unknown, unsure');
      await page.getByRole('searchbox').press('ArrowDown');
      assert.equal(await page.locator(':focus').getAttribute('href'), TOOL);
      await page.getByRole('searchbox').press('Escape');
      assert.equal(await page.locator('#found li').count(), 0);
    }));

  test('a search that finds nothing says so', () =>
    open('/search/?q=nothing', {}, async (page) => {
      await page.getByRole('status').filter({ hasText: 'No tool found for “nothing”.' }).waitFor();
    }));

  test('without JavaScript the form leads to a page with a plain list', () =>
    open('/', { javaScriptEnabled: false }, async (page) => {
      await page.getByRole('searchbox').fill('folder');
      await page.getByRole('button', { name: 'Search' }).click();
      await page.waitForURL('**/search/?q=folder');
      assert.ok((await page.locator('main .server-row').count()) > 0);
    }));

  test('the theme can be switched, and is remembered', () =>
    open('/', { colorScheme: 'light' }, async (page) => {
      const paper = () => page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor');
      const light = await paper();
      await page.getByRole('button', { name: 'Dark theme' }).click();
      const dark = await paper();
      assert.notEqual(dark, light);
      await page.reload();
      assert.equal(await paper(), dark);
      await page.getByRole('button', { name: 'Light theme' }).waitFor();
    }));

  test('the keyboard reaches the content first, and shows where it is', () =>
    open(TOOL, {}, async (page) => {
      await page.keyboard.press('Tab');
      assert.equal(await page.locator(':focus').textContent(), 'Skip to the content');
      await page.keyboard.press('Enter');
      assert.equal(new URL(page.url()).hash, '#main');
      await page.keyboard.press('Tab');
      assert.equal(await page.locator('main :focus-visible').count(), 1);
      assert.notEqual(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle'), 'none');
    }));

  test('where only files are served, the search looks through the servers', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${plain.origin}/search/?q=silent`);
    await page.getByRole('status').filter({ hasText: 'servers for “silent”.' }).waitFor();
    assert.equal(
      await page.locator('#found li a').first().getAttribute('href'),
      `/servers/${serverSlug('npm/fixture-silent-0')}/`,
    );
    await context.close();
  });
});

/** Runs in the page: every rule of axe, and what each violation is about. */
const AXE_RUN = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html, failureSummary }) => html.slice(0, 160) + ' ' + failureSummary).join(' | ')))`;
