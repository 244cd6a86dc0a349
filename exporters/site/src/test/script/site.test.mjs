// What the script of the pages does in a browser. The sites are in the folder SITES, the browser is CHROMIUM.
import { test, before, after } from 'node:test';
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const sites = process.env.SITES;
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none';"
  + " require-trusted-types-for 'script'; trusted-types 'none'";
const types = { html: 'text/html', js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' };
let browser;
let server;
let origin;

before(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  server = createServer(async (request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    try {
      const body = await readFile(join(sites, path.endsWith('/') ? `${path}index.html` : path));
      response.writeHead(200, { 'content-type': types[path.split('.').pop()] ?? 'text/html', 'content-security-policy': policy, 'x-content-type-options': 'nosniff' });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise(resolve => { server.listen(0, '127.0.0.1', resolve); });
  origin = `http://127.0.0.1:${server.address().port}`;
});

after(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

async function open(path, { base = `${origin}/small/`, width = 1280 } = {}) {
  const page = await (await browser.newContext({ viewport: { width, height: 900 } })).newPage();
  page.wrong = [];
  page.on('pageerror', error => page.wrong.push(error.message));
  page.on('console', message => { if (message.type() === 'error') page.wrong.push(message.text()); });
  await page.goto(base + path);
  return page;
}

const titles = page => page.locator('#_results > .entry .to').allTextContents();

async function found(page, text) {
  await page.waitForFunction(wanted => document.getElementById('_found').textContent === wanted, text, { timeout: 5000 }).catch(() => {});
  assert.equal(await page.locator('#_found').textContent(), text);
}

async function search(page, text) {
  await page.locator('#_q').fill(text);
}

test('each word is a part of a word, in any order', async () => {
  const page = await open('');
  await search(page, 'networ demys');
  await found(page, '1 of 5 entries');
  assert.deepEqual(await titles(page), ['Demystifying container networking']);
});

test('accents and case make no difference', async () => {
  const page = await open('');
  await search(page, 'UBERBLICK');
  await found(page, '1 of 5 entries');
});

test('Chinese needs no spaces', async () => {
  const page = await open('');
  await search(page, '网络');
  await found(page, '1 of 5 entries');
});

test('a misspelled title is suggested', async () => {
  const page = await open('');
  await search(page, 'demystifing contaner');
  await found(page, 'Nothing found. Did you mean:');
  assert.deepEqual(await titles(page), ['Demystifying container networking']);
});

test('nothing is suggested for what resembles nothing', async () => {
  const page = await open('');
  await search(page, 'zzqxjvwk');
  await found(page, 'Nothing found');
  assert.deepEqual(await titles(page), []);
});

test('filters narrow the list and show what they would leave', async () => {
  const page = await open('');
  await page.getByRole('checkbox', { name: /^Tool/ }).check();
  await found(page, '3 of 5 entries');
  await page.getByText('Tag', { exact: true }).click();
  assert.match(await page.locator('label', { hasText: 'mesh' }).textContent(), /mesh\s*2/);
  await page.getByRole('checkbox', { name: /^mesh/ }).check();
  await found(page, '2 of 5 entries');
});

test('the address has the state, and Back undoes a choice', async () => {
  const page = await open('');
  await search(page, 'e');
  await page.getByRole('checkbox', { name: /^Tool/ }).check();
  await page.waitForURL(/kind=tool/);
  const other = await open(page.url().slice(page.url().indexOf('?')));
  await found(other, '3 of 5 entries');
  assert.equal(await other.locator('#_q').inputValue(), 'e');
  await page.goBack();
  await page.waitForFunction(() => !document.querySelector('input[value=tool]').checked);
});

test('the order can be chosen', async () => {
  const page = await open('?sort=title');
  await found(page, '5 of 5 entries');
  assert.deepEqual((await titles(page)).slice(0, 2), ['=HYPERLINK("x")', 'Cilium']);
});

test('all can be cleared', async () => {
  const page = await open('?q=mesh&kind=tool');
  await page.getByRole('button', { name: 'Clear search and filters' }).click();
  await found(page, '5 entries');
  assert.equal(await page.locator('#_home').isVisible(), true);
});

test('the slash leads to the search, and Escape empties it', async () => {
  const page = await open('');
  await page.keyboard.press('/');
  await page.keyboard.type('mesh');
  await found(page, '2 of 5 entries');
  await page.keyboard.press('Escape');
  await found(page, '5 entries');
});

test('what was found is saved in the format of a reference manager', async () => {
  const page = await open('?kind=tool');
  await found(page, '3 of 5 entries');
  for (const [name, extension, expected] of [['BibTeX', 'bib', /@software\{cilium|@misc\{cilium/], ['RIS', 'ris', /ID {2}- cilium/], ['CSL-JSON', 'csl.json', /"id":/], ['CSV', 'csv', /"cilium","Cilium"/]]) {
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name, exact: true }).click();
    const download = await saved;
    assert.equal(download.suggestedFilename(), `list.${extension}`);
    const text = await readFile(await download.path(), 'utf8');
    assert.match(text, expected);
    if (extension === 'csl.json') assert.equal(JSON.parse(text).length, 3);
  }
});

test('a cell of a table is no formula', async () => {
  const page = await open('?q=HYPERLINK');
  await found(page, '1 of 5 entries');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV' }).click();
  assert.match(await readFile(await (await saved).path(), 'utf8'), /"'=HYPERLINK\(""x""\)"/);
});

test('an address of an entry leads to its page, also by a former id', async () => {
  const page = await open('#old-cilium', { base: `${origin}/divided/` });
  await page.waitForURL(/section\/tools\.html#cilium$/);
});

test('an embedded list shows what its address asks for', async () => {
  const page = await open('embed.html?tag=mesh');
  await found(page, '2 of 5 entries');
  assert.equal(await page.locator('#_results a.to').first().getAttribute('target'), '_top');
});

test('the site works from a disk', async () => {
  const page = await open('', { base: pathToFileURL(join(sites, 'small', 'index.html')).href });
  await search(page, 'demystifing');
  await found(page, 'Nothing found. Did you mean:');
  assert.deepEqual(page.wrong, []);
});

test('nothing of a title runs', async () => {
  const page = await open('?q=HYPERLINK');
  await found(page, '1 of 5 entries');
  await search(page, '<img src=x onerror=alert(1)>');
  await found(page, 'Nothing found');
  assert.deepEqual(page.wrong, []);
});

test('a text can be copied', async () => {
  const page = await open('cite/list.html#cilium');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('#cilium .record button').first().click();
  await page.getByText('Copied').waitFor();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /cilium/);
});
