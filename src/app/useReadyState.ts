/**
 * Marks the page ready once everything that the first view needs has said that it is shown: the panel or the
 * table, and the map where there is one. The timeline may still be loading.
 */
import { useCallback, useLayoutEffect, useState } from 'react'
import { markState } from './markState'

interface ReadyState {
  readonly isReady: boolean
  readonly onMapShown: () => void
  readonly onPanelShown: () => void
}

export function useReadyState(waitsForMap: boolean): ReadyState {
  const [mapShown, setMapShown] = useState(false)
  const [panelShown, setPanelShown] = useState(false)
  const isReady = panelShown && (mapShown || !waitsForMap)
  useLayoutEffect(
    function markReady() {
      if (isReady) markState('ready')
    },
    [isReady],
  )
  return {
    isReady,
    onMapShown: useCallback(() => setMapShown(true), []),
    onPanelShown: useCallback(() => setPanelShown(true), []),
  }
}
