/** The screen of the atlas: whole, or what a frame on another site shows of it. */
import { Suspense } from 'react'
import { Layout } from './Layout'
import { EmbedScreen, RemoteBanner } from './lazyParts'
import { Pane } from './Pane'
import { isRemote } from '@/core/opening/remoteAddress'
import { useAtlas } from '@/store/useAtlas'

export function Screen() {
  const embed = useAtlas(({ view }) => view.embed)
  const hasRemote = useAtlas(({ view }) => view.dataSets.some(isRemote))
  if (!embed) return <Layout />
  return (
    <Suspense fallback={null}>
      <EmbedScreen
        banner={
          hasRemote && (
            <Pane>
              <RemoteBanner />
            </Pane>
          )
        }
      />
    </Suspense>
  )
}
