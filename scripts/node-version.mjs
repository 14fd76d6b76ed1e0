/** The oldest Node that runs all of this: the one with `require(esm)` and stable `import.meta.dirname`. */
const oldest = { major: 20, minor: 19 };

/**
 * Whether a version of Node, such as `v20.19.0`, is recent enough.
 * @param {string} version
 */
export function isNodeRecent(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > oldest.major || (major === oldest.major && minor >= oldest.minor);
}

/** Ends the process with one plain sentence where Node is too old. */
export function requireNode() {
  if (isNodeRecent(process.version)) return;
  console.error(
    `Fineline needs Node ${oldest.major}.${oldest.minor} or newer, and this is ${process.version}. See https://nodejs.org`,
  );
  process.exit(1);
}
