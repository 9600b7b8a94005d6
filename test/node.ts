const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

/** Whether this Node has a SQLite of its own that serves, as the one that goes along has; `.ci/run` tries both. */
export const hasSqlite = major > 24 || (major === 24 && minor >= 15);
