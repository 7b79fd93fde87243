/**
 * Names of our caches. All apps of an origin share one store, and several copies of Axes may stand on one
 * host: a name says whose it is and for which root.
 */
interface CacheNames {
  /** The version that runs, and the one that waits. */
  readonly kept: string
  /** Scripts and styles of the version before. */
  readonly older: string
}

/** @param root address of the root of the site, with its closing slash */
export const cacheNames = (root: string): CacheNames => ({
  kept: `axes-kept ${root}`,
  older: `axes-older ${root}`,
})
