// Every page that a phone can see, and what axe-core and a narrow screen say of it.
'use strict';
const assert = require('assert');
const axe = require('axe-core');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SIZES = [[320, 640], [360, 740], [640, 360], [1280, 720]];

async function heading(page) {
  return page.$eval('h1', (h1) => h1.textContent);
}

async function read(page, name) {
  await page.evaluate(axe.source);
  const found = await page.evaluate((tags) => window.axe.run({ runOnly: tags }), TAGS);
  assert.deepStrictEqual(found.violations.map((one) => [one.id, one.nodes.map((node) => node.html)]), [], name);
  assert.deepStrictEqual(found.incomplete.map((one) => [one.id, one.nodes.map((node) => node.html)]), [], name);
  assert(found.passes.length > 10, `${name}: axe has read it`);
}

// Text of twice the size, as a phone's own setting has it: nothing is cut, and nothing has to be scrolled sideways.
async function fits(page, name) {
  for (const percent of [100, 200]) {
    const wide = await page.evaluate((size) => {
      document.documentElement.style.fontSize = `${size}%`;
      const cut = [...document.querySelectorAll('body *')].filter((one) => one.scrollWidth > one.clientWidth + 1
        && getComputedStyle(one).display !== 'inline');
      return { page: document.documentElement.scrollWidth, screen: innerWidth, cut: cut.map((one) => one.outerHTML) };
    }, percent);
    assert(wide.page <= wide.screen, `${name} at ${percent} %: ${wide.page} px on ${wide.screen} px`);
    assert.deepStrictEqual(wide.cut, [], `${name} at ${percent} %`);
  }
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
}

// What a finger has to meet is at least 44 px high.
async function can_be_met(page, name) {
  const small = await page.$$eval('button, input:not([type=hidden])', (all) => all
    .filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.outerHTML));
  assert.deepStrictEqual(small, [], name);
}

async function check(page, name, pictures) {
  for (const [width, height] of SIZES) {
    await page.setViewport({ width, height, deviceScaleFactor: width === 640 ? 2 : 1 });
    await read(page, `${name} ${width} px`);
    await fits(page, `${name} ${width} px`);
    await can_be_met(page, `${name} ${width} px`);
  }
  await page.setViewport({ width: 360, height: 740 });
  await page.screenshot({ path: `${pictures}/${name}.png` });
  console.log(`read: ${name}`);
}

module.exports = { check, heading };
