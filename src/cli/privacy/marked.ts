import { createHmac } from 'node:crypto';

/** What makes a mark of a text under the key of an archive: without the key nobody can tell of what text it is. */
export const marker =
  (key: string) =>
  (text: string): string =>
    createHmac('sha256', Buffer.from(key, 'hex')).update(text).digest('base64url');
