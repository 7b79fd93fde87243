/** Whether a text is an address that may be clicked: anything but https stays text. */
export const isHttps = (address: string): boolean =>
  URL.canParse(address) && new URL(address).protocol === 'https:'
