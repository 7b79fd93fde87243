/**
 * Marks the page ready once everything that the first view needs has said that it is shown: the panel or the
 * table, and the map where there is one. The timeline may still be loading.
 */
import { useCallback, useLayoutEffect } from 'react'
import { markState } from './markState'
import { useQuietState } from '@/ui/useQuietState'

interface ReadyState {
  readonly isReady: boolean
  readonly onMapShown: () => void
  readonly onPanelShown: () => void
}

export function useReadyState(waitsForMap: boolean): ReadyState {
  const [mapShown, setMapShown] = useQuietState<boolean>(false)
  const [panelShown, setPanelShown] = useQuietState<boolean>(false)
  const isReady = panelShown && (mapShown || !waitsForMap)
  useLayoutEffect(
    function markReady() {
      if (isReady) markState('ready')
    },
    [isReady],
  )
  return {
    isReady,
    onMapShown: useCallback(() => setMapShown(true), [setMapShown]),
    onPanelShown: useCallback(() => setPanelShown(true), [setPanelShown]),
  }
}
