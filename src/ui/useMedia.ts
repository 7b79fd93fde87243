/** Whether a media query holds, kept up to date. */
import { useSyncExternalStore } from 'react'

export const useMedia = (media: string): boolean =>
  useSyncExternalStore(
    (onChange) => {
      const query = window.matchMedia(media)
      query.addEventListener('change', onChange)
      return () => query.removeEventListener('change', onChange)
    },
    () => window.matchMedia(media).matches,
  )
