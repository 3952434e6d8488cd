// The ways that a phone goes through a vote.
'use strict';
const assert = require('assert');
const { check, heading } = require('./pages.js');

async function press(page, selector) {
  await Promise.all([page.waitForNavigation(), page.click(selector)]);
}

async function key(page, name) {
  await Promise.all([page.waitForNavigation(), page.keyboard.press(name)]);
}

async function join(page, vote) {
  await page.goto(`${vote.url}/?c=BCDFG`);
  await press(page, 'button');
}

async function becomes(page, text) {
  await page.waitForFunction((wanted) => document.querySelector('h1')?.textContent === wanted, { timeout: 20000 }, text);
}

// Every page, in the order in which somebody may see them.
async function every_page(page, vote, pictures) {
  await page.goto(vote.url);
  await check(page, 'code', pictures);
  await page.type('#code', 'XXXXX');
  await press(page, 'button');
  await check(page, 'code-wrong', pictures);
  await join(page, vote);
  await check(page, 'waiting', pictures);
  await vote.ask('Mrs Hall says that she has had her tablets. What do you do first?', 'Take her word for it',
    'Look at the record together with her, then ask what she remembers of this morning', 'Ring her daughter');
  await becomes(page, 'Mrs Hall says that she has had her tablets. What do you do first?');
  await check(page, 'question', pictures);
  await page.focus('button');
  await page.keyboard.press('Tab');
  await page.screenshot({ path: `${pictures}/question-focus.png` });
  await press(page, 'button[value="2"]');
  await check(page, 'thanks', pictures);
  await page.goto(`${vote.url}/p/0`);
  await check(page, 'refusal', pictures);
}

async function late_and_long(page, vote, pictures) {
  await vote.ask('Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft?',
    'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz', 'No');
  await page.setRequestInterception(true); // Or the page would turn by itself; without scripts axe cannot read it.
  page.on('request', (one) => (one.url().endsWith('/now') ? one.respond({ status: 200, body: '' }) : one.continue()));
  await join(page, vote);
  await check(page, 'question-long', pictures);
  await vote.close();
  await press(page, 'button[value="2"]');
  assert.strictEqual(await heading(page), 'That vote has ended');
  await check(page, 'late', pictures);
}

// No script, and no finger: Tab, letters, Enter and Space.
async function by_keyboard_without_script(page, vote) {
  await page.setJavaScriptEnabled(false);
  await vote.close();
  await page.goto(vote.url);
  await page.keyboard.press('Tab');
  await page.keyboard.type('bcd fg');
  await key(page, 'Enter');
  assert.strictEqual(await heading(page), 'Nothing to vote on yet');
  await vote.ask('Tea?', 'Yes', 'No');
  await page.keyboard.press('Tab');
  await key(page, 'Enter');
  assert.strictEqual(await heading(page), 'Tea?');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await key(page, 'Space');
  assert.strictEqual(await heading(page), 'Your vote is counted');
  assert.match(await vote.now(), / open 0 1$/);
}

// The page turns by itself where there is something new, and stands still where there is not.
async function by_itself(page, vote) {
  await vote.close();
  await join(page, vote);
  assert.strictEqual(await heading(page), 'Nothing to vote on yet');
  await vote.ask('First?', 'Yes', 'No');
  await becomes(page, 'First?');
  await press(page, 'button[value="1"]');
  await becomes(page, 'Your vote is counted');
  await stands_still(page);
  await vote.close();
  await stands_still(page);
  await vote.ask('Second?', 'Yes', 'No');
  await becomes(page, 'Second?');
  await stands_still(page);
  await vote.close();
  await becomes(page, 'Nothing to vote on yet');
}

// It asks three times whether there is something new, and stays.
async function stands_still(page) {
  let turned = 0;
  const count = () => { turned += 1; };
  page.on('framenavigated', count);
  for (let i = 0; i < 3; i += 1) await page.waitForResponse((answer) => answer.url().endsWith('/now'), { timeout: 20000 });
  page.off('framenavigated', count);
  assert.strictEqual(turned, 0);
}

// Two tabs of one browser, the code written anew, a reload and the way back: one phone, and one vote a round.
async function two_tabs_one_vote(page, vote) {
  const other = await page.browserContext().newPage();
  await vote.ask('One vote?', 'Yes', 'No');
  await Promise.all([page.goto(`${vote.url}/?c=BCDFG`), other.goto(vote.url)]);
  await page.bringToFront();
  await press(page, 'button');
  await other.bringToFront();
  await other.type('#code', 'BCDFG');
  await press(other, 'button');
  assert.strictEqual(other.url(), page.url());
  await press(other, 'button[value="2"]');
  assert.strictEqual(await heading(other), 'Your vote is counted');
  await page.bringToFront();
  await becomes(page, 'Your vote is counted');
  await page.goto(`${vote.url}/?c=BCDFG`);
  await page.reload();
  await press(page, 'button');
  assert.strictEqual(page.url(), other.url());
  assert.strictEqual(await heading(page), 'Your vote is counted');
  assert.strictEqual(await vote.now(), '1 open 0 1');
}

// A page elsewhere holds a link: the browser brings no cookie with it, and is the same phone all the same.
async function by_a_link_elsewhere(page, vote) {
  await join(page, vote);
  const own = page.url();
  const [before] = await page.browserContext().cookies();
  await page.goto(`data:text/html,<a href="${vote.url}/?c=BCDFG">Vote</a>`);
  await press(page, 'a');
  await press(page, 'button');
  assert.strictEqual(page.url(), own);
  assert.deepStrictEqual((await page.browserContext().cookies()).map((one) => one.value), [before.value]);
  assert.match(await vote.now(), /^1 /);
}

// In a browser whose settings block them all.
async function with_cookies_blocked(page, vote) {
  await join(page, vote);
  await vote.ask('Without a cookie?', 'Yes', 'No');
  await becomes(page, 'Without a cookie?');
  await press(page, 'button[value="1"]');
  assert.strictEqual(await heading(page), 'Your vote is counted');
  assert.strictEqual(await vote.now(), '1 open 1 0');
  assert.deepStrictEqual(await page.browserContext().cookies(), []);
}

async function with_a_cookie_of_an_earlier_class(page, vote) {
  const stale = 'fedcba9876543210fedcba9876543210';
  await page.setCookie({ name: 'vote', value: stale, url: vote.url, httpOnly: true, sameSite: 'Strict' });
  await join(page, vote);
  assert.strictEqual(await heading(page), 'Nothing to vote on yet');
  const [now] = await page.browserContext().cookies();
  assert.notStrictEqual(now.value, stale);
  assert.strictEqual(page.url(), `${vote.url}/p/${now.value}`);
}

module.exports = {
  every_page, late_and_long, by_keyboard_without_script, by_itself, two_tabs_one_vote, by_a_link_elsewhere, with_cookies_blocked,
  with_a_cookie_of_an_earlier_class,
};
