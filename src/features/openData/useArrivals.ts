/** Listens for files and tables that are dropped or pasted anywhere on the page. */
import { useEffect, useEffectEvent, useState } from 'react'
import type { Arrival } from './arrival'
import { isTyping, mayArrive, readTransfer } from './arrival'

/**
 * Without `onArrival` a drop is only kept from replacing the page.
 *
 * @returns whether something is held over the page that may be dropped
 */
export function useArrivals(onArrival: ((arrival: Arrival) => void) | null): boolean {
  const [isOver, setOver] = useState(false)
  const arrive = useEffectEvent((transfer: DataTransfer): boolean => {
    const arrival = readTransfer(transfer)
    if (arrival === null || onArrival === null) return false
    onArrival(arrival)
    return true
  })

  useEffect(function listen() {
    const handleOver = (event: DragEvent) => {
      if (!mayArrive(event.dataTransfer)) return
      // A browser opens what no page takes, in the place of the page.
      event.preventDefault()
      setOver(true)
    }
    const handleLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const handleDrop = (event: DragEvent) => {
      setOver(false)
      if (!mayArrive(event.dataTransfer) || event.dataTransfer === null) return
      event.preventDefault()
      arrive(event.dataTransfer)
    }
    const handlePaste = (event: ClipboardEvent) => {
      if (isTyping(event.target) || event.clipboardData === null) return
      if (arrive(event.clipboardData)) event.preventDefault()
    }
    const calm = () => setOver(false)
    const stopping = new AbortController()
    const { signal } = stopping
    window.addEventListener('dragenter', handleOver, { signal })
    window.addEventListener('dragover', handleOver, { signal })
    window.addEventListener('dragleave', handleLeave, { signal })
    window.addEventListener('drop', handleDrop, { signal })
    window.addEventListener('dragend', calm, { signal })
    window.addEventListener('paste', handlePaste, { signal })
    return () => stopping.abort()
  }, [])

  return isOver && onArrival !== null
}
