/** Hosts that data sets on screen were fetched from, now or when they were kept: nobody here has checked what they say, and each export says so. */
import { useAtlas } from '@/store/useAtlas'

/** @returns `null` when there are none */
export function useRemoteHosts(): string | null {
  const dataSets = useAtlas(({ atlas }) => atlas.dataSets)
  const hosts = new Set(dataSets.flatMap(({ host }) => host ?? []))
  return hosts.size === 0 ? null : [...hosts].join(', ')
}
