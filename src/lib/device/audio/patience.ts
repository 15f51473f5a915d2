/** What waits for an element for so long waits in vain: some say neither that they can play nor why not. In ms. */
export const PATIENCE = 4000;
