// node main.js PROBE CHROMIUM PICTURES: goes every way through a vote; ends with 1 and a reason where something is amiss.
'use strict';
const assert = require('assert');
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

async function go(browser, name) {
  const vote = await Vote.open(program);
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const said = complaints(page);
  await ways[name](page, vote, pictures);
  assert.deepStrictEqual(said, [], name);
  assert.deepStrictEqual(await context.cookies(), [], `${name}: no cookie`);
  await context.close();
  vote.end();
  console.log(`went: ${name}`);
}

async function main() {
  const alone = process.getuid() === 0 ? ['--no-sandbox'] : []; // Chromium will not wall off what runs as root.
  const browser = await puppeteer.launch({ executablePath: chromium, headless: true, protocolTimeout: 60000, args: [...alone, '--disable-gpu'] });
  try {
    for (const name of Object.keys(ways)) await go(browser, name);
  } finally {
    await browser.close();
  }
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
