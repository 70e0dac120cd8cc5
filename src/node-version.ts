// Imports nothing, and is imported before anything else, because the other files may not load on an older Node.js.

/** The first version with all features in use. */
const oldest = 24;

if (Number.parseInt(process.versions.node, 10) < oldest) {
  process.stderr.write(
    `Tonearm needs Node.js ${oldest} or later; ${process.execPath} is ${process.version}. ` +
      'Install it, or run "npm ci" and start with npm, which uses the right version.\n',
  );
  process.exit(1);
}
