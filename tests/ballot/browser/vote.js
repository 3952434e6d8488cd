// A vote, opened by ballot_probe: it obeys lines and says what it counts.
'use strict';
const { spawn } = require('child_process');
const readline = require('readline');

class Vote {
  static async open(program) {
    const vote = new Vote();
    vote.process = spawn(program, { stdio: ['pipe', 'pipe', 'inherit'] });
    vote.lines = readline.createInterface({ input: vote.process.stdout })[Symbol.asyncIterator]();
    vote.url = await vote.line();
    return vote;
  }

  async line() {
    return (await this.lines.next()).value;
  }

  async ask(question, ...options) {
    this.process.stdin.write(`ask ${[question, ...options].join('|')}\n`);
    return this.now();
  }

  async close() {
    this.process.stdin.write('close\n');
    return this.now();
  }

  // "2 open 0 1 1": phones, and the counts in the order of the options.
  async now() {
    this.process.stdin.write('now\n');
    return this.line();
  }

  end() {
    this.process.stdin.end();
  }
}

module.exports = { Vote };
