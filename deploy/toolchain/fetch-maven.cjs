// Fetches the pinned Maven, checks it and unpacks it into the folder named as the only argument.
// The folder appears under its final name only when everything in it is in place.
"use strict";

const { execFileSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
const download = require("mvn-artifact-download").default;

const version = "3.9.16";
const sha512 =
  "ed41650d42485cfc243fad22158caf9cbb5dc408ce7a09ddb94dd42a019de929" +
  "ca43065bfa450612cf12bf78b5cafa3884b96c090de326ff590448c933454af3";

function unpack(archive, into) {
  try {
    execFileSync("unzip", ["-q", archive, "-d", into], { stdio: ["ignore", "ignore", "ignore"] });
  } catch {
    // A bare machine often has no unzip; every JDK has jar, which forgets the file modes.
    execFileSync(path.join(process.env.JAVA_HOME, "bin", "jar"), ["xf", archive], { cwd: into });
  }
}

async function install(home) {
  const parent = path.dirname(home);
  fs.mkdirSync(parent, { recursive: true });
  const work = fs.mkdtempSync(path.join(parent, "maven-"));
  try {
    const archive = await download(`org.apache.maven:apache-maven:zip:bin:${version}`, work);
    const found = createHash("sha512").update(fs.readFileSync(archive)).digest("hex");
    if (found !== sha512) {
      throw new Error(`its checksum is ${found.slice(0, 16)}…, not ${sha512.slice(0, 16)}…`);
    }
    unpack(archive, work);
    const unpacked = path.join(work, `apache-maven-${version}`);
    fs.chmodSync(path.join(unpacked, "bin", "mvn"), 0o755);
    if (!fs.existsSync(home)) {
      fs.renameSync(unpacked, home);
    }
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}

install(path.resolve(process.argv[2])).catch((problem) => {
  console.error(`Maven ${version} could not be fetched: ${problem.message}`);
  process.exit(1);
});
