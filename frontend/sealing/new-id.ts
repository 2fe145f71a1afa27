import { v7 } from 'uuid';

/**
 * The id of something sent: nobody can guess it, and those made later sort later, so that a server
 * keeps neighbours in time side by side (UUID version 7, RFC 9562).
 */
export function newId(): string {
  return v7();
}
