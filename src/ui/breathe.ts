/** Lets the page draw and answer before long work goes on. */
export const breathe = () => new Promise((resolve) => setTimeout(resolve))
