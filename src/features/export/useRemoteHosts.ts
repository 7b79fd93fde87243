/** Hosts that data sets on screen were fetched from: nobody here has checked what they say, and each export says so. */
import { isHttps } from '@/core/text/isHttps'
import { useAtlas } from '@/store/useAtlas'

/** @returns `null` when there are none */
export function useRemoteHosts(): string | null {
  const dataSets = useAtlas(({ atlas }) => atlas.dataSets)
  const hosts = new Set(dataSets.flatMap(({ id }) => (isHttps(id) ? [new URL(id).host] : [])))
  return hosts.size === 0 ? null : [...hosts].join(', ')
}
