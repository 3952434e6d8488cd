// node main.js PROBE CHROMIUM PICTURES: goes every way through a vote; ends with 1 and a reason where something is amiss.
'use strict';
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');
const puppeteer = require('puppeteer-core');
const { Vote } = require('./vote.js');
const ways = require('./ways.js');

const [program, chromium, pictures] = process.argv.slice(2);

// What the browser has to say against a page. That a page is a refusal (4xx) is no news, nor that the script was asking
// whether there is something new when the page was left.
function complaints(page) {
  const out = [];
  page.on('console', (message) => {
    const refusal = /^Failed to load resource: .* status of (403|404|409) /.test(message.text())
      && /\/(join|p\/\w+)$/.test(message.location().url);
    if (!refusal) out.push(`${message.type()}: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => out.push(String(error)));
  page.on('requestfailed', (request) => {
    const left = request.url().endsWith('/now') && request.failure().errorText === 'net::ERR_ABORTED';
    if (!left) out.push(`${request.url()}: ${request.failure().errorText}`);
  });
  return out;
}

// At most one cookie, which says nothing, goes with the browser and is read by no script; and nothing else.
async function keeps_nothing(context, name) {
  for (const page of await context.pages()) {
    if (!page.url().startsWith('http')) continue;
    const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]).catch(() => [0, 0, '']);
    assert.deepStrictEqual(kept, [0, 0, ''], `${name}: nothing is kept that a script reads`);
  }
  const cookies = await context.cookies();
  assert(cookies.length <= 1, name);
  for (const one of cookies) {
    assert.deepStrictEqual([one.name, one.session, one.expires, one.httpOnly, one.sameSite, one.path], ['vote', true, -1, true, 'Strict', '/'], name);
    assert.match(one.value, /^[0-9a-f]{32}$/, name);
  }
}

async function go(browser, name) {
  const vote = await Vote.open(program);
  const context = browser.blocks ? browser.defaultBrowserContext() : await browser.createBrowserContext();
  const page = await context.newPage();
  const said = complaints(page);
  await ways[name](page, vote, pictures);
  assert.deepStrictEqual(said, [], name);
  await keeps_nothing(context, name);
  await (browser.blocks ? page.close() : context.close());
  vote.end();
  console.log(`went: ${name}`);
}

// A profile whose settings block all cookies.
function without_cookies() {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'vignette-browser-'));
  fs.mkdirSync(path.join(profile, 'Default'));
  fs.writeFileSync(path.join(profile, 'Default', 'Preferences'), '{"profile":{"default_content_setting_values":{"cookies":2}}}');
  return profile;
}

async function main() {
  const alone = process.getuid() === 0 ? ['--no-sandbox'] : []; // Chromium will not wall off what runs as root.
  const open = (more) => puppeteer.launch({ executablePath: chromium, headless: true, protocolTimeout: 60000, args: [...alone, '--disable-gpu'], ...more });
  const profile = without_cookies();
  const browsers = [await open({}), await open({ userDataDir: profile })];
  browsers[1].blocks = true;
  try {
    for (const name of Object.keys(ways)) await go(browsers[name === 'with_cookies_blocked' ? 1 : 0], name);
  } finally {
    for (const browser of browsers) await browser.close();
    fs.rmSync(profile, { recursive: true, force: true });
  }
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
