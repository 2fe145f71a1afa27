import 'fake-indexeddb/auto';

/** No test reaches a network: what comes too late for its fake server fails quietly. */
globalThis.fetch = () => Promise.reject(new TypeError('No network in tests'));
