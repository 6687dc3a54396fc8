"use strict";

const assert = require("node:assert/strict");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { test } = require("node:test");
const { playwright, surefire, tally, vitest } = require("./tally.cjs");

function folder() {
  return fs.mkdtempSync(path.join(os.tmpdir(), "tally-"));
}

function written(name, text) {
  const file = path.join(folder(), name);
  fs.writeFileSync(file, text);
  return file;
}

test("a stage without a suite counts as one", () => {
  const total = tally([{ name: "format", passed: true }, { name: "lint", passed: false }], {}, 0);
  assert.deepEqual([total.passed, total.failed], [1, 1]);
});

test("a suite counts its own tests and not itself", () => {
  const total = tally([{ name: "s", passed: false }], { s: { passed: 7, failed: 2 } }, 0);
  assert.deepEqual([total.passed, total.failed], [7, 2]);
});

test("a suite that breaks outside its tests has failed", () => {
  const total = tally([{ name: "s", passed: false }], { s: { passed: 7, failed: 0 } }, 0);
  assert.deepEqual([total.passed, total.failed], [7, 1]);
});

test("a suite that ran no test has failed", () => {
  const total = tally([{ name: "s", passed: true }], { s: { passed: 0, failed: 0 } }, 0);
  assert.deepEqual([total.passed, total.failed], [0, 1]);
});

test("fewer tests than there must be is a failure", () => {
  const total = tally([{ name: "s", passed: true }], { s: { passed: 9, failed: 0 } }, 10);
  assert.deepEqual([total.passed, total.failed], [9, 1]);
  assert.match(total.remarks[0], /Only 9 tests/);
});

test("surefire's reports are added up", () => {
  const reports = folder();
  fs.writeFileSync(
    path.join(reports, "TEST-A.xml"),
    '<?xml version="1.0"?>\n<testsuite name="A" time="1" tests="9" errors="1" skipped="2" failures="3">',
  );
  fs.writeFileSync(path.join(reports, "TEST-B.xml"), '<testsuite tests="4" errors="0" skipped="0" failures="0"/>');
  fs.writeFileSync(path.join(reports, "A.txt"), "Tests run: 9");
  assert.deepEqual(surefire(reports), { passed: 7, failed: 4 });
});

test("no reports are no tests", () => {
  assert.deepEqual(surefire("/nowhere"), { passed: 0, failed: 0 });
  assert.deepEqual(vitest("/nowhere"), { passed: 0, failed: 0 });
  assert.deepEqual(playwright("/nowhere"), { passed: 0, failed: 0 });
});

test("vitest's report is read", () => {
  const file = written("v.json", '{"numTotalTests": 5, "numPassedTests": 3, "numFailedTests": 2}');
  assert.deepEqual(vitest(file), { passed: 3, failed: 2 });
});

test("a flaky journey is a failed one", () => {
  const file = written("p.json", '{"stats": {"expected": 5, "unexpected": 1, "flaky": 2, "skipped": 1}}');
  assert.deepEqual(playwright(file), { passed: 5, failed: 3 });
});
