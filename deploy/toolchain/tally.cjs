// Adds up what deploy/test found and prints the one line that counts: node tally.cjs <root> <results> <least>.
"use strict";

const fs = require("node:fs");
const path = require("node:path");

/** Each stage is one check, but for those that run a suite, which counts for itself. */
const SUITES = {
  "launcher-tests": (root) => surefire(path.join(root, "deploy/local/target/surefire-reports")),
  "service-tests": (root) => surefire(path.join(root, "backend/target/surefire-reports")),
  "web-tests": (_root, results) => vitest(path.join(results, "vitest.json")),
  "browser-tests": (_root, results) => playwright(path.join(results, "playwright.json")),
};

function surefire(folder) {
  const count = { passed: 0, failed: 0 };
  for (const file of fs.existsSync(folder) ? fs.readdirSync(folder) : []) {
    if (!/^TEST-.*\.xml$/.test(file)) continue;
    const suite = /<testsuite\b[^>]*>/.exec(fs.readFileSync(path.join(folder, file), "utf8"))?.[0] ?? "";
    const number = (name) => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(suite)?.[1] ?? 0);
    const failed = number("failures") + number("errors");
    count.failed += failed;
    count.passed += number("tests") - failed - number("skipped");
  }
  return count;
}

function readJson(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : {};
}

function vitest(file) {
  const report = readJson(file);
  return { passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? 0 };
}

function playwright(file) {
  const stats = readJson(file).stats ?? {};
  return { passed: stats.expected ?? 0, failed: (stats.unexpected ?? 0) + (stats.flaky ?? 0) };
}

/**
 * @param stages what ran: [{name, passed}]
 * @param counts of suites, by the stage that ran them
 * @param least how many must have passed for the run to be believed
 */
function tally(stages, counts, least) {
  const total = { passed: 0, failed: 0, remarks: [] };
  for (const { name, passed } of stages) {
    const suite = counts[name] ?? { passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
    total.passed += suite.passed;
    total.failed += suite.failed;
    if (suite.failed === 0 && (!passed || suite.passed === 0)) {
      total.failed += 1;
      total.remarks.push(passed ? `${name} ran no test.` : `${name} failed outside its tests.`);
    } else if (!passed) {
      total.remarks.push(`${name} failed.`);
    }
  }
  if (total.passed < least) {
    total.failed += 1;
    total.remarks.push(`Only ${total.passed} tests passed and deploy/least-tests says ${least}: a suite did not run.`);
  }
  return total;
}

function names(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, "utf8").split("\n").filter(Boolean) : [];
}

function main(root, results, least) {
  const stages = [
    ...names(path.join(results, "passed")).map((name) => ({ name, passed: true })),
    ...names(path.join(results, "failed")).map((name) => ({ name, passed: false })),
  ];
  const counts = {};
  for (const { name } of stages) {
    if (SUITES[name]) counts[name] = SUITES[name](root, results);
  }
  const total = tally(stages, counts, least);
  for (const remark of total.remarks) console.log(remark);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

module.exports = { playwright, surefire, tally, vitest };

if (require.main === module) {
  const [root, results, least] = process.argv.slice(2);
  main(root, results, Number(least));
}
