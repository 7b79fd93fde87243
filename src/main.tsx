import '@/app/tokens.css'
import '@/app/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '@/app/App'
import { otherData } from '@/app/dataSets/otherData'
import { fillPlatformGaps } from '@/app/fillPlatformGaps'
import { reloadLostChunks } from '@/app/reloadLostChunks'
import { Screen } from '@/app/Screen'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

fillPlatformGaps()
reloadLostChunks()
createRoot(root).render(
  <StrictMode>
    <App Screen={Screen} otherData={otherData} />
  </StrictMode>,
)
